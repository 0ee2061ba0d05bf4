import { signal } from '@preact/signals'
import type { Failure, Outcome, Reason } from '../messages'
import { ask } from './ask'
import { askLong, type Watch } from './ask-long'

/** What a code takes the place of: nothing, one that was shown and never noted as kept, or one that was. */
type Voids = 'none' | 'unkept' | 'kept'

/** The code on show. */
export const shownCode = signal<{ readonly code: string; readonly voids: Voids } | null>(null)
/** Why no code can be shown: another window shows it, or making one failed. */
export const codeTrouble = signal<'elsewhere' | Reason | null>(null)

// A fresh code voids the one before it, so only one window at a time may make one and show it.
const lockName = 'countersign-recovery-code'
let stage: 'idle' | 'making' | 'showing' = 'idle'
let release: (() => void) | null = null

/** @returns false where another window has it */
function holdLock(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
      resolve(lock !== null)
      if (lock === null) return
      await new Promise<void>((free) => {
        release = free
      })
    })
    request.catch(reject)
  })
}

type Made = Extract<Outcome<{ recoveryCode: string }>, { ok: true }>

/** Makes a code and shows it, unless another window shows one. */
export async function showFrom<No extends { readonly ok: false } = Failure>(
  make: () => Promise<Made | No>,
  voids: Voids,
): Promise<No | 'shown' | 'elsewhere'> {
  stage = 'making'
  try {
    if (!(await holdLock())) return 'elsewhere'
    const answer = await make()
    if (!answer.ok) return answer
    shownCode.value = { code: answer.recoveryCode, voids }
    codeTrouble.value = null
    stage = 'showing'
    return 'shown'
  } finally {
    if (stage === 'making') putAway()
  }
}

/** Makes the vault; its first code is shown next. @returns why not, or null */
export async function createVault(passphrase: string, watch: Watch): Promise<Reason | null> {
  const result = await showFrom(() => askLong('vault.create', { passphrase }, watch), 'none')
  if (result === 'elsewhere') return 'vault-exists'
  return result === 'shown' ? null : result.reason
}

/**
 * Shows a fresh code in place of one that was never noted as kept; does nothing while this window shows one.
 * @param whenFree called once another window has put its code away
 */
export async function showFreshCode(whenFree: () => void): Promise<void> {
  if (stage !== 'idle') return
  const result = await showFrom(() => ask('vault.renewRecovery', {}), 'unkept')
  if (result === 'elsewhere') {
    if (codeTrouble.value !== 'elsewhere') void navigator.locks.request(lockName, whenFree)
    codeTrouble.value = 'elsewhere'
  } else if (result !== 'shown') codeTrouble.value = result.reason
}

/** Puts the code away, unless it is just being made. */
export function forgetCode(): void {
  if (stage === 'making') return
  codeTrouble.value = null
  putAway()
}

function putAway(): void {
  stage = 'idle'
  shownCode.value = null
  release?.()
  release = null
}
