import type { Page } from 'puppeteer-core'
import { testId } from './driver'

/** Clicks in a page of ours: in front, since a tab behind another one draws nothing, and once it draws again. */
export async function press(page: Page, id: string): Promise<void> {
  await page.bringToFront()
  await page.locator(testId(id)).click()
}
