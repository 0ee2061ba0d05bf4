import { signal } from '@preact/signals'
import type { ArgumentsOf, MessagesFrom, Reason, ResultOf, VaultStatus } from '../messages'
import { ask } from '../ui/ask'
import { forgetCode, showFreshCode } from '../ui/recovery-code'
import { closesWhenUnlocked } from './place'

/** What the vault is like; null until the background has said so. */
export const status = signal<VaultStatus | null>(null)

/** Asks again: it may have been locked, unlocked or made in another window. */
export async function refreshStatus(): Promise<void> {
  const next = await ask('vault.status', {})
  if (next.state !== 'unlocked' || !next.recoveryPending) forgetCode()
  status.value = next
  if (next.state === 'unlocked' && next.recoveryPending) await showFreshCode(() => void refreshStatus())
}

/** After the vault was opened here: on to the codes, or away where the page was opened for this alone. */
export async function opened(): Promise<void> {
  await refreshStatus()
  const done = status.value?.state === 'unlocked' && !status.value.recoveryPending
  if (done && closesWhenUnlocked()) window.close()
}

/** Asks what only an unlocked vault answers; where it locked meanwhile, the unlock screen follows. */
export async function askOpen<K extends MessagesFrom<'page'>>(name: K, args: ArgumentsOf<K>): Promise<ResultOf<K>> {
  const answer = await ask(name, args)
  const { reason } = answer as { readonly reason?: Reason }
  if (reason === 'locked' || reason === 'no-vault') await refreshStatus()
  return answer
}
