import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focusOn } from './by-keys'
import { browsers, testId, until } from './driver'
import { press } from './press'
import { passphrase, type Seller, startSeller } from './seller'
import { typeIn } from './type-in'

const path = 'src/passkey/index.html'

describe.each(browsers)('passkeys in %s', (name) => {
  let seller: Seller
  let options: Page

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('anna@example.com')
    options = await seller.driver.openOptions()
  })
  afterAll(() => seller?.close())

  const names = () => options.$$eval(testId('passkey-name'), (all) => all.map((one) => one.textContent ?? ''))

  if (name === 'firefox') {
    test('are told of plainly where the browser has none for extensions', async () => {
      const page = await seller.driver.openPage(path, '#add')
      await page.bringToFront()
      await typeIn(page, 'passkey-name', 'Key ring')
      await typeIn(page, 'passkey-passphrase', passphrase)
      await press(page, 'create-passkey')
      const said = await page.waitForSelector(testId('error'))
      expect(await said?.evaluate((element) => element.textContent)).toMatch(/no passkeys for extensions/)
      await page.close()
    })
    return
  }

  /** A device with passkeys, for this tab alone; the tab stays when its page would close it. */
  async function deviceIn(page: Page) {
    const session = await page.createCDPSession()
    await session.send('WebAuthn.enable')
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    await page.evaluateOnNewDocument(() => {
      window.close = () => document.documentElement.setAttribute('data-closed', '')
    })
    return {
      async goTo(errand: string) {
        await page.goto('about:blank')
        await page.goto(`${seller.driver.url(path)}#${errand}`)
        await page.bringToFront()
        await page.waitForSelector('main[data-screen="passkey"]')
      },
      setVerified: (isUserVerified: boolean) =>
        session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    }
  }

  test('are made under a name, open the vault beside the passphrase, and say again who is there', async () => {
    const page = await seller.driver.newPage()
    const device = await deviceIn(page)
    const add = async (as: string) => {
      await device.goTo('add')
      await typeIn(page, 'passkey-name', as)
      await typeIn(page, 'passkey-passphrase', passphrase)
      await press(page, 'create-passkey')
    }
    await add('Key ring')
    await page.waitForSelector(testId('passkey-added'))
    await focusOn(page, 'passkey-close')
    await until('its name in the list', async () => (await names()).some((one) => one.includes('Key ring')))

    // One device takes one passkey of Countersign.
    await add('Once more')
    await page.waitForSelector(testId('error'))
    await focusOn(page, 'create-passkey')
    expect(await names()).toHaveLength(1)

    await seller.lock()
    await device.goTo('unlock')
    await press(page, 'use-passkey')
    await page.waitForSelector('html[data-closed]')
    await seller.screen('codes')

    // In place of the passphrase, where that is asked again.
    await device.goTo('prove')
    await press(page, 'use-passkey')
    await page.waitForSelector('html[data-closed]')
    await seller.press('more')
    await seller.screen('account')
    await seller.press('show-qr')
    await seller.popup.waitForSelector(testId('qr-passphrase-passkey-state'))
    await seller.press('qr-confirm')
    await seller.popup.waitForSelector(testId('qr'))
    await seller.popup.keyboard.press('Escape')
    await seller.screen('codes')

    // Whoever the device does not know opens nothing.
    await seller.lock()
    await device.setVerified(false)
    await device.goTo('unlock')
    await press(page, 'use-passkey')
    await page.waitForSelector(testId('error'))
    await seller.screen('unlock')
    await device.setVerified(true)

    await seller.press('unlock-passkey')
    const own = await until('the window for passkeys', async () => {
      for (const other of await seller.driver.tabs())
        if (other !== page && other.url() === `${seller.driver.url(path)}#unlock`) return other
      return null
    })
    await own.close()
    await seller.unlock()
    await seller.screen('codes')

    await press(options, 'remove-passkey')
    await typeIn(options, 'remove-passphrase', passphrase)
    await press(options, 'remove-confirm')
    await options.waitForSelector(testId('no-passkeys'))
    await focusOn(options, 'add-passkey')
    await seller.lock()
    await device.goTo('unlock')
    await press(page, 'use-passkey')
    await page.waitForSelector(testId('error'))
    await seller.screen('unlock')
    expect(await seller.popup.$(testId('unlock-passkey'))).toBeNull()
    await seller.unlock()
    await seller.screen('codes')
    await page.close()
  })
})
