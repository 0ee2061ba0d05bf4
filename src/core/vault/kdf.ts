import { utf8 } from '../bytes'
import type { RandomBytes } from '../random'
import { type Argon2, argon2 } from './argon2'
import type { KdfParameters } from './format'
import type { Stopping } from './stopping'

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

/** How this program runs Argon2id: where it was asked, unless it said otherwise as it began. */
const way: { argon2: Argon2 } = { argon2 }

/** For a program that has a better place for a derivation than the thread that asks for it. */
export function deriveWith(argon2: Argon2): void {
  way.argon2 = argon2
}

/** Thrown where a derivation came to no end, as where there is no memory for it. */
export class DerivationError extends Error {
  constructor(cause: unknown) {
    super('no key was derived', { cause })
    this.name = 'DerivationError'
  }
}

/**
 * The passphrase's bytes are wiped; the string itself is the engine's to forget.
 * @param stopping where it was stopped, the key that was derived is thrown away before anybody has it
 * @returns 32 bytes
 * @throws DerivationError, and the reason for which it was stopped
 */
export async function deriveFromPassphrase(
  passphrase: string,
  kdf: KdfParameters,
  stopping?: Stopping,
): Promise<Uint8Array<ArrayBuffer>> {
  stopping?.signal.throwIfAborted()
  const password = passphraseBytes(passphrase)
  try {
    const made = await way.argon2(password, kdf, stopping?.signal)
    try {
      await stopping?.hear()
      return new Uint8Array(made)
    } finally {
      made.fill(0)
    }
  } catch (error) {
    stopping?.signal.throwIfAborted()
    throw new DerivationError(error)
  } finally {
    password.fill(0)
  }
}
