import { signal } from '@preact/signals'
import type { VaultStatus } from '../messages'
import { ask } from './ask'
import { forgetCode, showFreshCode } from './recovery-code'

/** What the vault is like; null until the background has said so. */
export const status = signal<VaultStatus | null>(null)

/** Asks again: it may have been locked, unlocked or made in another window. */
export async function refreshStatus(): Promise<void> {
  await takeStatus(await ask('vault.status', {}))
}

/** Shows what was asked already. */
export async function takeStatus(next: VaultStatus): Promise<void> {
  if (next.state !== 'unlocked' || !next.recoveryPending) forgetCode()
  status.value = next
  if (next.state === 'unlocked' && next.recoveryPending) await showFreshCode(() => void refreshStatus())
}
