import { t } from '../i18n/t'
import type { FrontKind } from '../messages'
import { Button } from '../ui/Button'
import { frontLooks } from './front/front-look'
import { Keys } from './keys/Keys'
import { showKeys } from './keys/open-keys'
import { pictured } from './pictured'
import { openHelp } from './place'

/** Below the codes: the way to the guide for the page in front, or to the list of all, and the keys. */
export function CodesFoot({ kind }: { readonly kind: FrontKind }) {
  return (
    <footer class="help">
      {pictured.value && (
        <>
          <Button testId="help" look="quiet" icon="help" onClick={() => void openHelp(frontLooks[kind].topic ?? '')}>
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
