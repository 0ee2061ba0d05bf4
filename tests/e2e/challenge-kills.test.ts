import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { turn } from './account-screen'
import { firstBrowser, until } from './driver'
import { codeIn, type Seller, sellerCentral, startSeller, submit } from './seller'
import { stepOf } from './time-step'

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } }

interface Way {
  readonly seller: Seller
  readonly page: Page
  readonly email: string
  readonly secret: string
}

/** A sign-in in the steps between which the worker may die; each says what has to stand after it. */
const steps: Readonly<Record<string, (way: Way) => Promise<void>>> = {
  'the sign-in page': async ({ page }) => {
    await page.goto(`${sellerCentral}/ap/signin`)
    await page.bringToFront()
  },
  'typing the name': async ({ page, email }) => {
    await page.type('#ap_email', email)
  },
  'sending the name': ({ page }) => submit(page, '#continue'),
  'typing the password': async ({ page }) => {
    await page.type('#ap_password', 'practice')
  },
  'sending the password': async ({ page, seller }) => {
    await submit(page, '#signInSubmit')
    await seller.driver.chip(page).waitForState('ready')
    expect(await codeIn(page)).toBe('')
  },
  'pressing the chip': async ({ page, seller, secret }) => {
    await seller.driver.chip(page).click('chip-primary')
    await seller.driver.chip(page).waitForState('filled')
    expect(stepOf(await codeIn(page), secret)).not.toBeNull()
  },
  'sending the code': async ({ page, seller, email }) => {
    await submit(page, '#auth-signin-button')
    await page.waitForSelector('[data-practice="signed-in"]')
    expect(seller.practice.login(email).acceptedSteps).toHaveLength(1)
  },
}
/** Each by itself is the long run's; all of them in one sign-in are always run. */
const names = process.env.COUNTERSIGN_LONG ? Object.keys(steps) : []

describe.each(firstBrowser)('a challenge in %s goes through though the worker dies', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
  })
  afterAll(() => seller?.close())

  /**
   * The worker dies between two steps: what the page has said in the one before is heard. Where it dies over that, and
   * Chromium says so to nobody, the sign-in name is lost with it, and the chip asks whose login it is.
   */
  async function killBetween() {
    const look = () => chrome.runtime.sendMessage({ name: 'accounts.list', arguments: {} }).then(() => true)
    const soon = () => new Promise<null>((give) => setTimeout(give, 3_000, null))
    await until('a background that answers', () => Promise.race([seller.popup.evaluate(look), soon()]))
    await seller.driver.killWorker()
  }

  async function walk(email: string, killBefore: (step: string) => boolean) {
    const { secret } = await seller.addLogin(email)
    await turn(seller, email, 'auto-fill')
    const page = await seller.driver.newPage()
    for (const [step, take] of Object.entries(steps)) {
      if (killBefore(step)) await killBetween()
      await take({ seller, page, email, secret })
    }
    await page.close()
  }

  test.each(names)('before %s', async (step) => {
    await walk(`${step.replaceAll(' ', '-')}@example.com`, (next) => next === step)
  })

  test('before every step', () => walk('every-step@example.com', () => true))

  test('before the page that is filled unasked', async () => {
    const { email, secret } = await seller.addLogin('unasked@example.com')
    const page = await seller.driver.newPage()
    const unasked: typeof steps = {
      ...steps,
      'sending the password': () => submit(page, '#signInSubmit'),
      'pressing the chip': async () => void (await seller.driver.chip(page).waitForState('filled')),
    }
    for (const take of Object.values(unasked)) {
      await killBetween()
      await take({ seller, page, email, secret })
    }
    await page.close()
  })
})
