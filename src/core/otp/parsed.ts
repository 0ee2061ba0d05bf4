import type { Enrolment } from '../account'
import type { OtpProblem } from './problem'

/** A login that was read, or why it was not. */
export type Parsed =
  | { readonly ok: true; readonly enrolment: Enrolment }
  | { readonly ok: false; readonly reason: OtpProblem }
