import type { ArgumentsOf, MessagesFrom, Reason, ResultOf } from '../messages'
import { ask } from '../ui/ask'
import { refreshStatus, status } from '../ui/vault-status'
import { closesWhenUnlocked } from './place'

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
