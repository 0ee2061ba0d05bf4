import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId, until } from './driver'
import { changePassphrase, newRecovery } from './options-steps'
import { press } from './press'
import { passphrase, type Seller, startSeller } from './seller'
import { askForMore, hurry } from './slow-derivation'
import { typeIn } from './type-in'

const newPassphrase = 'practice only: violet kettle 93'

describe.each(firstBrowser)('the ways into the vault, in %s', (name) => {
  let seller: Seller
  let options: Page
  let recoveryCode = ''

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    await seller.addLogin('anna@example.com')
    options = await seller.driver.openOptions()
  })
  afterAll(() => seller?.close())

  async function recover(code: string) {
    await seller.screen('unlock')
    await seller.press('use-recovery')
    await seller.fill('recovery-input', code)
    await seller.press('unlock')
  }

  test('the passphrase is changed, and the old one no longer opens', async () => {
    await changePassphrase(options, passphrase, newPassphrase)
    await seller.lock()
    await seller.unlock(passphrase)
    expect(await seller.said('error')).not.toBe('')
    await seller.unlock(newPassphrase)
    await seller.screen('codes')
  })

  /** What is written down of wrong tries; with `change`, as if that had been. */
  const attempts = (change: object | null = null) =>
    seller.popup.evaluate(async (given) => {
      const opening = indexedDB.open('countersign')
      await new Promise((resolve) => opening.addEventListener('success', resolve))
      const store = opening.result.transaction('settings', 'readwrite').objectStore('settings')
      const reading = store.get('attempts')
      await new Promise((resolve) => reading.addEventListener('success', resolve))
      if (given) {
        const writing = store.put({ ...reading.result, ...given }, 'attempts')
        await new Promise((resolve) => writing.addEventListener('success', resolve))
      }
      opening.result.close()
      return Number(reading.result?.failures ?? 0)
    }, change)
  const counts = (popup: Page) =>
    popup.waitForFunction((id) => /\d/.test(document.querySelector(id)?.textContent ?? ''), {}, testId('unlock'))

  test('a wrong one is waited for, also after the worker has died', async () => {
    await seller.lock()
    await attempts({ failures: 5, notBefore: 0 })
    await seller.unlock('wrong one and long')
    await counts(seller.popup)
    await seller.driver.killWorker()
    const second = await seller.driver.openPopup()
    await counts(second)
    expect(await attempts()).toBe(6)
    await second.close()
    // As if the half minute had gone by.
    await attempts({ notBefore: 0 })
    const third = await seller.driver.openPopup()
    await typeIn(third, 'passphrase', newPassphrase)
    await press(third, 'unlock')
    await third.waitForSelector('main[data-screen="codes"]')
    await third.close()
    await seller.screen('codes')
    expect(await attempts()).toBe(0)
  })

  test('an unlock that is stopped gives its form back as it was typed, counts as none, and can be done after that', async () => {
    await seller.lock()
    const popup = await seller.driver.openPopup()
    const putBack = await askForMore(popup)
    await hurry(popup)
    await typeIn(popup, 'passphrase', newPassphrase)
    await press(popup, 'unlock')
    // By the page itself, as soon as it is there: the derivation does not wait for this test.
    await popup.waitForFunction(
      (id) => {
        const button = document.querySelector<HTMLElement>(id)
        button?.click()
        return button !== null
      },
      {},
      testId('derive-stop'),
    )
    await popup.waitForSelector(`${testId('unlock')}:not(:disabled)`)
    await until('the try being taken back', async () => (await attempts()) === 0)
    expect(await popup.$eval('main', (main) => main.dataset.screen)).toBe('unlock')
    await putBack()
    await press(popup, 'unlock')
    await popup.waitForSelector('main[data-screen="codes"]')
    await popup.close()
    await seller.screen('codes')
  })

  test('a new recovery code takes the place of the old one', async () => {
    const old = await newRecovery(options, newPassphrase)
    recoveryCode = await newRecovery(options, newPassphrase)
    await press(options, 'lock-now')
    await options.waitForFunction((id) => document.querySelector(id) === null, {}, testId('lock-now'))
    await recover(old)
    expect(await seller.said('error')).not.toBe('')
    await seller.press('use-recovery')
    await recover(recoveryCode)
    await seller.screen('codes')
  })

  test('a key is shown to nobody who cannot say who they are', async () => {
    await seller.press('more')
    await seller.screen('account')
    await seller.press('show-qr')
    await seller.fill('qr-passphrase', passphrase)
    await seller.press('qr-confirm')
    expect(await seller.said('error')).not.toBe('')
    expect(await seller.popup.$(testId('qr'))).toBeNull()
    await seller.fill('qr-passphrase', newPassphrase)
    await seller.press('qr-confirm')
    await seller.popup.waitForSelector(testId('qr'))
    await seller.popup.keyboard.press('Escape')
    await seller.screen('codes')
  })

  test('the shortcut locks, and every page of ours puts away what it shows', async () => {
    await options.bringToFront()
    await options.waitForSelector(testId('change-passphrase'))
    await seller.driver.command('lock')
    await seller.screen('unlock')
    await options.waitForFunction((id) => document.querySelector(id) === null, {}, testId('change-passphrase'))
    await seller.unlock(newPassphrase)
    await seller.screen('codes')
    await options.bringToFront()
    await options.waitForSelector(testId('change-passphrase'))
  })
})
