import { type MessageKey, t } from '../i18n/t'
import { PinPicture } from './pictures/PinPicture'
import { usePinned } from './use-pinned'

/** How our button comes to the toolbar, until it is there. */
export function PinHint() {
  if (usePinned().value === true) return null
  return (
    <aside class="pin" data-testid="pin-hint">
      <PinPicture />
      <p>
        <strong>{t('welcome_pin')}</strong>
        <span>{t(howToPin())}</span>
      </p>
    </aside>
  )
}

/** What the low-entropy hints say, where a browser has them. */
interface Hints {
  readonly userAgentData?: { readonly brands: readonly { readonly brand: string }[] }
}

/** Chrome's menu has a pin; what other Chromium browsers have, they call in ways of their own (Edge: "Show in toolbar", an eye). */
function howToPin(): MessageKey {
  if (location.protocol === 'moz-extension:') return 'welcome_pinFirefox'
  const { userAgentData } = navigator as Hints
  const brands = userAgentData?.brands.map(({ brand }) => brand) ?? []
  const isOther = brands.some((brand) => /Edge|Opera|Brave|Vivaldi|YaBrowser|Samsung/.test(brand))
  return isOther ? 'welcome_pinOther' : 'welcome_pinChrome'
}
