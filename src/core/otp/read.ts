import type { Parsed } from './parsed'
import { parseSetupKey } from './setup-key'
import { parseOtpauth } from './uri'

/** Reads what a person pasted: an otpauth link or a setup key. */
export function readEnrolment(text: string): Parsed {
  const trimmed = text.trim()
  return /:\/\/|^otpauth/i.test(trimmed) ? parseOtpauth(trimmed) : parseSetupKey(trimmed)
}
