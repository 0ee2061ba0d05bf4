import { createHash } from 'node:crypto'
import type { argon2id } from 'hash-wasm'
import { vi } from 'vitest'
import { acceptable } from '../../../src/core/vault/kdf'

type Argon2 = typeof argon2id

/** SHA-256 in the place of Argon2id. @throws where it is out of bounds */
export const derived: Argon2 = async (options) => {
  const input = JSON.stringify(options, (_, value) => (value instanceof Uint8Array ? [...value] : value))
  const { memorySize: memory, iterations: passes, parallelism: lanes, salt } = options
  const kdf = { name: 'argon2id', version: 19, memory, passes, lanes, salt: salt as Uint8Array<ArrayBuffer> } as const
  if (!acceptable(kdf) || options.hashLength !== 32 || options.outputType !== 'binary') {
    throw new Error('not what the vault may derive')
  }
  return new Uint8Array(createHash('sha256').update(input).digest()) as never
}

/**
 * Puts SHA-256 in the place of Argon2id, which is most of the time that these tests would take: other input, even by one
 * byte, makes other output; one that is out of bounds throws. The derivation itself has tests of its own.
 */
export function quickDerivations(): void {
  vi.doMock('hash-wasm', async (original) => ({ ...(await original<object>()), argon2id: derived }))
}
