import type { Page } from 'puppeteer-core'
import { type Driver, testId, until } from './driver'

/** More stops than any page of ours or of the practice site has. */
const mostStops = 60

/** A page as somebody uses it who has no mouse. */
export interface Keys {
  /** Presses Tab until what the selector names has the focus. */
  tabTo(selector: string): Promise<void>
  /** Goes to a part of one of our screens and presses it. */
  keyOn(id: string, key?: 'Enter' | 'Space'): Promise<void>
  /** Goes to a field and types. */
  typeInto(selector: string, text: string): Promise<void>
  /** Presses Enter where the focus is, and waits for the page that follows. */
  enterTo(): Promise<void>
}

const isOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

/** Waits until an element has the focus, by `data-testid`. */
export const focusOn = (page: Page, id: string): Promise<true> =>
  until(`the focus on ${id}`, async () => (await isOn(page, testId(id))) || null)

export function byKeys({ intoPage }: Driver, page: Page): Keys {
  async function tabTo(selector: string) {
    await page.waitForSelector(selector)
    for (let presses = 0; presses < mostStops; presses++) {
      await intoPage(page)
      if (await isOn(page, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${mostStops} presses of Tab do not lead to ${selector}`)
  }
  return {
    tabTo,
    async keyOn(id, key = 'Enter') {
      await page.waitForSelector(`${testId(id)}:enabled`)
      await tabTo(testId(id))
      await page.keyboard.press(key)
    },
    async typeInto(selector, text) {
      await tabTo(selector)
      await page.keyboard.type(text)
    },
    async enterTo() {
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    },
  }
}
