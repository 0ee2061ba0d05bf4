import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, testId } from './driver'
import { changePassphrase, newRecovery } from './options-steps'
import { press } from './press'
import { passphrase, type Seller, startSeller } from './seller'

const newPassphrase = 'practice only: violet kettle 93'

describe.each(browsers)('the ways into the vault, in %s', (name) => {
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

  test('a wrong one is waited for, also after the worker has died', async () => {
    await seller.lock()
    for (const wrong of ['wrong one and long', 'wrong two and long', 'wrong three, longer']) await seller.unlock(wrong)
    await seller.said('error')
    await seller.driver.killWorker()
    const other = await seller.driver.openPopup()
    await other.bringToFront()
    await other.waitForSelector(`${testId('unlock')}[disabled]`)
    expect(await other.$eval(testId('unlock'), (button) => button.textContent)).toMatch(/\d/)
    await other.waitForSelector(`${testId('unlock')}:not([disabled])`)
    await other.close()
    await seller.unlock(newPassphrase)
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
