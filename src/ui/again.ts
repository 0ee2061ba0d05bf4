import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals'
import { refusalText } from '../i18n/refusal'
import type { Proof, Refusal } from '../messages'
import { ask } from './ask'
import { usePolicy } from './policy'
import { useTold } from './told'
import { useWait, type Waiting } from './wait'

type Way = 'passphrase' | 'recovery' | 'passkey'

/** What a person is asked again, while a form is open. */
export interface Again {
  readonly way: Signal<Way>
  readonly typed: Signal<string>
  /** There are passkeys to use instead. */
  readonly hasPasskeys: Signal<boolean>
  /** A passkey said who is there, and that still counts. */
  readonly proven: Signal<boolean>
  /** The organisation wants the passkey: the passphrase is not taken. */
  readonly passkeyOnly: ReadonlySignal<boolean>
  readonly wait: Waiting
  /** Null while there is nothing to show yet. */
  proof(): Proof | null
  /** Why it was not taken; begins the wait where there is one. */
  refused(refusal: Refusal): Promise<string>
  /** After it was taken. */
  clear(): void
}

/** Asks again who is there: by passphrase, recovery code or passkey. */
export function useAgain(): Again {
  const way = useSignal<Way>('passphrase')
  const typed = useSignal('')
  const hasPasskeys = useSignal(false)
  const proven = useSignal(false)
  const policy = usePolicy()
  const passkeyOnly = useComputed(() => policy.value?.passkeyOnly ?? false)
  const wait = useWait()
  useTold(() => {
    void ask('vault.status', {}).then(({ state }) => {
      if (state !== 'unlocked') typed.value = ''
    })
    void ask('vault.isProven', {}).then((answer) => {
      proven.value = answer.proven
      if (answer.proven) way.value = 'passkey'
    })
    void ask('passkey.list', {}).then((answer) => {
      hasPasskeys.value = answer.ok && answer.passkeys.length > 0
    })
  })
  return {
    way,
    typed,
    hasPasskeys,
    proven,
    passkeyOnly,
    wait,
    proof() {
      if (way.value === 'passkey') return proven.value ? { proven: true } : null
      if (typed.value === '') return null
      return way.value === 'passphrase' ? { passphrase: typed.value } : { recoveryCode: typed.value }
    },
    async refused(refusal) {
      await wait.look()
      if (refusal.reason === 'ask-again') proven.value = false
      return refusalText(refusal)
    },
    clear() {
      typed.value = ''
      proven.value = false
    },
  }
}
