import type { Page } from 'puppeteer-core'
import { testId, until } from './driver'

/**
 * Clicks in a page of ours: in front, since a tab behind another one draws nothing, and once it draws again. On a busy
 * machine browsers lose clicks in a tab that has just come to the front: one that did not arrive is repeated.
 */
export const press = (page: Page, id: string): Promise<void> => pressAt(page, testId(id))

/** The same for a button that has its `data-testid` in common with others. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const button = page.locator(selector)
  await button.wait()
  const arrived = await page.evaluateHandle((wanted) => {
    const seen = { click: false }
    const look = ({ target }: Event) => {
      seen.click ||= target instanceof Element && target.closest(wanted) !== null
    }
    addEventListener('click', look, { capture: true })
    return seen
  }, selector)
  await until('the press arriving', async () => {
    await button.click()
    // A page that the press has closed or left took it.
    return arrived.evaluate((seen) => seen.click).catch(() => true)
  })
  await arrived.dispose()
}
