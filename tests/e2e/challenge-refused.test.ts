import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, firstBrowser, testId, until } from './driver'
import { atEnrolment, save, sendConfirmation } from './enrolling'
import { codeIn, type Seller, startSeller, submit } from './seller'
import { finish } from './sign-in-steps'
import { codeOf, stepOf } from './time-step'

const period = 10

describe.each(browsers)('why a code was refused, in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { practice: { period } })
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  /** Sends another code than the one that was filled, as a person would type it. */
  async function sendTyped(page: Page, code: string) {
    await page.bringToFront()
    await page.$eval('#auth-mfa-otpcode', (field) => (field as HTMLInputElement).select())
    await page.type('#auth-mfa-otpcode', code)
    await submit(page, '#auth-signin-button')
  }
  const noteOn = (page: Page) => seller.driver.chip(page).texts('chip-note')

  test('a clock that is two minutes ahead is measured, corrected in the popup, and the next code is taken', async () => {
    const { email } = await seller.addLogin('ahead@example.com')
    seller.practice.shiftClock(-120_000)
    const asking = () => seller.practice.requests.filter(({ method }) => method === 'HEAD')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    expect(asking(), 'nothing before a refusal').toEqual([])
    await submit(page, '#auth-signin-button')
    await chip.waitForState('refused')
    await until('the clock named', async () => (await chip.text()) === english.chip_refusedClock.message)
    expect(Number(/\d+/.exec((await noteOn(page))[0] ?? '')?.[0])).toBeGreaterThanOrEqual(118)
    expect(asking(), 'one request, to the page itself, without its cookies').toEqual([
      { host: 'sellercentral.amazon.it', method: 'HEAD', path: '/ap/signin', search: '', cookies: false },
    ])
    expect(seller.practice.requests.some(({ cookies }) => cookies)).toBe(true)
    expect(await codeIn(page)).toBe('')
    expect(await chip.texts('chip-primary')).toEqual([english.chip_correctClock.message])
    await chip.click('chip-primary')
    const popup = await seller.driver.waitForPopup()
    await popup.waitForScreen('clock')
    await popup.click('clock-correct')
    await until('the correction', () =>
      popup.evaluate((reset) => document.querySelector(reset) !== null, testId('clock-reset')),
    )
    await popup.close()
    await until('another reason', async () => (await chip.text()) !== english.chip_refusedClock.message)
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    await finish(page)
    expect(seller.practice.login(email)).toMatchObject({ refused: 0 })
    await page.close()
    // Taken back in the settings, codes follow the computer's clock again.
    const options = await seller.driver.openOptions()
    await options.bringToFront()
    await options.click(testId('tab-security'))
    await (await options.waitForSelector(testId('clock-reset')))?.click()
    await options.waitForSelector(testId('clock-reset'), { hidden: true })
    await options.close()
    seller.practice.shiftClock(0)
    const { email: next } = await seller.addLogin('right-again@example.com')
    const again = await seller.atChallenge(next)
    await seller.driver.chip(again).waitForState('filled')
    await finish(again)
    await again.close()
  })

  test.runIf(firstBrowser.includes(name))(
    'a clock that is two minutes behind is named at an enrolment, too',
    async () => {
      const page = await atEnrolment(seller, 'enrols@example.com')
      await save(seller, page)
      seller.practice.shiftClock(120_000)
      try {
        await sendConfirmation(page)
        const chip = seller.driver.chip(page)
        await chip.waitForState('refused')
        await until('the clock named', async () => (await chip.text()) === english.chip_refusedClock.message)
        expect(await noteOn(page)).toEqual([expect.stringMatching(/ 1(?:1\d|20) s behind /)])
        expect(await chip.texts('chip-primary')).toEqual([english.chip_correctClock.message])
      } finally {
        seller.practice.shiftClock(0)
      }
      await page.close()
    },
  )

  test.runIf(firstBrowser.includes(name))('a code of another login is told by that login', async () => {
    const anna = await seller.addLogin('anna.own@example.com')
    const bruno = await seller.addLogin('bruno.other@example.com')
    const page = await seller.atChallenge(anna.email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    await sendTyped(page, codeOf(bruno.secret, period))
    await chip.waitForState('refused')
    expect(await noteOn(page)).toEqual([expect.stringContaining(bruno.email)])
    await page.close()
  })

  test.runIf(firstBrowser.includes(name))(
    'a code that was used already is told so, and the next one is filled on a press',
    async () => {
      const { email, secret } = await seller.addLogin('twice-used@example.com')
      const page = await seller.atChallenge(email)
      const chip = seller.driver.chip(page)
      await chip.waitForState('filled')
      const code = await codeIn(page)
      await finish(page)
      await seller.signIn(page, email)
      await sendTyped(page, code)
      await chip.waitForState('refused')
      expect(await noteOn(page)).toEqual([english.chip_refusedUsed.message])
      await chip.click('chip-primary')
      await chip.waitForState('filled')
      expect(stepOf(await codeIn(page), secret, period)).toBeGreaterThan(
        stepOf(code, secret, period) ?? Number.POSITIVE_INFINITY,
      )
      await finish(page)
      await page.close()
    },
    180_000,
  )
})
