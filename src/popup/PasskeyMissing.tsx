import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { usePolicy } from '../ui/policy'
import { SetByOrganisation } from '../ui/SetByOrganisation'
import { openOptionsAt } from './place'

/** The organisation wants a passkey, and the vault has none yet. */
export function PasskeyMissing() {
  if (!usePolicy().value?.passkeyMissing) return null
  return (
    <div class="reminder" data-testid="passkey-missing" role="note">
      <SetByOrganisation rule="passkey">{t('policy_passkeyMissing')}</SetByOrganisation>
      <Button testId="passkey-missing-add" icon="passkey" onClick={() => void openOptionsAt('#tab-security')}>
        {t('policy_passkeyAdd')}
      </Button>
    </div>
  )
}
