import type { Page } from 'puppeteer-core'
import { testId, until } from './driver'

/** More stops than any page of ours or of the practice site has. */
const mostStops = 60

/** Presses Tab until what the selector names has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  await page.waitForSelector(selector)
  for (let presses = 0; presses < mostStops; presses++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${mostStops} presses of Tab do not lead to ${selector}`)
}

/** Goes to a part of one of our screens and presses it. */
export async function keyOn(page: Page, id: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await page.waitForSelector(`${testId(id)}:enabled`)
  await tabTo(page, testId(id))
  await page.keyboard.press(key)
}

/** Goes to a field and types. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}

/** Presses Enter where the focus is, and waits for the page that follows. */
export async function enterTo(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** Which element has the focus, by `data-testid`; waits until one has. */
export const focusOn = (page: Page, id: string): Promise<true> =>
  until(`the focus on ${id}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true || null, testId(id)),
  )
