import { askingOpen } from '../ui/asking-open'
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

/** Asks what only an unlocked vault answers; where it locked meanwhile, the unlock screen follows. */
export const askOpen = askingOpen(refreshStatus)
