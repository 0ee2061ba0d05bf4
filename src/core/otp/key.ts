import { decodeBase32, encodeBase32 } from '../base32'
import type { OtpProblem } from './problem'

const shortest = 10
const longest = 128
/** Letters, with whatever people put between them. */
const longestText = 4096

/**
 * A key in its one canonical form, or why it is none. 80 bits are the least that sites hand out.
 * @param given base32 text, or the key's bytes
 */
export function readKey(given: string | Uint8Array): { ok: true; secret: string } | { ok: false; reason: OtpProblem } {
  // Megabytes are not put in another form to be told that they are too many.
  if (given.length > (typeof given === 'string' ? longestText : longest)) return { ok: false, reason: 'key-too-long' }
  const decoded = decodeBase32(typeof given === 'string' ? given : encodeBase32(given))
  if (!decoded.ok) return decoded
  if (decoded.bytes.length < shortest) return { ok: false, reason: 'key-too-short' }
  if (decoded.bytes.length > longest) return { ok: false, reason: 'key-too-long' }
  return { ok: true, secret: encodeBase32(decoded.bytes) }
}
