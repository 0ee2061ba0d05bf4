import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import type { Algorithm } from '../account'
import { bigEndian } from '../bytes'

const hashes = { SHA1: sha1, SHA256: sha256, SHA512: sha512 } as const

/** The 31 bits that RFC 4226 §5.3 takes out of the HMAC. */
export function truncatedHmac(secret: Uint8Array, counter: number, algorithm: Algorithm): number {
  const mac = hmac(hashes[algorithm], secret, bigEndian(counter, 8))
  const offset = (mac.at(-1) ?? 0) & 15
  return new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fff_ffff
}

/** RFC 4226 §5.3. @param counter a safe integer from 0 */
export function hotp(secret: Uint8Array, counter: number, algorithm: Algorithm, digits: number): string {
  return String(truncatedHmac(secret, counter, algorithm) % 10 ** digits).padStart(digits, '0')
}
