import type { Page } from 'puppeteer-core'
import { type PopupHandle, testId, until } from './driver'
import { svgOf, ways } from './qr-page'
import { retail, type Seller } from './seller'

const host = 'www.amazon.it'
/** Answers with QR codes as a host of its own. */
export const elsewhere = 'files.example'

export const sheet = '[data-countersign="mark"]'

/** Has the practice server answer with the files that `qr-page.ts` names. */
export function serveQrFiles(seller: Seller): void {
  const svg = { 'Content-Type': 'image/svg+xml' }
  for (const way of [...Object.keys(ways), 'other-host']) {
    seller.practice.servePage(host, `/qr/${way}.svg`, svgOf(way), svg)
    seller.practice.servePage(elsewhere, `/qr/${way}.svg`, svgOf(way), svg)
    seller.practice.servePage(host, `/qr/${way}.html`, `<!doctype html><img src="/qr/${way}.svg">`)
  }
}

export async function openQrPage(
  seller: Seller,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Page> {
  seller.practice.servePage(host, '/gp/help', html, { ...headers })
  const page = await seller.driver.newPage()
  await page.goto(`${retail}/gp/help`, { waitUntil: 'networkidle0' })
  return page
}

/** Presses the button for a scan of the page in front, and waits for what comes of it. */
export async function scan(popup: PopupHandle): Promise<void> {
  const idle = () =>
    popup.evaluate(
      (button: string, error: string) =>
        document.querySelector(button)?.matches(':enabled') === true && !document.querySelector(error),
      testId('scan-page'),
      testId('error'),
    )
  await popup.waitForScreen('codes')
  await until(
    'the end of the scan',
    async () => {
      // On a busy machine browsers lose clicks in a popup that has just opened.
      if ((await popup.screen()) === 'codes' && (await idle())) await popup.click('scan-page')
      return (await popup.screen()) !== 'codes' || (await popup.text('error')) !== null
    },
    { timeout: 40_000 },
  )
}

/** The login that the popup has in its form. */
export async function loginIn(popup: PopupHandle): Promise<string> {
  await popup.waitForScreen('add')
  return popup.evaluate((selector: string) => {
    const { value } = document.querySelector(selector) as HTMLInputElement
    return value.replace('@example.com', '')
  }, testId('add-label'))
}

/** The logins that the popup has in its list, in order of the alphabet. */
export async function loginsIn(popup: PopupHandle): Promise<readonly string[]> {
  await popup.waitForScreen('found')
  const found = await popup.evaluate(
    (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    testId('found-login'),
  )
  return found.map((text) => /([\w-]+)@example\.com/.exec(text)?.[1] ?? text).sort()
}

/** From a toolbar click to the sheet that lies over the page, through the form for a new login. */
export async function beginMarking(seller: Seller, page: Page): Promise<void> {
  const popup = await seller.driver.clickToolbar(page)
  await until('the form', async () => {
    // On a busy machine browsers lose clicks in a popup that has just opened.
    if ((await popup.screen()) === 'codes') await popup.click('add')
    return (await popup.screen()) === 'add'
  })
  await popup.click('mark-area')
  await popup.waitForClose()
  await page.waitForSelector(sheet)
}

/** Drags a frame round an element of the page. */
export async function dragAround(page: Page, selector: string): Promise<void> {
  const box = await page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
  await page.bringToFront()
  await page.mouse.move(box.left - 8, box.top - 8)
  await page.mouse.down()
  await page.mouse.move(box.right - 20, box.bottom - 30, { steps: 3 })
  await page.mouse.move(box.right + 8, box.bottom + 8)
  await page.mouse.up()
  await until('the sheet going', async () => (await page.$(sheet)) === null)
}
