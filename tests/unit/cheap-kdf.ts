import { createHash } from 'node:crypto'
import type { KdfParameters } from '../../src/core/vault/format'

/** Stands in for Argon2id where a test opens thousands of times; another passphrase or parameter makes another key. */
export async function cheapKdf(passphrase: string, kdf: KdfParameters): Promise<Uint8Array<ArrayBuffer>> {
  const parameters = JSON.stringify([passphrase, kdf.memory, kdf.passes, kdf.lanes, [...kdf.salt]])
  return new Uint8Array(createHash('sha256').update(parameters).digest())
}
