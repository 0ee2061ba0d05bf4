import { onTestFinished } from 'vitest'

export interface HeldDerivations {
  /** Waits until this many have begun. */
  begun(count: number): Promise<void>
  /** Lets one of them, in the order of their beginning, come to its end. */
  go(at?: number): void
  /** No more are held from here on. */
  free(): void
  /** What was derived, where the background has it. */
  readonly derived: readonly Uint8Array[]
  /** By what each of them could be ended before its time. */
  readonly signals: readonly (AbortSignal | undefined)[]
}

/** From here on every key derivation of a background that does not sleep is made, and handed over when a test says so. */
export async function holdDerivations(): Promise<HeldDerivations> {
  const { deriveWith } = await import('../../../src/core/vault/kdf')
  const { argon2 } = await import('../../../src/core/vault/argon2')
  const derived: Uint8Array[] = []
  const signals: (AbortSignal | undefined)[] = []
  const held: (() => void)[] = []
  const waiting: { readonly count: number; readonly goOn: () => void }[] = []
  deriveWith(async (password, kdf, signal) => {
    signals.push(signal)
    const made = await argon2(password, kdf)
    derived.push(made)
    await new Promise<void>((goOn) => {
      held.push(goOn)
      for (const one of waiting) if (held.length >= one.count) one.goOn()
    })
    return made
  })
  const free = () => deriveWith(argon2)
  onTestFinished(free)
  return {
    derived,
    signals,
    free,
    begun: (count) =>
      new Promise((goOn) => {
        waiting.push({ count, goOn })
        if (held.length >= count) goOn()
      }),
    go(at = 0) {
      const goOn = held[at]
      if (!goOn) throw new Error(`no derivation ${at} has begun`)
      goOn()
    },
  }
}
