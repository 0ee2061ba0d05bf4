import { signal } from '@preact/signals'
import type { ArgumentsOf, MessagesFrom, Reason, ResultOf, VaultStatus } from '../messages'
import { ask } from '../ui/ask'
import { askLong, type Watch } from '../ui/ask-long'

/** What the vault is like; null until the background has said so. */
export const vaultState = signal<VaultStatus['state'] | null>(null)

/** Asks again: it may have been locked or unlocked in another window. */
export async function refreshVaultState(): Promise<void> {
  vaultState.value = (await ask('vault.status', {})).state
}

/**
 * Asks what only an unlocked vault answers; where it locked meanwhile, the page says so.
 * @param watch for what may take long
 */
export async function askOpen<K extends MessagesFrom<'page'>>(
  name: K,
  args: ArgumentsOf<K>,
  watch?: Watch,
): Promise<ResultOf<K>> {
  const answer = await (watch ? askLong(name, args, watch) : ask(name, args))
  const { reason } = answer as { readonly reason?: Reason }
  if (reason === 'locked' || reason === 'no-vault') await refreshVaultState()
  return answer
}
