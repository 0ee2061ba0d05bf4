import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, testId, until } from './driver'
import { grantedBuild } from './granted-build'
import { press } from './press'
import { type Seller, startSeller } from './seller'
import { stepOf } from './time-step'

// Half a minute of waiting by design: the long run's.
describe.runIf(process.env.COUNTERSIGN_LONG)('the clipboard', () => {
  describe.each(browsers)('%s', (name) => {
    let seller: Seller
    let options: Page
    let secret = ''
    const build = grantedBuild(name)

    beforeAll(async () => {
      seller = await startSeller(name, { extension: build.folder })
      options = await seller.driver.openOptions()
      await seller.createVault()
      secret = (await seller.addLogin('anna@example.com')).secret
    })
    afterAll(async () => {
      await seller?.close()
      build.remove()
    })

    const clipboard = async () => {
      await options.bringToFront()
      return options.evaluate(() => navigator.clipboard.readText())
    }
    const inBackground = (expression: string) => seller.driver.inBackground<boolean>(expression)
    const hasAlarm = () => inBackground(`chrome.alarms.get('clear-clipboard').then(Boolean)`)
    const remembers = () =>
      inBackground(`chrome.storage.session.get('copied-code').then((held) => 'copied-code' in held)`)
    const hasUnseenPage = () =>
      inBackground(`
      chrome.offscreen
        ? chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then((pages) => pages.length > 0)
        : Promise.resolve(false)
    `)
    const copy = async (from: Page) => {
      await press(from, 'copy')
      await from.waitForSelector(testId('clipboard-countdown'))
    }

    test('a copied code is gone after 30 s, though the popup was closed and the vault locked', async () => {
      const popup = await seller.driver.openPopup()
      await copy(popup)
      await popup.close()
      expect(stepOf(await clipboard(), secret)).not.toBeNull()
      await seller.lock()
      await until('an empty clipboard', async () => (await clipboard()) === '', { timeout: 60_000, every: 500 })
      expect(await hasAlarm()).toBe(false)
    })

    test('what was copied since then stays', async () => {
      await seller.unlock()
      await seller.screen('codes')
      const popup = await seller.driver.openPopup()
      await copy(popup)
      await options.bringToFront()
      await options.evaluate(() => navigator.clipboard.writeText('something else'))
      // The same alarm, sooner.
      await inBackground(
        `Promise.resolve(chrome.alarms.create('clear-clipboard', { when: Date.now() })).then(() => true)`,
      )
      await until('the end of the copied code', async () => !(await remembers()), { timeout: 60_000 })
      // Chromium's unseen page compares after it has taken the code.
      await until('nobody at the clipboard', async () => !(await hasUnseenPage()))
      expect(await clipboard()).toBe('something else')
      await popup.close()
    })
  })
})
