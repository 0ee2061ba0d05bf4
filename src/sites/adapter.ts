import type { Words } from './words'

/**
 * What a page asks for, told by its structure first and its words second.
 *
 * - `sign-in`: name or password asked; the name may be learnt here, nothing is filled
 * - `challenge`: a code of an authenticator app is asked
 * - `challenge-unsure`: a code is asked, and the page does not say by which way; offered, never filled unasked
 * - `challenge-sent`: a code sent by SMS, voice, WhatsApp or e-mail is asked; never filled
 * - `refused`: the code before this one was refused
 * - `expired`: it was right, and came too late
 * - `too-many`: the site takes no more tries for now
 * - `method-choice`: the way to get a code is asked
 * - `code-box`: a box for a code that the site sent by itself (e-mail, its shopping app); never filled
 * - `recovery`: a lost authenticator is reported; never filled
 * - `enrolment`: a new authenticator can be enrolled, its key is on the page
 * - `enrolment-refused`: the confirmation code was refused
 * - `enrolled`: the site has taken the new authenticator
 * - `other`: nothing of ours
 */
export const pageKinds = [
  'sign-in',
  'challenge',
  'challenge-unsure',
  'challenge-sent',
  'refused',
  'expired',
  'too-many',
  'method-choice',
  'code-box',
  'recovery',
  'enrolment',
  'enrolment-refused',
  'enrolled',
  'other',
] as const
export type PageKind = (typeof pageKinds)[number]

/** How a code that is not of an authenticator app reaches the person, where the page says it. */
export type SentWay = 'sms' | 'voice' | 'whatsapp' | 'email' | 'shopping-app'

/** A place that a site's sign-in may lead to, and by what it is known. */
export interface Destination {
  readonly name: string
  readonly handles: readonly string[]
  readonly hosts: readonly string[]
}

/** Everything that Countersign knows of one site, as data: a change at the site is a change of two lines here. */
export interface SiteAdapter {
  readonly id: string
  readonly name: string
  /** Exact host names; `https:` and the default port are implied. */
  readonly hosts: readonly string[]
  readonly challenge: {
    /** Path prefixes under which the form counts. */
    readonly paths: readonly string[]
    /** Path prefixes under which nothing is ever filled. */
    readonly neverPaths: readonly string[]
    /** A page that holds it is another step of the sign-in, and never filled. */
    readonly never: string
    readonly form: string
    /** Inside the form, one field for the whole code. */
    readonly field: string
    /** Inside the form, one box for each digit, in document order. */
    readonly boxes: string
    readonly trust: string
    readonly submit: string
    /** The link to other ways of getting a code. */
    readonly otherWays: string
    /** What stands above the sentence that says where the code comes from; the sentence ends at the field. */
    readonly heading: string
    /** What refuses a code. */
    readonly error: string
    /** That, and what warns: either may say that no more tries are taken. */
    readonly alerts: string
    /** Marks in the sentence of a code that was sent somewhere, good in every language. */
    readonly sentMark: RegExp
    /** Marks of too many tries in an alert, good in every language. */
    readonly tooManyMark: RegExp
    /** Hints, for what structure and marks don't tell. */
    readonly words: readonly Words[]
  }
  /** Boxes for codes that the site sends by itself; a page that holds one is never filled. */
  readonly codeBox: string
  readonly recovery: {
    /** Path prefixes of the pages where a lost authenticator is reported. */
    readonly paths: readonly string[]
  }
  readonly methodChoice: {
    readonly form: string
    /** Inside the form: the authenticator app's choice, and what goes on with it. */
    readonly app: string
    readonly submit: string
  }
  readonly signIn: {
    readonly paths: readonly string[]
    readonly form: string
    /** Where the sign-in name stands: fields by value, others by text or `data-claim`. Never a password field. */
    readonly claims: readonly string[]
    /** Hidden fields of all its forms: where the sign-in leads, and for whom it is. */
    readonly returnTo: string
    readonly handle: string
  }
  readonly enrolment: {
    readonly hosts: readonly string[]
    readonly paths: readonly string[]
    /** What opens the panel of the authenticator app, while it is closed. */
    readonly opener: string
    /** Areas that may hold the QR code, most exact first. */
    readonly pictures: readonly string[]
    readonly printedKey: string
    readonly form: string
    readonly field: string
    readonly error: string
    /** Present once the site has taken the new authenticator. */
    readonly done: string
  }
}
