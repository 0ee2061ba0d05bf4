import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, firstBrowser, until } from './driver'
import { pageOf, pngOf } from './qr-page'
import { beginMarking, dragAround, loginIn, openQrPage, sheet } from './scan-steps'
import { passphrase, type Seller, startSeller } from './seller'

const codes = ['left', 'right'].map((one) => `<img id="${one}" src="${pngOf(one)}" style="margin:60px">`).join('')
const middle = `<img id="middle" src="${pngOf('middle')}" style="position:fixed;inset:0;margin:auto;width:200px">`

describe.each(browsers)('%s: an area of the page is marked', (name) => {
  let seller: Seller
  let page: Page

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())
  beforeEach(async () => {
    await page?.close()
    page = await openQrPage(seller, pageOf('', codes))
  })

  const more = test.runIf(firstBrowser.includes(name))
  const popupAgain = () => seller.driver.waitForPopup()

  test('by dragging: what is in it is read, and nothing beside it', async () => {
    await beginMarking(seller, page)
    await dragAround(page, '#right')
    const popup = await popupAgain()
    expect(await loginIn(popup)).toBe('right')
    await popup.close()
    const next = await seller.driver.clickToolbar(page)
    await next.waitForScreen('codes')
    await next.close()
  })

  test.runIf(process.env.COUNTERSIGN_LONG).each([[2], [1.5]])('by dragging, with %d pixels to one', async (ratio) => {
    await page.setViewport({ width: 1100, height: 700, deviceScaleFactor: ratio })
    expect(await page.evaluate('devicePixelRatio')).toBe(ratio)
    await beginMarking(seller, page)
    await dragAround(page, '#right')
    const popup = await popupAgain()
    expect(await loginIn(popup)).toBe('right')
    await popup.close()
  })

  more('by keys: the arrows make and move a frame, Enter takes it', async () => {
    await page.close()
    page = await openQrPage(seller, pageOf('', middle))
    await beginMarking(seller, page)
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight'] as const) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    const popup = await popupAgain()
    expect(await loginIn(popup)).toBe('middle')
    await popup.close()
  })

  more('Escape leaves the page as it was, and what its scripts make up counts for nothing', async () => {
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.addEventListener(kind, () => seen.push(kind))
    })
    await beginMarking(seller, page)
    await page.evaluate(() => {
      const at = (x: number, y: number) => ({ clientX: x, clientY: y, bubbles: true, composed: true, pointerId: 1 })
      const host = document.querySelector('[data-countersign="mark"]')
      host?.dispatchEvent(new PointerEvent('pointerdown', at(1, 1)))
      host?.dispatchEvent(new PointerEvent('pointermove', at(900, 700)))
      host?.dispatchEvent(new PointerEvent('pointerup', at(900, 700)))
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    })
    expect(await page.$(sheet)).not.toBeNull()
    await page.mouse.click(300, 300)
    await page.keyboard.press('Escape')
    await until('the sheet going', async () => (await page.$(sheet)) === null)
    expect(await page.evaluate('window.seen')).toEqual([])
    await page.mouse.click(300, 300)
    expect(await page.evaluate('window.seen.length')).toBeGreaterThan(0)
  })

  more('while the vault locks and the worker dies: unlocking goes on to what was found', async () => {
    await beginMarking(seller, page)
    await seller.driver.command('lock')
    await seller.screen('unlock')
    await seller.driver.killWorker()
    await dragAround(page, '#left')
    const popup = await popupAgain()
    await popup.waitForScreen('unlock')
    await popup.fill('passphrase', passphrase)
    await popup.click('unlock')
    expect(await loginIn(popup)).toBe('left')
    await popup.close()
    await seller.screen('codes')
  })

  more('with nothing in it: that is told, and it can be marked again', async () => {
    await beginMarking(seller, page)
    await dragAround(page, 'h1')
    const popup = await popupAgain()
    await until('the sentence', async () => (await popup.text('error')) === english.reason_noQr.message)
    await popup.click('mark-area')
    await popup.waitForClose()
    await page.waitForSelector(sheet)
    await dragAround(page, '#left')
    const next = await popupAgain()
    expect(await loginIn(next)).toBe('left')
    await next.close()
  })
})
