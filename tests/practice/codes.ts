import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** What became of a submitted code. `expired`: right once, some minutes ago. */
export type CodeCheck = { ok: true; step: number } | { ok: false; reason: 'refused' | 'expired' }

export interface Challenge {
  /** Base32. */
  secret: string
  /** As it was sent, unchanged: a space in it makes it a wrong code. */
  code: string
  /** Unix milliseconds of the server's clock. */
  now: number
  /** Seconds of a time step. */
  period: number
  /** The newest step that was accepted before. */
  lastStep?: number | undefined
}

/** A key of 32 random bytes: 52 base32 characters without padding, as long as Amazon's. */
export function newSecret(): string {
  return new Secret({ buffer: crypto.getRandomValues(new Uint8Array(32)).buffer }).base32
}

/** Six random digits, for the ways that send a code. */
export const newSentCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Checks a code of an authenticator app one step to either side (RFC 6238 §5.2), each step once and never backwards. */
export function checkAppCode({ secret, code, now, period, lastStep }: Challenge): CodeCheck {
  const key = Secret.fromBase32(secret)
  const find = (window: number) => TOTP.validate({ token: code, secret: key, timestamp: now, period, window })
  const delta = find(1)
  if (delta === null) return { ok: false, reason: (find(10) ?? 0) < 0 ? 'expired' : 'refused' }
  const step = TOTP.counter({ timestamp: now, period }) + delta
  if (lastStep !== undefined && step <= lastStep) return { ok: false, reason: 'refused' }
  return { ok: true, step }
}

/** The enrolment link in the shape of Amazon's: no parameter that says what is the default anyway. */
export function enrolmentLink(email: string, secret: string, period: number): string {
  const extra = period === 30 ? '' : `&period=${period}`
  return `otpauth://totp/Amazon%3A${encodeURIComponent(email)}?secret=${secret}&issuer=Amazon${extra}`
}
