import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { pageOf, ways } from './qr-page'
import { elsewhere, loginsIn, openQrPage, serveQrFiles } from './scan-steps'
import { type Seller, startSeller } from './seller'

describe.each(browsers)('%s: the page in front is scanned', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [elsewhere] })
    await seller.createVault()
    serveQrFiles(seller)
  })
  afterAll(() => seller?.close())

  test('every way to show a QR code is found, scrolled out of view too, and nothing is loaded for it', async () => {
    const all = Object.entries(ways)
    const below = all.map(([way, markup]) => `<section style="padding:20px">${markup(way)}</section>`).join('')
    const inView = `<img src="https://${elsewhere}/qr/other-host.svg" width="200">`
    const page = await openQrPage(seller, pageOf(below, inView))
    const requests = seller.practice.requests.length
    const popup = await seller.driver.clickToolbar(page)
    await popup.click('scan-page')
    expect(await loginsIn(popup)).toEqual([...all.map(([way]) => way), 'other-host'].sort())
    expect(seller.practice.requests.slice(requests)).toEqual([])
    await popup.close()
    await page.close()
  })
})
