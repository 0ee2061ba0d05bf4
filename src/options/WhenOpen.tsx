import type { ComponentChildren } from 'preact'
import browser from 'webextension-polyfill'
import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { useTold } from '../ui/told'
import { refreshVaultState, vaultState } from './ask-open'

/** Shows what needs an open vault once it is open, and until then the way to unlock it. */
export function WhenOpen({ children }: { readonly children: ComponentChildren }) {
  useTold(() => void refreshVaultState())
  if (vaultState.value === null) return null
  if (vaultState.value === 'unlocked') return <>{children}</>
  const unlock = () => void browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html?then=close') })
  return (
    <div class="sheet" data-testid="unlock-first">
      <p>{t('unlockFirst')}</p>
      <div>
        <Button testId="unlock-first-open" icon="lock" onClick={unlock}>
          {t('unlockFirst_open')}
        </Button>
      </div>
    </div>
  )
}
