/**
 * What a page asks for, told by its structure first and its words second.
 *
 * - `sign-in`: name or password asked; the name may be learnt here, nothing is filled
 * - `challenge`: a code of an authenticator app is asked
 * - `challenge-unsure`: a code is asked, and the page does not say by which way; offered, never filled unasked
 * - `challenge-sent`: a code sent by SMS, voice, WhatsApp or e-mail is asked; never filled
 * - `refused`: the code before this one was refused
 * - `too-many`: the site takes no more tries for now
 * - `method-choice`: the way to get a code is asked
 * - `enrolment`: a new authenticator can be enrolled, its key is on the page
 * - `enrolment-refused`: the confirmation code was refused
 * - `enrolled`: the site has taken the new authenticator
 * - `other`: nothing of ours
 */
export type PageKind =
  | 'sign-in'
  | 'challenge'
  | 'challenge-unsure'
  | 'challenge-sent'
  | 'refused'
  | 'too-many'
  | 'method-choice'
  | 'enrolment'
  | 'enrolment-refused'
  | 'enrolled'
  | 'other'

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
    /** A page that holds any of these is never filled. */
    readonly never: readonly string[]
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
    readonly error: string
    /** Marks of a code that was sent somewhere, good in every language. */
    readonly sentMark: RegExp
    /** Words of the authenticator sentence, lower case. */
    readonly authenticatorWords: readonly string[]
    /** Words of the too-many-tries message, lower case. */
    readonly tooManyWords: readonly string[]
  }
  readonly methodChoice: { readonly form: string }
  readonly signIn: {
    readonly paths: readonly string[]
    readonly form: string
    /** Where the sign-in name stands: fields by value, others by text or `data-claim`. Never a password field. */
    readonly claims: readonly string[]
  }
  readonly enrolment: {
    readonly hosts: readonly string[]
    readonly paths: readonly string[]
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
