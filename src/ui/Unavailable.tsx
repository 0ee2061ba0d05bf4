import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Reason } from '../messages'
import { Button } from './Button'
import { Logo } from './Logo'
import { Notice } from './Notice'
import { Screen } from './Screen'
import { refreshStatus } from './vault-status'

/** The vault can't be read at all: why, and what to do. */
export function Unavailable({ reason }: { readonly reason: Reason | null }) {
  return (
    <Screen name="unavailable">
      <header class="hero">
        <Logo size={48} />
        <h1>{t('unavailableTitle')}</h1>
        <p>{t('unavailableText')}</p>
      </header>
      <Notice testId="reason">{reasonText(reason ?? 'storage-failed')}</Notice>
      <Button testId="try-again" first onClick={() => void refreshStatus()}>
        {t('tryAgain')}
      </Button>
    </Screen>
  )
}
