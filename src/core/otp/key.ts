import { decodeBase32, encodeBase32 } from '../base32'
import type { OtpProblem } from './problem'

const shortest = 10
const longest = 128

/** A key in its one canonical form, or why it is none. 80 bits are the least that sites hand out. */
export function readKey(text: string): { ok: true; secret: string } | { ok: false; reason: OtpProblem } {
  const decoded = decodeBase32(text)
  if (!decoded.ok) return decoded
  if (decoded.bytes.length < shortest) return { ok: false, reason: 'key-too-short' }
  if (decoded.bytes.length > longest) return { ok: false, reason: 'key-too-long' }
  return { ok: true, secret: encodeBase32(decoded.bytes) }
}
