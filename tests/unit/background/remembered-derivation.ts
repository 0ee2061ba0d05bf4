import type { argon2id } from 'hash-wasm'
import { vi } from 'vitest'

type Argon2 = typeof argon2id

const made = new Map<string, Uint8Array>()

/**
 * Has each Argon2id call that is made a second time, with the same input to the byte, answered from the first: most of
 * the time that these tests take. The derivation itself has tests of its own.
 */
export function rememberDerivations(): void {
  vi.doMock('hash-wasm', async (original) => {
    const real = await original<{ argon2id: Argon2 }>()
    const remembered = async (options: Parameters<Argon2>[0]) => {
      const input = JSON.stringify(options, (_, value) => (value instanceof Uint8Array ? [...value] : value))
      const output = made.get(input) ?? Uint8Array.from((await real.argon2id(options)) as unknown as Uint8Array)
      made.set(input, output)
      return Uint8Array.from(output)
    }
    return { ...real, argon2id: remembered }
  })
}
