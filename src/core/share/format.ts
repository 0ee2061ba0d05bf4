import type { Sharing } from '../account'
import type { OtpProblem } from '../otp/problem'

/** What a sealed login's text begins with; in letters that a QR code holds in few cells. README.md beside this file. */
export const sharePrefix = 'COUNTERSIGN-SHARE:'
export const shareVersion = 1

/** Characters of a text that may be one; the longest that is made has a third of it. */
export const longestShare = 4096

/** Bytes before what is sealed: version, memory, passes, lanes, salt, nonce. */
export const headLength = 1 + 4 + 1 + 1 + 16 + 12
export const checkLength = 4
export const tagLength = 16
/** What is sealed is filled up to a multiple of these: names of like length make codes of one size. */
export const block = 64

/** A login for one colleague. */
export interface SharedLogin {
  /** An otpauth link. */
  readonly link: string
  readonly sharing: Sharing
}

export type ShareProblem =
  | 'share-damaged'
  | 'share-too-new'
  | 'share-kdf-out-of-bounds'
  | 'share-passphrase'
  | OtpProblem

/** True for a text that was made to be one, whatever is wrong with it. */
export const isShare = (text: string): boolean =>
  text.trimStart().slice(0, sharePrefix.length).toUpperCase() === sharePrefix
