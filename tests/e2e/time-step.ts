import { Secret, TOTP } from 'otpauth'

/** The time step that it is now. @param period seconds */
export const stepNow = (period = 30): number => TOTP.counter({ period })

/** The code of the time step that it is now. */
export const codeOf = (secret: string, period = 30): string =>
  new TOTP({ secret: Secret.fromBase32(secret), period }).generate()

/** The time step, near now, that a code of a key belongs to; null for no code of it. */
export function stepOf(code: string, secret: string, period = 30): number | null {
  const delta = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), period, window: 3 })
  return delta === null ? null : stepNow(period) + delta
}

/** Milliseconds until the step that it is now is over. */
export const leftOfStep = (period = 30): number => period * 1000 - (Date.now() % (period * 1000))
