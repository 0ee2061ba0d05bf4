import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, until } from './driver'
import { pageOf, pngOf } from './qr-page'
import { elsewhere, loginIn, loginsIn, openQrPage, serveQrFiles } from './scan-steps'
import { passphrase, retail, type Seller, startSeller } from './seller'

const foreign = `https://${elsewhere}/qr/other-host.svg`
const own = `${retail}/qr/img-file.svg`
const plain = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='
const pictures = `<img src="${foreign}" width="200" style="margin:40px"><img src="${own}" width="200" style="margin:40px">
  <img src="${pngOf('data')}" style="margin:40px"><img src="${plain}" width="200" height="200">`

describe.each(browsers)('%s: the context menu and the shortcut', (name) => {
  let seller: Seller
  let page: Page

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [elsewhere] })
    await seller.createVault()
    serveQrFiles(seller)
    page = await openQrPage(seller, pageOf('', pictures))
    // In a test the menu gives no right to look at the page; the toolbar's click does.
    await (await seller.driver.clickToolbar(page)).close()
  })
  afterAll(() => seller?.close())

  test.each([
    ['of another host', foreign, 'other-host'],
    ['of its own host', own, 'img-file'],
    ['in the page itself', pngOf('data'), 'data'],
  ])('reads a picture %s, and no other', async (_, address, login) => {
    await page.bringToFront()
    await seller.driver.menu('picture', address)
    const popup = await seller.driver.waitForPopup()
    expect(await loginIn(popup)).toBe(login)
    await popup.close()
  })

  test('says so where a picture is no QR code', async () => {
    await page.bringToFront()
    await seller.driver.menu('picture', plain)
    const popup = await seller.driver.waitForPopup()
    await until('the sentence', async () => (await popup.text('error')) === english.reason_noQr.message)
    await popup.close()
  })

  test.each([
    ['menu’s entry', () => seller.driver.menu('page')],
    ['shortcut', () => seller.driver.command('scan')],
  ])('look at the whole page: the %s', async (_, ask) => {
    await page.bringToFront()
    await ask()
    const popup = await seller.driver.waitForPopup()
    expect(await loginsIn(popup)).toEqual(['data', 'img-file', 'other-host'])
    await popup.close()
  })

  test('with a locked vault, once it is open', async () => {
    await page.bringToFront()
    await seller.driver.command('lock')
    await seller.screen('unlock')
    await seller.driver.menu('picture', own)
    const popup = await seller.driver.waitForPopup()
    await popup.waitForScreen('unlock')
    await popup.fill('passphrase', passphrase)
    await popup.click('unlock')
    expect(await loginIn(popup)).toBe('img-file')
    await popup.close()
  })
})
