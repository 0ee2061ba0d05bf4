import type { Enrolment } from '../core/account'
import { isMigrationLink } from '../core/otp/migration'
import { readEnrolment } from '../core/otp/read'
import { readLogins } from '../core/otp/read-all'
import { formatOtpauth } from '../core/otp/uri'
import { isShare } from '../core/share/format'
import { parseShare } from '../core/share/parse'
import type { Found, FoundLogins, Outcome } from '../messages'
import { dropParts, keepParts, readParts } from '../storage/migration-parts'

// A bare text in a QR code is never taken for a setup key: tickets and Wi-Fi codes are made of the same letters.
const isLink = (text: string) => /^\s*otpauth/i.test(text)

const foundOf = (login: Enrolment): Found => ({
  text: formatOtpauth(login),
  issuer: login.issuer,
  label: login.label,
})

/** A login that a colleague shared, before its passphrase was asked for; or why it will never be one. */
export function sealedLogin(text: string): Outcome<FoundLogins> {
  const parsed = parseShare(text)
  if (typeof parsed === 'string') return { ok: false, reason: parsed }
  return { ok: true, found: [], missing: [], sealed: text.trim() }
}

/** A login that a text holds, a link or a setup key. */
export function foundLogin(text: string): Outcome<FoundLogins> {
  const read = readEnrolment(text)
  if (!read.ok) return read
  const { issuer, label } = read.enrolment
  return { ok: true, found: [{ text, issuer, label }], missing: [] }
}

/**
 * The logins among the texts of QR codes; where none is one, why the first is not. Parts of an export are put together
 * with those that were read in the minutes before.
 */
export async function foundLogins(texts: readonly string[]): Promise<Outcome<FoundLogins>> {
  if (texts.length === 0) return { ok: false, reason: 'no-qr' }
  const links = texts.filter(isLink)
  const shared = texts.find(isShare)
  if (links.length === 0 && shared !== undefined) return sealedLogin(shared)
  if (links.length === 0) return { ok: false, reason: 'qr-not-otpauth' }
  const now = Date.now()
  const parts = links.filter(isMigrationLink)
  const collected = parts.length === 0 ? [] : [...new Set([...(await readParts(now)), ...parts])]
  const { logins, problems, missing } = readLogins([...links.filter((link) => !isMigrationLink(link)), ...collected])
  if (missing.length > 0) await keepParts(now, collected)
  else if (parts.length > 0) await dropParts()
  if (logins.length === 0) return { ok: false, reason: problems[0]?.reason ?? 'qr-not-otpauth' }
  return { ok: true, found: logins.map(foundOf), missing: missing.map(({ number, size }) => ({ number, size })) }
}
