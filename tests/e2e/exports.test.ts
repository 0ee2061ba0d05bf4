import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFile } from '../../src/core/importers/read-file'
import { readLogins } from '../../src/core/otp/read-all'
import { firstBrowser, testId } from './driver'
import { handedOver } from './options-steps'
import { press as pressIn } from './press'
import { qrOnScreen } from './qr-on-screen'
import { passphrase, type Seller, startSeller } from './seller'
import { typeIn } from './type-in'

const filePassword = 'practice only: copper lantern 31'

describe.each(firstBrowser)('exports in %s', (name) => {
  let seller: Seller
  let options: Page
  /** Name and key of each login, in order. */
  const logins: [label: string, secret: string][] = []

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    for (const who of ['anna', 'bruno']) {
      const { secret } = await seller.addLogin(`${who}@example.com`)
      logins.push([`${who}@example.com`, secret])
    }
    options = await seller.driver.openOptions('#tab-export')
    await options.setViewport({ width: 1000, height: 900 })
  })
  afterAll(() => seller?.close())

  const press = (id: string) => pressIn(options, id)
  /** Chooses a kind and says who is there. */
  async function ask(kind: string, given = passphrase) {
    await options.bringToFront()
    await options.waitForSelector(testId('export-kind'))
    await options.select(testId('export-kind'), kind)
    await typeIn(options, 'export-again', given)
  }
  /** What goes to the downloads. */
  async function saved(kind: string): Promise<string> {
    await ask(kind)
    if (kind === 'aegis') {
      await typeIn(options, 'export-password', filePassword)
      await typeIn(options, 'export-repeat', filePassword)
    }
    return handedOver(options, () => press('export-save'))
  }
  const pairs = (all: readonly { readonly label: string; readonly secret: string }[]) =>
    all.map(({ label, secret }) => [label, secret])

  test.each([
    ['otpauth-lines', '', 'otpauth links'],
    ['cxf', '', 'Credential Exchange'],
    ['aegis', filePassword, 'Aegis'],
    ['aegis-plain', '', 'Aegis'],
  ])('a file of the kind %s is read back by the importer', async (kind, password, from) => {
    const read = await readFile(new TextEncoder().encode(await saved(kind)), password)
    expect(read.ok && [read.from, ...pairs(read.logins)]).toEqual([from, ...logins])
  })

  test('QR codes for Google Authenticator are read off the screen, and put away by a lock', async () => {
    await ask('google-migration')
    await press('export-save')
    await options.waitForSelector('main[data-screen="series"]')
    const read = readLogins(await qrOnScreen(options, testId('series-qr')))
    expect(read).toMatchObject({ problems: [], missing: [] })
    expect(pairs(read.logins)).toEqual(logins)
    await seller.lock()
    await options.bringToFront()
    await options.waitForSelector(testId('unlock-first'))
    expect(await options.$(testId('series-qr'))).toBeNull()
    await seller.unlock()
    await seller.screen('codes')
  })

  test('the emergency sheet has each login’s QR code and key, and nothing of it stays', async () => {
    await ask('sheet')
    await press('export-save')
    await options.waitForSelector('main[data-screen="sheet"]')
    const read = readLogins(await qrOnScreen(options, testId('sheet-qr')))
    expect(pairs(read.logins)).toEqual(logins)
    const keys = await options.$$eval(testId('sheet-key'), (all) => all.map(({ textContent }) => textContent))
    expect(keys.map((key) => key?.replaceAll(' ', ''))).toEqual(logins.map(([, secret]) => secret))
    await press('sheet-done')
    await options.waitForSelector(testId('export-kind'))
    const page = await options.evaluate(() => document.documentElement.outerHTML)
    for (const [, secret] of logins) expect(page).not.toContain(secret.slice(0, 8))
  })

  test('a wrong passphrase makes nothing; each export that was made is in the activity', async () => {
    await ask('otpauth-lines', 'not the passphrase')
    await press('export-save')
    await options.waitForSelector(testId('error'))
    expect(await options.$(testId('export-saved'))).toBeNull()
    await press('tab-activity')
    await options.waitForSelector(testId('activity'))
    expect(await options.$$(`${testId('activity')}[data-kind="exported"]`)).toHaveLength(6)
  })

  test('nothing of this asked any host', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})
