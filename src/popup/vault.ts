import type { ArgumentsOf, MessagesFrom, Reason, ResultOf } from '../messages'
import { ask } from '../ui/ask'
import { askLong, type Watch } from '../ui/ask-long'
import { refreshStatus, status } from '../ui/vault-status'
import { closesWhenUnlocked } from './place'

/**
 * After the vault was opened here: on to the codes, or away where the page was opened for this alone.
 * @param wanted false where that was to be stopped, and it was too late: nobody leaves without having seen it open
 */
export async function opened(wanted = true): Promise<void> {
  await refreshStatus()
  const done = status.value?.state === 'unlocked' && !status.value.recoveryPending
  if (done && wanted && closesWhenUnlocked()) window.close()
}

/**
 * Asks what only an unlocked vault answers; where it locked meanwhile, the unlock screen follows.
 * @param watch for what may take long
 */
export async function askOpen<K extends MessagesFrom<'page'>>(
  name: K,
  args: ArgumentsOf<K>,
  watch?: Watch,
): Promise<ResultOf<K>> {
  const answer = await (watch ? askLong(name, args, watch) : ask(name, args))
  const { reason } = answer as { readonly reason?: Reason }
  if (reason === 'locked' || reason === 'no-vault') await refreshStatus()
  return answer
}
