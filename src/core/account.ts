/** RFC 6238, RFC 4226, and Steam Guard's own alphabet over RFC 6238. */
export type OtpType = 'totp' | 'hotp' | 'steam'

/** The hash under the HMAC, named as in otpauth links. */
export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512'

/** Whether "Don't require OTP on this browser" is ticked: the person is asked each time, or it always is, or never. */
export type TrustRule = 'ask' | 'always' | 'never'

/** What a code is computed from. */
export interface OtpParameters {
  readonly type: OtpType
  /** RFC 4648 base32, upper case, without padding. */
  readonly secret: string
  readonly algorithm: Algorithm
  /** Length of a code. */
  readonly digits: number
  /** Length of a time step in seconds (totp, steam). */
  readonly period: number
  /** The counter that the next code is computed from (hotp). */
  readonly counter: number
}

/** A login as an otpauth link or a setup key describes it, not stored yet. */
export interface Enrolment extends OtpParameters {
  /** Who asks for the code, e.g. `Amazon`. */
  readonly issuer: string
  /** The login's name: an e-mail address or a phone number. */
  readonly label: string
}

/** Somebody who is leaving and knows a login's key. */
export interface Leaver {
  readonly person: string
  /** Unix time in milliseconds, as is the next one. */
  readonly since: number
  /** When the login was given a key that they do not know; null while it has none. */
  readonly done: number | null
}

/** Where a login came from that somebody shared. */
export interface Sharing {
  /** Who, in their own words; may be empty. */
  readonly from: string
  /** Unix time in milliseconds. */
  readonly at: number
}

/** One login of one person: what a record of the vault holds once it is opened. */
export interface Account extends Enrolment {
  /** Random UUID; the record's key. */
  readonly id: string
  /** Who uses the login; several names have commas between them. */
  readonly person: string
  /** Further sign-in names of the same login, e.g. its phone number, as the person said they are. */
  readonly names: readonly string[]
  /** Where its code may go: an `https:` origin, or the id of a site adapter for all of that site's closed host list. */
  readonly origins: readonly string[]
  readonly group: string
  readonly note: string
  readonly pinned: boolean
  readonly order: number
  /** Unix time in milliseconds, as are the next two. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly lastUsedAt: number | null
  /** Time step of the last code given to a page; no code of this step or an earlier one is given again. */
  readonly lastFilledStep: number | null
  /** The host of a known site that its last code was given to; not there where none was. A login fills all of a site's. */
  readonly lastFilledAt?: string
  /** Seconds to add to the computer's clock; set by the person alone. */
  readonly clockOffset: number
  readonly autoFill: boolean
  readonly autoSubmit: boolean
  readonly trust: TrustRule
  /** False while an enrolment page has not accepted the first code. */
  readonly confirmed: boolean
  /** Accounts of the same login with an older key, dropped when the page accepts this one. */
  readonly replaces: readonly string[]
  /** Who is leaving and is on this login's hand-over list; not there where nobody is. */
  readonly leavers?: readonly Leaver[]
  /** Not there where the login was enrolled here. */
  readonly sharedBy?: Sharing
}
