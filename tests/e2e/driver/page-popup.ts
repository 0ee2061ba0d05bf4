import type { Page } from 'puppeteer-core'
import { type PopupHandle, popupHandle } from './popup'
import { remoteExpression } from './remote'

/**
 * A popup that Puppeteer sees as a page: Chromium's toolbar popup, and the popup's page in a window or tab.
 * @param isOpen whether it is still there
 */
export function pagePopup(page: Page, isOpen: () => Promise<boolean>): PopupHandle {
  const at = async (selector: string, index: number) => {
    const element = (await page.$$(selector))[index]
    if (!element) throw new Error(`${selector} [${index}] left the popup`)
    return element
  }
  return popupHandle({
    page,
    evaluate: (fn, ...args) => page.evaluate(remoteExpression(fn, args)) as Promise<never>,
    click: async (selector, index) => (await at(selector, index)).click(),
    async fill(selector, text) {
      const field = await at(selector, 0)
      await field.evaluate((it) => (it as HTMLInputElement).select())
      await field.press('Backspace')
      await field.type(text)
    },
    isOpen,
    close: async () => {
      if (await isOpen()) await page.close()
    },
  })
}
