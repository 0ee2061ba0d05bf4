import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { switchesOf, turn } from './account-screen'
import { firstBrowser, until } from './driver'
import { codeIn, type Seller, startSeller } from './seller'
import { finish, toPassword } from './sign-in-steps'

const trustTicked = (page: Page) => page.$eval('#auth-mfa-remember-device', (box) => (box as HTMLInputElement).checked)

describe.each(firstBrowser)('a login’s switches in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  test('a new login is filled, neither submitted nor trusted', async () => {
    const { email } = await seller.addLogin('new@example.com')
    expect(await switchesOf(seller, email)).toEqual({ 'auto-fill': true, 'auto-submit': false, 'trust-browser': false })
    const page = await seller.atChallenge(email)
    await seller.driver.chip(page).waitForState('filled')
    expect(await trustTicked(page)).toBe(false)
    expect(new URL(page.url()).pathname).toBe('/ap/mfa')
    expect(seller.practice.login(email).lastCode).toBeUndefined()
    await finish(page)
    expect(seller.practice.login(email).trustedBrowsers).toBe(0)
    await page.close()
  })

  test('without auto-fill one real press fills, and nothing before it', async () => {
    const { email } = await seller.addLogin('by-press@example.com')
    await turn(seller, email, 'auto-fill')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('ready')
    expect(await chip.text()).toContain(email)
    expect(await codeIn(page)).toBe('')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    await finish(page)
    await page.close()
  })

  test('auto-submit signs in by itself', async () => {
    const { email } = await seller.addLogin('by-itself@example.com')
    await turn(seller, email, 'auto-submit')
    const page = await seller.driver.newPage()
    await toPassword(page, email)
    await page.click('#signInSubmit')
    await page.waitForSelector('[data-practice="signed-in"]')
    expect(seller.practice.login(email)).toMatchObject({ refused: 0, trustedBrowsers: 0 })
    expect(seller.practice.login(email).acceptedSteps).toHaveLength(1)
    await page.close()
  })

  test('trust-browser ticks the box, and the next sign-in asks for no code', async () => {
    const { email } = await seller.addLogin('trusted@example.com')
    await turn(seller, email, 'trust-browser')
    const page = await seller.atChallenge(email)
    await seller.driver.chip(page).waitForState('filled')
    expect(await trustTicked(page)).toBe(true)
    expect(seller.practice.login(email).lastCode).toBeUndefined()
    await finish(page)
    expect(seller.practice.login(email).trustedBrowsers).toBe(1)
    await seller.signIn(page, email)
    await page.waitForSelector('[data-practice="signed-in"]')
    await page.close()
  })

  test('unless told otherwise the chip offers to trust the browser, and a press ticks the box', async () => {
    const { email } = await seller.addLogin('offered@example.com')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    expect(await trustTicked(page)).toBe(false)
    expect(await chip.texts('chip-more')).toEqual([english.chip_trust.message])
    await chip.click('chip-more')
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#auth-mfa-remember-device')?.checked)
    await until('the offer gone', async () => (await chip.texts('chip-more')).length === 0)
    await finish(page)
    expect(seller.practice.login(email).trustedBrowsers).toBe(1)
    await page.close()
  })

  test('a code that was sent unasked and refused is not followed by another', async () => {
    const { email } = await seller.addLogin('refused-once@example.com')
    await turn(seller, email, 'auto-submit')
    seller.practice.shiftClock(600_000)
    try {
      const page = await seller.driver.newPage()
      await toPassword(page, email)
      await page.click('#signInSubmit')
      const chip = seller.driver.chip(page)
      await chip.waitForState('refused')
      expect(await codeIn(page)).toBe('')
      expect(seller.practice.login(email).refused).toBe(1)
      await page.close()
    } finally {
      seller.practice.shiftClock(0)
    }
  })
})
