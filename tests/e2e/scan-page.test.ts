import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, testId } from './driver'
import { pageOf, svgOf, ways } from './qr-page'
import { retail, type Seller, startSeller } from './seller'

const host = 'www.amazon.it'
const elsewhere = 'files.example'

describe.each(browsers)('%s: the page in front is scanned', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [elsewhere] })
    await seller.createVault()
    for (const way of [...Object.keys(ways), 'other-host']) {
      const svg = { 'Content-Type': 'image/svg+xml' }
      seller.practice.servePage(host, `/qr/${way}.svg`, svgOf(way), svg)
      seller.practice.servePage(elsewhere, `/qr/${way}.svg`, svgOf(way), svg)
      seller.practice.servePage(host, `/qr/${way}.html`, `<!doctype html><img src="/qr/${way}.svg">`)
    }
  })
  afterAll(() => seller?.close())

  async function open(html: string, headers: Record<string, string> = {}): Promise<Page> {
    seller.practice.servePage(host, '/gp/help', html, headers)
    const page = await seller.driver.newPage()
    await page.goto(`${retail}/gp/help`, { waitUntil: 'networkidle0' })
    return page
  }
  /** What the popup's list offers after a scan. */
  async function scan(page: Page): Promise<readonly string[]> {
    const popup = await seller.driver.clickToolbar(page)
    await popup.click('scan-page')
    await popup.waitForScreen('found')
    const found = await popup.evaluate(
      (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
      testId('found-login'),
    )
    await popup.close()
    return found.map((text) => /([\w-]+)@example\.com/.exec(text)?.[1] ?? text).sort()
  }

  test('every way to show a QR code is found, scrolled out of view too, and nothing is loaded for it', async () => {
    const all = Object.entries(ways)
    const below = all.map(([way, markup]) => `<section style="padding:20px">${markup(way)}</section>`).join('')
    const page = await open(pageOf(below, `<img src="https://${elsewhere}/qr/other-host.svg" width="200">`))
    const requests = seller.practice.requests.length
    expect(await scan(page)).toEqual([...all.map(([way]) => way), 'other-host'].sort())
    expect(seller.practice.requests.slice(requests)).toEqual([])
    await page.close()
  })
})
