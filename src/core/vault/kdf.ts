import { utf8 } from '../bytes'
import type { RandomBytes } from '../random'
import type { KdfParameters } from './format'

/** RFC 9106 §4, second recommended option: 64 MiB, 3 passes, 4 lanes. */
export const currentKdf = { memory: 65_536, passes: 3, lanes: 4 } as const

/**
 * A header may not ask for less than OWASP's floor. The ceiling is four times the current cost: room for two doublings,
 * and a tampered header costs a second in WebAssembly, four in JavaScript, and memory that every computer has.
 */
const bounds = { memory: [19_456, 262_144], passes: [2, 12], lanes: [1, 16], salt: [16, 64] } as const

/** What a derivation takes, in KiB passed over. */
export const costOf = ({ memory, passes }: Pick<KdfParameters, 'memory' | 'passes'>): number => memory * passes
export const costCeiling = 4 * costOf(currentKdf)

const within = (value: number, [low, high]: readonly [number, number]) =>
  Number.isInteger(value) && value >= low && value <= high

export function freshKdf(random: RandomBytes): KdfParameters {
  return { name: 'argon2id', version: 19, ...currentKdf, salt: random(16) }
}

/** False where a header asks for something that {@link deriveFromPassphrase} must not run. */
export function acceptable(kdf: KdfParameters): boolean {
  return (
    kdf.name === 'argon2id' &&
    kdf.version === 19 &&
    within(kdf.memory, bounds.memory) &&
    within(kdf.passes, bounds.passes) &&
    within(kdf.lanes, bounds.lanes) &&
    within(kdf.salt.length, bounds.salt) &&
    costOf(kdf) <= costCeiling
  )
}

/** True where a new slot would be harder to guess. */
export const isWeak = (kdf: KdfParameters): boolean => kdf.memory < currentKdf.memory || kdf.passes < currentKdf.passes

/** One passphrase typed on two keyboards is one byte string: Unicode NFKC, as RFC 8265 §4 has it for passwords. */
const passphraseBytes = (passphrase: string) => utf8(passphrase.normalize('NFKC'))

/** Runs a derivation over the passphrase's bytes and wipes them; the string itself is the engine's to forget. */
async function withBytes<T>(passphrase: string, derive: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const bytes = passphraseBytes(passphrase)
  try {
    return await derive(bytes)
  } finally {
    bytes.fill(0)
  }
}

/** Argon2id in WebAssembly. @returns 32 bytes */
export async function argon2Wasm(passphrase: string, kdf: KdfParameters): Promise<Uint8Array> {
  const { argon2id } = await import('../wasm-kdf')
  return withBytes(passphrase, (password) =>
    argon2id({
      password,
      salt: kdf.salt,
      parallelism: kdf.lanes,
      iterations: kdf.passes,
      memorySize: kdf.memory,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
}

/** Argon2id in JavaScript, the same bytes about four times slower. @returns 32 bytes */
export async function argon2Js(passphrase: string, kdf: KdfParameters): Promise<Uint8Array> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js')
  return withBytes(passphrase, (password) =>
    argon2idAsync(password, kdf.salt, {
      t: kdf.passes,
      m: kdf.memory,
      p: kdf.lanes,
      dkLen: 32,
      version: kdf.version,
    }),
  )
}

/** Some hardened browsers have no WebAssembly; others have it and refuse to compile. */
async function argon2(passphrase: string, kdf: KdfParameters): Promise<Uint8Array> {
  if (typeof WebAssembly !== 'object') return argon2Js(passphrase, kdf)
  try {
    return await argon2Wasm(passphrase, kdf)
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError) return argon2Js(passphrase, kdf)
    throw error
  }
}

/** @returns 32 bytes */
export async function deriveFromPassphrase(passphrase: string, kdf: KdfParameters): Promise<Uint8Array<ArrayBuffer>> {
  const made = await argon2(passphrase, kdf)
  const derived = new Uint8Array(made)
  made.fill(0)
  return derived
}
