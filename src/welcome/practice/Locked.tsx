import browser from 'webextension-polyfill'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { StepLinks } from '../StepLinks'

/** The vault has to be open for it; a page of its own opens it and goes away. */
export function Locked() {
  const unlock = () => void browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html?then=close') })
  return (
    <div class="sheet" data-testid="unlock-first">
      <p>{t('unlockFirst')}</p>
      <StepLinks back="codes">
        <Button testId="unlock-first-open" look="main" icon="lock" onClick={unlock}>
          {t('unlockFirst_open')}
        </Button>
      </StepLinks>
    </div>
  )
}
