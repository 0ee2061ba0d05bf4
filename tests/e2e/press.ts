import { type Page, TimeoutError } from 'puppeteer-core'
import { testId, until } from './driver'

/**
 * Clicks in a page of ours: in front, since a tab behind another one draws nothing, and once it draws again. On a busy
 * machine browsers lose clicks in a tab that has just come to the front: one that did not arrive is repeated.
 */
export const press = (page: Page, id: string): Promise<void> => pressAt(page, testId(id))

/** Milliseconds for a button to stand still, on a busy machine. */
const patience = 5_000

/** The same for a button that has its `data-testid` in common with others. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const button = page.locator(selector)
  await button.wait()
  const arrived = await page.evaluateHandle((wanted) => {
    const seen = { click: false }
    addEventListener(
      'click',
      ({ target }) => {
        seen.click ||= target instanceof Element && target.closest(wanted) !== null
      },
      { capture: true },
    )
    return seen
  }, selector)
  // A page that the press has closed or left took it, and so did a screen that went on when a field was left for the button.
  const hasArrived = () =>
    arrived.evaluate((seen, wanted) => seen.click || !document.querySelector(wanted), selector).catch(() => true)
  await until('the press arriving', async () => {
    try {
      await button.setTimeout(patience).click()
    } catch (error) {
      // One that arrives late leads elsewhere, and the button is not there to be clicked again.
      if (!(error instanceof TimeoutError)) throw error
    }
    return hasArrived()
  })
  await arrived.dispose()
}
