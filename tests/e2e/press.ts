import type { Page } from 'puppeteer-core'
import { testId, until } from './driver'

/**
 * Clicks in a page of ours: in front, since a tab behind another one draws nothing, and once it draws again. On a busy
 * machine browsers lose clicks in a tab that has just come to the front: one that did not arrive is repeated.
 */
export async function press(page: Page, id: string): Promise<void> {
  await page.bringToFront()
  const button = page.locator(testId(id))
  await button.wait()
  const arrived = await page.evaluateHandle((selector) => {
    const seen = { click: false }
    const look = ({ target }: Event) => {
      seen.click ||= target instanceof Element && target.closest(selector) !== null
    }
    addEventListener('click', look, { capture: true })
    return seen
  }, testId(id))
  await until('the press arriving', async () => {
    await button.click()
    // A page that the press has closed or left took it.
    return arrived.evaluate((seen) => seen.click).catch(() => true)
  })
  await arrived.dispose()
}
