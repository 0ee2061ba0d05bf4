import { createHash } from 'node:crypto'
import { vi } from 'vitest'

type Options = Readonly<Record<string, unknown>>
type Derive = (options: Options) => Promise<Uint8Array>

const keyOf = (...inputs: readonly unknown[]) => {
  const hash = createHash('sha256')
  for (const input of inputs) {
    const text = JSON.stringify(input, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value))
    hash.update(`${text}\0`)
  }
  return hash.digest('hex')
}

/** As many bytes as were asked for, that only these inputs give. */
const otherBytes = (key: string, length: number) =>
  Uint8Array.from(Buffer.alloc(length, createHash('sha512').update(key).digest()))

/**
 * Key derivations that are run once for the inputs of the true files; from any other inputs come bytes that open
 * nothing, as they would from the real one, without its price. The bounds before a derivation are the real ones.
 */
export function quickDerivations() {
  const known = new Map<string, Uint8Array>()
  let learning = true
  const quick =
    (name: string, derive: Derive): Derive =>
    async (options) => {
      const key = keyOf(name, options)
      const held = known.get(key)
      if (held) return held.slice()
      if (!learning) return otherBytes(key, Number(options.hashLength))
      const made = await derive(options)
      known.set(key, made.slice())
      return made
    }
  const { subtle } = globalThis.crypto
  const [importKey, deriveBits] = [subtle.importKey.bind(subtle), subtle.deriveBits.bind(subtle)]
  const passwords = new WeakMap<CryptoKey, string>()
  vi.spyOn(subtle, 'importKey').mockImplementation(async (...args: readonly unknown[]) => {
    const key = await (importKey as (...given: readonly unknown[]) => Promise<CryptoKey>)(...args)
    if (args[2] === 'PBKDF2') passwords.set(key, keyOf(args[1]))
    return key
  })
  vi.spyOn(subtle, 'deriveBits').mockImplementation(async (algorithm, base, bits) => {
    if ((algorithm as { name: string }).name !== 'PBKDF2') return deriveBits(algorithm, base, bits)
    const derive: Derive = async () => new Uint8Array(await deriveBits(algorithm, base, bits))
    const options = { ...(algorithm as object), password: passwords.get(base), hashLength: (bits ?? 0) / 8 }
    return (await quick('pbkdf2', derive)(options)).slice().buffer as ArrayBuffer
  })
  return {
    /** `hash-wasm` with its key derivations quick. */
    mock: <Module extends { readonly argon2id: Derive; readonly scrypt: Derive }>(real: object) => {
      const { argon2id, scrypt } = real as Module
      return { ...real, argon2id: quick('argon2id', argon2id), scrypt: quick('scrypt', scrypt) }
    },
    /** From now on nothing is derived in earnest. */
    learned() {
      learning = false
    },
  }
}
