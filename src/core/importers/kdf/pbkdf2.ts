import { utf8 } from '../../bytes'
import { BadFile } from '../importer'

/** Bitwarden lets people ask for two million; two seconds of the slowest hash in the browser's own code. */
const mostIterations = 3_000_000

/**
 * RFC 8018 §5.2, in the browser's own code.
 * @param length of the key in bytes
 * @throws BadFile where the file asks for more than may be run
 */
export async function pbkdf2(
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512',
  password: string | Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: unknown,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const isPossible = Number.isSafeInteger(iterations) && Number(iterations) >= 1 && Number(iterations) <= mostIterations
  if (!isPossible || salt.length > 1024) throw new BadFile('import-kdf-out-of-bounds')
  const bytes = typeof password === 'string' ? utf8(password) : password
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits'])
  const made = { name: 'PBKDF2', hash, salt, iterations: Number(iterations) }
  return new Uint8Array(await crypto.subtle.deriveBits(made, key, length * 8))
}
