import browser from 'webextension-polyfill'
import type { Outcome } from '../messages'
import type { ContentHandlers } from './handlers'

const page = 'src/popup/index.html?then=close'

export const popupVerb = {
  async 'content.openPopup'(): Promise<Outcome> {
    try {
      await browser.action.openPopup()
    } catch {
      // A browser may want a gesture that it can see itself, or have no window for it; then the same page in its own window.
      await browser.windows.create({ url: browser.runtime.getURL(page), type: 'popup', width: 400, height: 620 })
    }
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>
