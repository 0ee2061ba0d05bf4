import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { turn } from './account-screen'
import { firstBrowser } from './driver'
import { codeIn, passphrase, type Seller, startSeller } from './seller'
import { finish } from './sign-in-steps'
import { stepOf } from './time-step'

describe.each(firstBrowser)('a fill that is asked for, in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  async function waitingForPress(email: string) {
    const { secret } = await seller.addLogin(email)
    await turn(seller, email, 'auto-fill')
    const page = await seller.atChallenge(email)
    await seller.driver.chip(page).waitForState('ready')
    return { page, secret, chip: seller.driver.chip(page) }
  }

  test('the shortcut fills the page in front, also when it has to wake the worker', async () => {
    const { page, chip, secret } = await waitingForPress('shortcut@example.com')
    await seller.driver.killWorker()
    expect(await codeIn(page)).toBe('')
    await seller.driver.command('fill')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await finish(page)
    await page.close()
  })

  test('the popup’s button fills the page in front, and the popup closes', async () => {
    const { page, chip, secret } = await waitingForPress('button@example.com')
    const popup = await seller.driver.clickToolbar(page)
    await popup.waitForScreen('codes')
    await popup.click('fill')
    await popup.waitForClose()
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await finish(page)
    await page.close()
  })

  test.each([
    ['a press on the chip', 'press@example.com', false],
    ['the shortcut', 'locked-shortcut@example.com', true],
  ])('while locked, %s opens the popup, and after unlocking there the page is filled', async (_, email, byShortcut) => {
    const { secret } = await seller.addLogin(email)
    await seller.lock()
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('locked')
    if (byShortcut) await seller.driver.command('fill')
    else await chip.click('chip-primary')
    const popup = await seller.driver.waitForPopup()
    await popup.waitForScreen('unlock')
    expect(await codeIn(page)).toBe('')
    await popup.fill('passphrase', passphrase)
    await popup.click('unlock')
    await popup.waitForScreen('codes')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    expect(await popup.isOpen()).toBe(true)
    await popup.close()
    await finish(page)
    await page.close()
    await seller.popup.bringToFront()
    await seller.screen('codes')
  })
})
