import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { Button } from './Button'
import { Notice } from './Notice'
import { codeTrouble } from './recovery-code'
import { Screen } from './Screen'
import { refreshStatus } from './vault-status'

/** The recovery code is due and can't be shown here yet. */
export function RecoveryWait() {
  const trouble = codeTrouble.value
  if (!trouble) return <Screen name="recovery-wait">{t('working')}</Screen>
  return (
    <Screen name="recovery-wait">
      <h1>{t('recoveryTitle')}</h1>
      <Notice testId="recovery-trouble">
        {trouble === 'elsewhere' ? t('recoveryElsewhere') : reasonText(trouble)}
      </Notice>
      <Button testId="try-again" first onClick={() => void refreshStatus()}>
        {t('tryAgain')}
      </Button>
    </Screen>
  )
}
