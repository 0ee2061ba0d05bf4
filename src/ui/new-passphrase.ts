import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { MessageKey } from '../i18n/t'
import type { Strength } from './strength'

export const shortestPassphrase = 10
export const lengthOf = (text: string): number => [...text].length

/** A passphrase that is being chosen. */
export interface NewPassphrase {
  readonly passphrase: Signal<string>
  readonly repeated: Signal<string>
  /** Null until it is long enough to be judged. */
  readonly strength: Signal<Strength | null>
  judge(): Promise<void>
  /** Why it is not taken, or null. */
  refusal(): Promise<MessageKey | null>
  clear(): void
}

/** A passphrase is chosen: long enough, hard enough to guess, and typed twice. */
export function useNewPassphrase(): NewPassphrase {
  const passphrase = useSignal('')
  const repeated = useSignal('')
  const strength = useSignal<Strength | null>(null)
  const strengthNow = async (): Promise<Strength> => {
    const { strengthOf } = await import('./strength')
    return strengthOf(passphrase.value)
  }
  useEffect(() => {
    // Loaded while the person reads, so that the first estimate is there at once.
    void import('./strength')
  }, [])
  return {
    passphrase,
    repeated,
    strength,
    async judge() {
      const judged = passphrase.value
      const result = lengthOf(judged) < shortestPassphrase ? null : await strengthNow()
      if (judged === passphrase.value) strength.value = result
    },
    async refusal() {
      if (lengthOf(passphrase.value) < shortestPassphrase) return 'weak_tooShort'
      const { score, advice } = await strengthNow()
      if (score < 3) return advice
      return passphrase.value === repeated.value ? null : 'weak_different'
    },
    clear() {
      passphrase.value = ''
      repeated.value = ''
      strength.value = null
    },
  }
}
