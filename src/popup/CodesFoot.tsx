import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { Keys } from './keys/Keys'
import { showKeys } from './keys/open-keys'
import { pictured } from './pictured'
import { openHelp } from './place'

/** Below the codes: the way to the help page, and the keys. */
export function CodesFoot() {
  return (
    <footer class="help">
      {pictured.value && (
        <>
          <Button testId="help" look="quiet" icon="help" onClick={() => void openHelp('')}>
            {t('help')}
          </Button>
          <Button testId="show-keys" look="quiet" icon="keyboard" onClick={showKeys}>
            {t('keys')} <kbd>?</kbd>
          </Button>
          <Keys />
        </>
      )}
    </footer>
  )
}
