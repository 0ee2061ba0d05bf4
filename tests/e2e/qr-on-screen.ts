import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import { readQrCodes } from '../../src/core/qr/read'

/** The texts of the QR codes of a page, as a camera would have them: from pictures of the screen. */
export async function qrOnScreen(page: Page, selector: string): Promise<readonly string[]> {
  await page.bringToFront()
  await page.waitForSelector(selector)
  const texts: string[] = []
  for (const element of await page.$$(selector)) {
    const { width, height, data } = PNG.sync.read(Buffer.from(await element.screenshot()))
    texts.push(...(await readQrCodes({ width, height, data: new Uint8ClampedArray(data) })))
  }
  return texts
}
