import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { byKeys, focusOn, type Keys } from './by-keys'
import { browsers, testId, until } from './driver'
import { confirmationIn } from './enrolling'
import { codeIn, enrolmentPath, passphrase, retail, type Seller, sellerCentral, startSeller } from './seller'
import { stepOf } from './time-step'

const email = 'anna@example.com'
const period = 10
const chipHost = '[data-countersign="chip"]'

describe.each(browsers)('without a mouse, in %s', (name) => {
  let seller: Seller
  let page: Page
  let inPage: Keys
  let inPopup: Keys

  beforeAll(async () => {
    // The step that confirms the enrolment is used up: a short one is soon over.
    seller = await startSeller(name, { practice: { period } })
    seller.register(email, { enrolled: false })
    page = await seller.driver.newPage()
    inPage = byKeys(seller.driver, page)
    inPopup = byKeys(seller.driver, seller.popup)
    // Whatever a mouse does, in any of the tabs, is an error.
    for (const { mouse } of [page, seller.popup]) {
      mouse.click =
        mouse.down =
        mouse.move =
          async () => {
            throw new Error('a mouse was used')
          }
    }
  })
  afterAll(() => seller?.close())

  /** Name and password, typed; leaves the page at what the site answers with. */
  async function signIn(address: string) {
    await page.bringToFront()
    await page.goto(address)
    await inPage.typeInto('#ap_email', email)
    await inPage.enterTo()
    await inPage.typeInto('#ap_password', 'practice')
    await inPage.enterTo()
  }

  test('a vault is made', async () => {
    await seller.popup.bringToFront()
    await seller.screen('welcome')
    await inPopup.typeInto(testId('new-passphrase'), passphrase)
    await inPopup.typeInto(testId('repeat-passphrase'), passphrase)
    await inPopup.keyOn('create-vault')
    await seller.screen('recovery')
    await inPopup.keyOn('recovery-done')
    await seller.screen('codes')
  })

  test('a login is enrolled: Tab leads from the code field to the chip', async () => {
    await signIn(`${sellerCentral}/ap/signin`)
    await page.goto(`${retail}${enrolmentPath}`)
    const chip = seller.driver.chip(page)
    await chip.waitForState('enrol')
    await inPage.tabTo('#ch-auth-app-code-input')
    await page.keyboard.press('Tab')
    expect(await page.evaluate((host) => document.activeElement?.matches(host), chipHost)).toBe(true)
    await page.keyboard.press('Enter')
    await chip.waitForState('saved')
    await until('the code in the field', async () => (await confirmationIn(page)).length === 6)
    await inPage.tabTo('#ch-auth-app-code-input')
    await inPage.enterTo()
    await inPage.tabTo('#enable-mfa-form-submit')
    await inPage.enterTo()
    expect(seller.practice.login(email)).toMatchObject({ enrolled: true, enrolmentRefused: 0 })
  })

  test('a code is found and copied in the popup', async () => {
    const { popup } = seller
    const copied = await popup.evaluateHandle(() => {
      const seen = { text: '' }
      navigator.clipboard.writeText = async (text) => {
        seen.text = text
      }
      return seen
    })
    await popup.bringToFront()
    await popup.waitForSelector(testId('account'))
    await inPopup.tabTo(testId('add'))
    await popup.keyboard.press('/')
    await focusOn(popup, 'search')
    await popup.keyboard.type('anna')
    await popup.keyboard.press('ArrowDown')
    await focusOn(popup, 'code')
    await popup.keyboard.press('Enter')
    const text = await until('a copied code', () => copied.evaluate(({ text }) => text || null))
    expect(stepOf(text, seller.practice.login(email).secret, period)).not.toBeNull()
  })

  test.each([
    ['add', 'add'],
    ['more', 'account'],
  ])('%s opens a screen that Escape closes, and has the focus again', async (opener, opened) => {
    const { popup } = seller
    await popup.bringToFront()
    await inPopup.keyOn(opener)
    await seller.screen(opened)
    await popup.keyboard.press('Escape')
    await seller.screen('codes')
    await focusOn(popup, opener)
  })

  test('a dialog, a question and a form give the focus back', async () => {
    const { popup } = seller
    await popup.bringToFront()
    await inPopup.keyOn('show-keys')
    await popup.waitForSelector(testId('keys'))
    await popup.keyboard.press('Escape')
    await focusOn(popup, 'show-keys')
    await inPopup.keyOn('more')
    await seller.screen('account')
    for (const [opener, first, no] of [
      ['show-qr', 'qr-passphrase', 'qr-cancel'],
      ['delete', 'delete-cancel', 'delete-cancel'],
    ] as const) {
      await inPopup.keyOn(opener)
      await focusOn(popup, first)
      await inPopup.keyOn(no)
      await focusOn(popup, opener)
    }
  })

  test('a person is added, called otherwise, and has the focus after both', async () => {
    const options = await seller.driver.openOptions('#tab-people')
    const inOptions = byKeys(seller.driver, options)
    await options.bringToFront()
    await inOptions.keyOn('add-person')
    await focusOn(options, 'add-person-name')
    await options.keyboard.type('Anna')
    await inOptions.tabTo(`${testId('assign-login')} input`)
    await options.keyboard.press(' ')
    await inOptions.keyOn('add-person-save')
    await options.waitForSelector(`${testId('person-card')}[data-name="Anna"]`)
    await focusOn(options, 'person-rename')
    await options.keyboard.press('Enter')
    await focusOn(options, 'rename-name')
    await options.keyboard.press('End')
    await options.keyboard.type(' Maria')
    await options.keyboard.press('Enter')
    await options.waitForSelector(`${testId('person-card')}[data-name="Anna Maria"]`)
    await focusOn(options, 'person-rename')
    await options.close()
  })

  // Last: until then the step that confirmed the enrolment is over.
  test('the challenge is filled, and Enter sends the code', async () => {
    await page.goto(`${sellerCentral}/sign-out`)
    await signIn(`${sellerCentral}/ap/signin`)
    await seller.driver.chip(page).waitForState('filled', 'waiting')
    await until('the code in the field', async () => (await codeIn(page)).length === 6, { timeout: 40_000 })
    await inPage.tabTo('#auth-mfa-otpcode')
    await inPage.enterTo()
    await page.waitForSelector('[data-practice="signed-in"]')
    expect(seller.practice.login(email)).toMatchObject({ refused: 0 })
  })
})
