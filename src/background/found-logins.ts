import { readEnrolment } from '../core/otp/read'
import type { Found, Outcome } from '../messages'

// A bare text in a QR code is never taken for a setup key: tickets and Wi-Fi codes are made of the same letters.
const notOtpauth = { ok: false, reason: 'qr-not-otpauth' } as const

/** A login that a text holds, a link or a setup key. */
export function foundLogin(text: string): Outcome<{ found: Found }> {
  const read = readEnrolment(text)
  if (!read.ok) return read
  return { ok: true, found: { text, issuer: read.enrolment.issuer, label: read.enrolment.label } }
}

/** The logins among the texts of QR codes; where none is one, why the first is not. */
export function foundLogins(texts: readonly string[]): Outcome<{ found: readonly Found[] }> {
  if (texts.length === 0) return { ok: false, reason: 'no-qr' }
  const all = texts.map((text) => (text.includes('://') ? foundLogin(text) : notOtpauth))
  const logins = all.flatMap((outcome) => (outcome.ok ? [outcome.found] : []))
  if (logins.length > 0) return { ok: true, found: logins }
  const failure = all.find((outcome) => !outcome.ok && outcome.reason !== 'not-otpauth')
  return failure && !failure.ok ? failure : notOtpauth
}
