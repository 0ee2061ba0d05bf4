import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, until } from './driver'
import { codeIn, type Seller, startSeller, submit } from './seller'
import { finish, sendWrongCode, toPassword } from './sign-in-steps'
import { leftOfStep, stepNow, stepOf } from './time-step'

const period = 10

describe.each(firstBrowser)('the moment of a code in %s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { practice: { period } })
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  /** Signs in to a challenge in the last seconds of a step. @returns the step */
  async function arriveLate(page: Page, email: string): Promise<number> {
    await toPassword(page, email)
    await until('the last seconds of a step', () => leftOfStep(period) < 4900 && leftOfStep(period) > 3500)
    const step = stepNow(period)
    await submit(page, '#signInSubmit')
    return step
  }

  test('with less than five seconds left the chip counts down, and the next code is filled and accepted', async () => {
    const { email, secret } = await seller.addLogin('countdown@example.com')
    const page = await seller.driver.newPage()
    const step = await arriveLate(page, email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('waiting')
    const seconds = async () => Number(/\d+/.exec(await chip.text())?.[0])
    const first = await seconds()
    expect(first).toBeLessThanOrEqual(5)
    expect(await codeIn(page)).toBe('')
    await until('the countdown going on', async () => (await seconds()) < first)
    await chip.click('chip-dismiss')
    const states = new Set<string | null>()
    await until('the code filled', async () => {
      states.add(await chip.state())
      return states.has('filled')
    })
    expect([...states], 'a countdown that was closed stays away').toEqual([null, 'filled'])
    expect(stepOf(await codeIn(page), secret, period)).toBe(step + 1)
    await finish(page)
    expect(seller.practice.login(email).acceptedSteps).toEqual([step + 1])
    await page.close()
  })

  test('what is typed while the chip counts down stays, and the code waits for a press', async () => {
    const { email, secret } = await seller.addLogin('typed@example.com')
    const page = await seller.driver.newPage()
    await arriveLate(page, email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('waiting')
    await page.type('#auth-mfa-otpcode', '12')
    await chip.waitForState('ready')
    expect(await codeIn(page)).toBe('12')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret, period)).not.toBeNull()
    await page.close()
  })

  test('no step is filled twice, not after a reload, in another tab, or when the worker dies while one is waited for', async () => {
    const { email, secret } = await seller.addLogin('replay@example.com')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    const used = stepOf(await codeIn(page), secret, period) ?? 0
    await page.reload()
    await chip.waitForState('ready')
    expect(await codeIn(page)).toBe('')
    const other = await seller.atChallenge(email)
    await seller.driver.chip(other).waitForState('waiting')
    expect(await codeIn(other)).toBe('')
    await other.close()
    await chip.click('chip-primary')
    await chip.waitForState('waiting')
    await seller.driver.killWorker()
    expect(await chip.state()).toBe('waiting')
    await chip.waitForState('filled')
    expect(stepOf(await codeIn(page), secret, period)).toBeGreaterThan(used)
    await finish(page)
    await page.close()
  })

  test('after a refusal nothing is filled unasked, and on a press a code of a fresh step', async () => {
    const { email, secret } = await seller.addLogin('refused@example.com')
    const page = await seller.atChallenge(email)
    const chip = seller.driver.chip(page)
    await chip.waitForState('filled')
    const used = stepOf(await codeIn(page), secret, period) ?? 0
    await sendWrongCode(page)
    expect(new URL(page.url()).pathname).toBe('/ap/signin')
    await chip.waitForState('refused')
    await until('a fresh step', () => stepNow(period) > used)
    expect(await chip.state()).toBe('refused')
    expect(await codeIn(page)).toBe('')
    await chip.click('chip-primary')
    await chip.waitForState('filled')
    const next = stepOf(await codeIn(page), secret, period)
    expect(next).toBeGreaterThan(used)
    await finish(page)
    expect(seller.practice.login(email).acceptedSteps).toEqual([next])
    await page.close()
  })
})
