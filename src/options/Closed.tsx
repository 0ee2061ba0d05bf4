import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import type { Reason } from '../messages'
import { Button } from '../ui/Button'
import { Logo } from '../ui/Logo'
import { Notice } from '../ui/Notice'
import { Screen } from '../ui/Screen'

/** The browser does not let the settings be read: why, and what to do. */
export function Closed({ reason }: { readonly reason: Reason }) {
  return (
    <Screen name="unavailable">
      <header class="head">
        <Logo size={36} />
        <h1>{t('unavailableTitle')}</h1>
      </header>
      <Notice testId="reason">{reasonText(reason)}</Notice>
      <div>
        <Button testId="try-again" onClick={() => location.reload()}>
          {t('tryAgain')}
        </Button>
      </div>
    </Screen>
  )
}
