import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, firstBrowser, until } from './driver'
import { madeChallenge } from './hostile/made-page'
import {
  addShopLogin,
  askFor,
  bindTo,
  codesIn,
  framedField,
  hasCode,
  nothingForCodes,
  openSite,
  otherSites,
  twoFields,
} from './other-sites'
import { codeIn, type Seller, startSeller } from './seller'

const lookAlike = 'sellercentral.amazon.com.signin-check.example'

describe.each(browsers)('%s: codes for other sites', (name) => {
  // What is filled in the same way in both browsers is filled in one of them.
  const hosts = firstBrowser.includes(name) ? Object.keys(otherSites) : ['boxes.example', 'framed.example']
  let seller: Seller
  const secrets: Record<string, string> = {}

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: [...hosts, 'promo.example', 'two.example', lookAlike] })
    const serve = seller.practice.servePage
    for (const host of hosts) serve(host, '/login', otherSites[host] ?? '')
    serve('framed.example', '/inner', framedField)
    serve('promo.example', '/', nothingForCodes)
    serve('two.example', '/', twoFields)
    serve(lookAlike, '/ap/mfa', madeChallenge())
    await seller.createVault()
    for (const login of firstBrowser.includes(name) ? [...hosts, 'anna'] : hosts) {
      secrets[login] = await addShopLogin(seller, login)
    }
  })
  afterAll(() => seller?.close())

  test.each(hosts)('%s is bound on first use, after its host was shown, and filled', async (host) => {
    const tab = await openSite(seller, `https://${host}/login`)
    const popup = await seller.driver.clickToolbar(tab)
    await askFor(popup, 'fill')
    await popup.waitForScreen('bind')
    expect(await popup.text('bind-host')).toBe(host)
    expect(await codesIn(tab)).toBe('')
    await bindTo(popup, `${host}@`)
    await hasCode(tab, secrets[host] ?? '')
    expect(await codesIn(tab, '.not')).toBe('')
    await tab.close()
  })

  describe('on a look-alike', () => {
    let tab: Page
    beforeAll(async () => {
      tab = await openSite(seller, `https://${lookAlike}/ap/mfa`)
    })

    test.each(['fill', 'scan-page'] as const)(
      'a click on %s warns with the real host, and nothing goes in',
      async (button) => {
        const popup = await seller.driver.clickToolbar(tab)
        await askFor(popup, button)
        await popup.waitForScreen('look-alike')
        expect(await popup.text('real-host')).toBe(lookAlike)
        expect(await popup.text('look-alike-warning')).toContain('sellercentral.amazon.com')
        expect(await codeIn(tab)).toBe('')
        await popup.close()
      },
    )

    test('the shortcut opens the popup with the warning, also while the vault is locked', async () => {
      await tab.bringToFront()
      await seller.driver.command('lock')
      await seller.screen('unlock')
      await tab.bringToFront()
      await seller.driver.command('fill')
      const popup = await seller.driver.waitForPopup()
      await popup.waitForScreen('look-alike')
      expect(await popup.text('real-host')).toBe(lookAlike)
      expect(await codeIn(tab)).toBe('')
      await popup.close()
      await seller.unlock()
      await seller.screen('codes')
    })
  })

  describe.runIf(firstBrowser.includes(name))('where no code goes', () => {
    const errorOf = async (tab: Page) => {
      const popup = await seller.driver.clickToolbar(tab)
      await askFor(popup, 'fill')
      const error = await until('a sentence', () => popup.text('error'))
      await popup.close()
      return error
    }

    test('a page with search, promotion and hidden fields gets nothing, and says why', async () => {
      const tab = await openSite(seller, 'https://promo.example/')
      const framed = await tab.waitForFrame((frame) => frame.url() === 'https://two.example/')
      await framed.waitForSelector('.code')
      expect(await errorOf(tab)).toBe(english.reason_noCodeField.message)
      expect(await codesIn(tab, 'input')).toBe('')
      expect(await framed.$$eval('.code', (all) => all.map((field) => (field as HTMLInputElement).value))).toEqual([
        '',
        '',
      ])
      await tab.close()
    })

    test('of two fields the one with the focus gets the code, and without a focus none', async () => {
      const tab = await openSite(seller, 'https://two.example/')
      expect(await errorOf(tab)).toBe(english.reason_severalFields.message)
      expect(await codesIn(tab)).toBe('')
      await tab.bringToFront()
      await tab.click('#two .code')
      // By the menu, which has the popup ask what is to be asked.
      await seller.driver.menu('fill')
      const popup = await seller.driver.waitForPopup()
      await bindTo(popup, 'anna@')
      await hasCode(tab, secrets.anna ?? '')
      expect(await codesIn(tab, '#one .code')).toBe('')
      await tab.close()
    })

    // Till the step that was used is over.
    test.runIf(process.env.COUNTERSIGN_LONG)(
      'a page that takes another’s place while its code is waited for gets none',
      async () => {
        const tab = await openSite(seller, 'https://two.example/')
        await tab.click('#one .code')
        // The step was used just before.
        const popup = await seller.driver.clickToolbar(tab)
        await askFor(popup, 'fill')
        expect(await popup.text('fill-report')).toContain('anna@example.com')
        await tab.evaluate(() => location.replace('https://plain.example/login'))
        await until('the other page', async () => tab.url() === 'https://plain.example/login')
        const said = await until('a sentence', () => popup.text('error'), { timeout: 40_000 })
        expect(said).toBe(english.reason_pageChanged.message)
        expect(await codesIn(tab)).toBe('')
        await popup.close()
        await tab.close()
      },
    )
  })
})
