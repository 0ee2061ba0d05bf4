import type { OtpParameters, OtpType } from '../account'
import { decodeBase32 } from '../base32'
import { hotp, truncatedHmac } from './hotp'

// Steam Guard writes the 31 bits of RFC 4226 in an alphabet of its own, five symbols, the least first.
const steamAlphabet = '23456789BCDFGHJKMNPQRTVWXY'

function steam(secret: Uint8Array, step: number): string {
  let number = truncatedHmac(secret, step, 'SHA1')
  let code = ''
  for (let symbol = 0; symbol < 5; symbol++) {
    code += steamAlphabet.charAt(number % steamAlphabet.length)
    number = Math.floor(number / steamAlphabet.length)
  }
  return code
}

const ofCounter = (secret: Uint8Array, { algorithm, digits }: OtpParameters, counter: number) =>
  hotp(secret, counter, algorithm, digits)

const kinds: { readonly [T in OtpType]: (secret: Uint8Array, p: OtpParameters, step: number) => string } = {
  totp: ofCounter,
  hotp: ofCounter,
  steam: (secret, _, step) => steam(secret, step),
}

/** The time step that a moment falls into (RFC 6238 §4.2). @param unixMs Unix time in milliseconds @param period seconds */
export function stepAt(unixMs: number, period: number, offsetSeconds = 0): number {
  return Math.floor((unixMs / 1000 + offsetSeconds) / period)
}

/** When a step is over, in Unix milliseconds of the computer's own clock. */
export function stepEnd(step: number, period: number, offsetSeconds = 0): number {
  return ((step + 1) * period - offsetSeconds) * 1000
}

/**
 * The code of a time step; for `hotp` the step is the counter.
 * @throws where the secret is no base32: nothing of that kind is ever stored
 */
export function codeOfStep(parameters: OtpParameters, step: number): string {
  const secret = decodeBase32(parameters.secret)
  if (!secret.ok) throw new Error('a stored secret is always base32')
  return kinds[parameters.type](secret.bytes, parameters, step)
}
