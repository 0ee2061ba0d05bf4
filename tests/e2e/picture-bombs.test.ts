import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import encodeQR from 'qr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatOtpauth } from '../../src/core/otp/uri'
import { accounts } from '../fixtures/imports/accounts'
import { headers, png } from '../fixtures/pictures/headers'
import { qrImage } from '../practice/qr-picture'
import { firstBrowser, testId } from './driver'
import { press } from './press'
import { type Seller, startSeller } from './seller'

const side = 30_000
const link = formatOtpauth(accounts.amazon)
const code = encodeQR(link, 'svg', { ecc: 'medium' }).replace(/^<\?xml[^>]*>|<!DOCTYPE[^>]*>/g, '')
const svg = (inner: string, size = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inner}</svg>`
const laughs = Array.from({ length: 30 }, (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(9)}</g>`)

/** Bytes of a file by its name: what each says of itself would take gigabytes, or for ever. */
const bombs: Readonly<Record<string, Uint8Array | string>> = {
  'bomb.png': png(side, side),
  // Of thirty kilobytes, with every row that it says: a gigabyte once it is decoded.
  'whole.png': png(16_000, 16_000, 16_000),
  'bomb.jpg': headers.JPEG(side, side),
  'steps.jpg': headers.JPEG(9000, 7000, 5000),
  'bomb.gif': headers.GIF(side, side),
  'bomb.bmp': headers.BMP(side, side),
  'bomb.webp': headers['WebP, extended'](side, side),
  'bomb.avif': headers.AVIF(side, side),
}
const drawings: Readonly<Record<string, string>> = {
  'copies.svg': svg(`<rect id="g0" width="9" height="9"/>${laughs.join('')}`),
  'entities.svg': `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`,
}

const listed = (files: object) => new Intl.ListFormat('en').format(Object.keys(files))

describe.each(firstBrowser)('pictures that say they are huge, in %s', (name) => {
  let seller: Seller
  let options: Page
  const folder = mkdtempSync(join(tmpdir(), 'countersign-e2e-'))
  const written = (file: string, content: Uint8Array | string) => {
    const path = join(folder, file)
    writeFileSync(path, content)
    return path
  }

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    options = await seller.driver.openOptions('#tab-import')
  })
  afterAll(async () => {
    await seller?.close()
    rmSync(folder, { recursive: true })
  })

  async function choose(page: Page, id: string, ...files: readonly string[]) {
    await page.bringToFront()
    const input = (await page.waitForSelector(testId(id))) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...files)
  }
  const said = async (page: Page) => {
    const problem = await page.waitForSelector(testId('error'))
    return (await problem?.evaluate((element) => element.textContent)) ?? ''
  }
  const rows = async () => {
    await options.waitForSelector(testId('import-row'))
    return (await options.$$(testId('import-row'))).length
  }

  test('are refused by their headers on the import page, each by its name', async () => {
    await choose(options, 'import-file', ...Object.entries(bombs).map(([file, content]) => written(file, content)))
    const words = await said(options)
    expect(words).toContain(`Too large to be looked at: ${listed(bombs)}.`)
    expect(await options.$(testId('import-row'))).toBeNull()
  })

  test('so are drawings that would be drawn for ever', async () => {
    await choose(options, 'import-file', ...Object.entries(drawings).map(([file, content]) => written(file, content)))
    await options.waitForFunction(
      (selector, words) => document.querySelector(selector)?.textContent?.includes(words),
      {},
      testId('error'),
      `Not a picture that can be shown: ${listed(drawings)}.`,
    )
  })

  test('a drawing of a code is read, whatever its size says', async () => {
    await choose(options, 'import-file', written('code.svg', code))
    expect(await rows()).toBe(1)
    await press(options, 'import-forget')
    await choose(options, 'import-file', written('huge.svg', svg(code, `width="${side}" height="${side}"`)))
    expect(await rows()).toBe(1)
    await press(options, 'import-forget')
    const frame = svg(`<image width="200" height="200" href="${qrImage(link)}"/>`, 'width="200" height="200"')
    await choose(options, 'import-file', written('frame.svg', frame))
    expect(await rows()).toBe(1)
    await press(options, 'import-forget')
  })

  test('and in the popup, where nothing is saved', async () => {
    await seller.press('add')
    await seller.screen('add')
    await choose(seller.popup, 'add-image', written('bomb.png', bombs['bomb.png'] ?? ''))
    expect(await said(seller.popup)).toContain('The picture is too large.')
  })
})
