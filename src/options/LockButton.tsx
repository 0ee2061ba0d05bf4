import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { IconButton } from '../ui/IconButton'
import { say } from '../ui/Said'
import { useTold } from '../ui/told'
import { refreshVaultState, vaultState } from './ask-open'

/** Locks the vault; there while it is open. */
export function LockButton() {
  useTold(() => void refreshVaultState())
  const lock = async () => {
    const answer = await ask('vault.lock', {})
    say(answer.ok ? t('lockedNow') : reasonText(answer.reason))
    await refreshVaultState()
  }
  if (vaultState.value !== 'unlocked') return null
  return <IconButton testId="lock-now" icon="lock" label={t('lockNow')} onClick={() => void lock()} />
}
