import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { formatMigration } from '../../src/core/otp/format-migration'
import { accounts } from '../fixtures/imports/accounts'
import { qrImage } from '../practice/qr-picture'
import { browsers, firstBrowser, testId, until } from './driver'
import { recordCount } from './record-count'
import { retail, type Seller, startSeller } from './seller'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const link = (name: string, parameters = '') =>
  `otpauth://totp/Amazon%3A${name}?issuer=Amazon&secret=${key}${parameters}`

/** What a person may paste by mistake, and the sentence that says what is wrong. */
const mistakes: readonly (readonly [string, string, keyof typeof english])[] = [
  ['a web address', 'https://www.amazon.it/', 'reason_notOtpauth'],
  ['characters outside base32', 'JBSW Y3DP 0189 JBSW', 'reason_keyCharacters'],
  ['a key of a few letters', 'JBSWY3DP', 'reason_keyTooShort'],
  ['a link without a key', 'otpauth://totp/Amazon?issuer=Amazon', 'reason_keyMissing'],
  ['eleven digits', link('a', '&digits=11'), 'reason_digitsOutOfRange'],
  ['a period of no seconds', link('a', '&period=0'), 'reason_periodOutOfRange'],
  ['an unknown algorithm', link('a', '&algorithm=MD5'), 'reason_unknownAlgorithm'],
  ['an unknown type', link('a').replace('totp', 'sotp'), 'reason_unknownType'],
  ['a damaged link', 'otpauth://totp/%E0%A4%A?secret=x', 'reason_linkDamaged'],
  ['a damaged export', 'otpauth-migration://offline?data=AA', 'reason_linkDamaged'],
]

describe.each(browsers)('%s: adding a login in the popup', (name) => {
  let seller: Seller
  const folder = mkdtempSync(join(tmpdir(), 'countersign-pictures-'))

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  const labels = () => seller.popup.$$eval(testId('label'), (all) => all.map((one) => one.textContent))
  async function toAdd() {
    await seller.press('add')
    await seller.screen('add')
  }
  async function away() {
    await seller.popup.keyboard.press('Escape')
    await seller.screen('codes')
  }
  /** Gives the picture button a file. */
  async function choose(file: string, content: string | Buffer) {
    writeFileSync(join(folder, file), content)
    await seller.popup.bringToFront()
    const input = (await seller.popup.waitForSelector(testId('add-image'))) as ElementHandle<HTMLInputElement>
    await input.uploadFile(join(folder, file))
  }
  const png = (text: string) => Buffer.from(qrImage(text).split(',')[1] ?? '', 'base64')

  test('an otpauth link is taken as it is, and a second time is told', async () => {
    await toAdd()
    await seller.fill('add-text', link('anna%40example.com'))
    await seller.press('add-save')
    await seller.screen('codes')
    expect(await labels()).toEqual(['anna@example.com'])
    await toAdd()
    await seller.fill('add-text', link('anna%40example.com'))
    await seller.press('add-save')
    await seller.screen('codes')
    expect(await recordCount(seller.driver)).toBe(1)
  })

  test('a setup key is taken as people copy it, under the names they give it', async () => {
    await toAdd()
    await seller.fill('add-text', ' mfrg gzdf mztw q2lk nnwg 23tp obyx e43u ')
    await seller.fill('add-issuer', 'Amazon')
    await seller.fill('add-label', 'bruno@example.com')
    await seller.press('add-save')
    await seller.screen('codes')
    expect((await labels()).sort()).toEqual(['anna@example.com', 'bruno@example.com'])
  })

  test.runIf(firstBrowser.includes(name)).each(mistakes)(
    '%s is refused with a sentence of its own, and nothing is saved',
    async (_, text, sentence) => {
      const before = await recordCount(seller.driver)
      await toAdd()
      await seller.fill('add-text', text)
      await seller.press('add-save')
      await until('the sentence', async () => (await seller.said('error')) === english[sentence].message)
      expect(await recordCount(seller.driver)).toBe(before)
      await away()
    },
  )

  test('the link of an export leads to its logins, and those that are ticked are saved', async () => {
    const before = await recordCount(seller.driver)
    const [exported = ''] = formatMigration([accounts.amazon, accounts.staff], 7).links
    await toAdd()
    await seller.fill('add-text', exported)
    await seller.press('add-save')
    await seller.screen('found')
    await seller.press('found-save')
    await seller.screen('codes')
    expect(await recordCount(seller.driver)).toBe(before + 2)
  })

  test('a picture of a QR code is read, and what is none is told', async () => {
    await toAdd()
    await choose('code.png', png(link('carla%40example.com').replace(key, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')))
    await until('the name in its field', () =>
      seller.popup.$eval(testId('add-label'), (field) => (field as HTMLInputElement).value === 'carla@example.com'),
    )
    await seller.press('add-save')
    await seller.screen('codes')
    expect(await labels()).toContain('carla@example.com')
    await toAdd()
    await choose('text.png', png('a ticket for the theatre'))
    await until('the sentence', async () => (await seller.said('error')) === english.reason_qrNotOtpauth.message)
    await choose('broken.png', 'no picture at all')
    await until('the sentence', async () => (await seller.said('error')) === english.reason_pictureUnreadable.message)
    await away()
  })

  /** A page of the web with QR codes on it, in front. */
  async function pageWith(...texts: readonly string[]): Promise<Page> {
    const pictures = texts.map((text) => `<img src="${qrImage(text)}" style="margin:40px" alt="">`).join('')
    seller.practice.servePage('www.amazon.it', '/gp/help', `<!doctype html><title>A page</title>${pictures}`)
    const page = await seller.driver.newPage()
    await page.goto(`${retail}/gp/help`)
    return page
  }

  test('the page in front is scanned: one login is shown to be looked over', async () => {
    const page = await pageWith(link('dora%40example.com').replace(key, 'ONSWG4TFOQQHG33NMUQGY2LLMUQHI2DF'))
    const popup = await seller.driver.clickToolbar(page)
    await popup.click('scan-page')
    await popup.waitForScreen('add')
    await popup.click('add-save')
    await popup.waitForScreen('codes')
    expect(await recordCount(seller.driver)).toBe(6)
    await popup.close()
    await page.close()
  })

  test('the page in front is scanned: several logins are shown to be ticked', async () => {
    const page = await pageWith(
      link('emil%40example.com').replace(key, 'NZXXI2DJNZTSA5DPEBZWKZJANBSXEZJB'),
      link('fritz%40example.com').replace(key, 'MFXG65DIMVZCA23FPEQGM33SEBRW6ZDF'),
    )
    const popup = await seller.driver.clickToolbar(page)
    await popup.click('scan-page')
    await popup.waitForScreen('found')
    await popup.click('found-save')
    await popup.waitForScreen('codes')
    expect(await recordCount(seller.driver)).toBe(8)
    await popup.close()
    await page.close()
  })

  test('a page without a QR code is told', async () => {
    const page = await pageWith()
    const popup = await seller.driver.clickToolbar(page)
    await popup.click('scan-page')
    await until('the sentence', async () => (await popup.text('error')) === english.reason_noQr.message)
    await popup.close()
    await page.close()
  })
})
