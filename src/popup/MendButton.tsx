import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { openOptionsAt } from './place'

/** The way from the word of damage to the page that mends it. */
export function MendButton() {
  return (
    <Button testId="mend" onClick={() => void openOptionsAt('#mend')}>
      {t('mend_open')}
    </Button>
  )
}
