import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, until } from './driver'
import { madeChallenge } from './hostile/made-page'
import { codeIn, type Seller, sellerCentral, startSeller, submit } from './seller'
import { atChallengePage, finish, sendWrongCode } from './sign-in-steps'
import { codeOf, stepOf } from './time-step'

const tries = 5

describe.each(browsers)('challenge pages in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  test('a page with a box for each digit is filled, and the site accepts it', async () => {
    const { email, secret } = await seller.addLogin('boxes@example.com')
    const page = await atChallengePage(seller, email, '/ap/mfa?boxes=6')
    await seller.driver.chip(page).waitForState('filled')
    const digits = await page.$$eval('input[name^="otc-"]', (boxes) =>
      boxes.map((box) => (box as HTMLInputElement).value),
    )
    expect(digits.every((digit) => /^\d$/.test(digit))).toBe(true)
    expect(stepOf(digits.join(''), secret)).not.toBeNull()
    const seen = await page.$eval('#auth-mfa-form', (form) => ({ ...(form as HTMLElement).dataset }))
    expect(seen).toMatchObject({ practiceSeen: digits.join(''), practiceChanged: digits.join('') })
    await finish(page)
    await page.close()
  })

  test('a page that does not say where its code comes from is offered one, is told why, and is filled on a press alone', async () => {
    const { email, secret } = await seller.addLogin('unsure@example.com')
    const unsure = madeChallenge().replace(' from your Authenticator App', '')
    seller.practice.servePage(new URL(sellerCentral).host, '/ap/mfa/unsure', unsure)
    const page = await atChallengePage(seller, email, '/ap/mfa/unsure')
    const chip = seller.driver.chip(page)
    await chip.waitForState('ready')
    expect(await chip.texts('chip-note')).toEqual([english.chip_whyUnsure.message])
    expect(await codeIn(page)).toBe('')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await page.close()
  })

  test('a code that the site calls too old is refused like any other', async () => {
    const { email } = await seller.addLogin('expired@example.com')
    const page = await atChallengePage(seller, email, '/ap/mfa?message=expired')
    const chip = seller.driver.chip(page)
    await chip.waitForState('refused')
    expect(await chip.texts('chip-primary')).toEqual([expect.stringContaining(email)])
    expect(await codeIn(page)).toBe('')
    await page.close()
  })

  test('after too many tries nothing is filled, also when it is asked for', async () => {
    const { email } = await seller.addLogin('tries@example.com')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    for (let sent = 1; sent < tries; sent++) {
      await sendWrongCode(page)
      await chip.waitForState('refused')
    }
    await sendWrongCode(page)
    await chip.waitForState('too-many')
    expect(await chip.testids()).not.toContain('chip-primary')
    await seller.driver.command('fill')
    const popup = await seller.driver.clickToolbar(page)
    await popup.waitForScreen('codes')
    expect(await popup.evaluate(() => document.querySelector('[data-testid="fill"]:not([disabled])'))).toBeNull()
    await popup.close()
    expect(await chip.state()).toBe('too-many')
    expect(await codeIn(page)).toBe('')
    expect(seller.practice.login(email).acceptedSteps).toEqual([])
    await page.close()
  })

  test('the choice of a way and the box for a code by e-mail get nothing, and the challenge after them is filled', async () => {
    const { email, secret } = await seller.addLogin('ways@example.com')
    const page = await atChallengePage(seller, email, '/ap/cvf/request')
    const typed = () =>
      page.$$eval('input', (all) =>
        all.map((it) => (it.matches('[type=hidden], [type=submit]') ? '' : it.value)).join(''),
      )
    await seller.driver.command('fill')
    await seller.driver.chip(page).waitForNone()
    expect(await typed()).toBe('')
    expect(await page.$eval('#otpCode', (it) => (it as HTMLInputElement).value)).toBe('')
    await page.goto(`${sellerCentral}/ap/mfa/new-otp`)
    // The way to the authenticator is shown, and taken by the person alone.
    await seller.driver.chip(page).waitForState('sms')
    await seller.driver.command('fill')
    expect(await page.$$('input:not([type=hidden], [type=radio], [type=submit])')).toEqual([])
    await submit(page, '#auth-send-code')
    await seller.driver.chip(page).waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
    await finish(page)
    await page.close()
  })

  test('the way from a code by SMS leads to the authenticator, a press for each step, and its page is filled', async () => {
    const { email } = await seller.addLogin('by-sms@example.com', { method: 'sms' })
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('sms')
    expect(await chip.text()).toBe(english.chip_sms.message)
    await seller.driver.command('fill')
    expect(await codeIn(page)).toBe('')
    await Promise.all([page.waitForNavigation(), chip.click('chip-primary')])
    expect(new URL(page.url()).pathname).toBe('/ap/mfa/new-otp')
    const offers = (label: string) =>
      until(`the chip offering "${label}"`, async () => (await chip.texts('chip-primary').catch(() => []))[0] === label)
    const appChosen = () => page.$eval('input[value$=", TOTP"]', (choice) => (choice as HTMLInputElement).checked)
    await offers(english.chip_pickApp.message)
    expect(await appChosen()).toBe(false)
    await chip.click('chip-primary')
    await offers(english.chip_goOn.message)
    expect(await appChosen()).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/ap/mfa/new-otp')
    await Promise.all([page.waitForNavigation(), chip.click('chip-primary')])
    await chip.waitForState('filled')
    await finish(page)
    await page.close()
  })

  test('an authenticator’s code that was sent to a page which wants an SMS is told for what it was', async () => {
    const { email, secret } = await seller.addLogin('mixed-up@example.com', { method: 'sms' })
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('sms')
    await page.type('#auth-mfa-otpcode', codeOf(secret))
    await submit(page, '#auth-signin-button')
    await chip.waitForState('sms')
    expect(await chip.texts('chip-note')).toEqual([english.chip_smsMistaken.message])
    await page.close()
  })
})
