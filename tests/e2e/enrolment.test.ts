import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { browsers, firstBrowser, testId, until } from './driver'
import { recordCount } from './record-count'
import { enrolmentPath, passphrase, retail, type Seller, startSeller, submit } from './seller'

const signedIn = '[data-practice="signed-in"]'

describe.each(browsers)('%s: enrolment', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name)
  })
  afterAll(() => seller?.close())

  const chip = (page: Page) => seller.driver.chip(page)
  const codeField = '#ch-auth-app-code-input'
  const code = (page: Page) => page.$eval(codeField, (field) => (field as HTMLInputElement).value)
  const filled = (page: Page) =>
    page.waitForFunction((field) => document.querySelector<HTMLInputElement>(field)?.value.length === 6, {}, codeField)

  /** Signs in a login that has no authenticator yet, and opens the page that offers one. */
  async function atEnrolment(email: string, search = ''): Promise<Page> {
    seller.register(email, { enrolled: false })
    const page = await seller.driver.newPage()
    await seller.signIn(page, email, retail)
    await page.waitForSelector(signedIn)
    await page.goto(`${retail}${enrolmentPath}${search}`)
    return page
  }
  async function confirm(page: Page) {
    await submit(page, '#ch-auth-app-submit')
    await page.waitForSelector('#enable-mfa-form')
    await chip(page).waitForState('saved')
    await submit(page, '#enable-mfa-form-submit')
  }
  /** Names of the logins in the popup, with a mark for those that no page has accepted yet. */
  async function list(): Promise<readonly string[]> {
    await seller.popup.bringToFront()
    const rows = await seller.popup.$$eval(
      testId('account'),
      (all, label, mark) =>
        all.map((row) => `${row.querySelector(label)?.textContent}${row.querySelector(mark) ? ' unconfirmed' : ''}`),
      testId('label'),
      testId('unconfirmed'),
    )
    return rows.sort()
  }
  const listed = (...wanted: readonly string[]) =>
    until(`the logins ${wanted.join(', ')}`, async () => JSON.stringify(await list()) === JSON.stringify(wanted))

  test('without a vault leads to the choice of a passphrase, and goes on after it', async () => {
    await seller.screen('welcome')
    const page = await atEnrolment('first@example.com')
    await chip(page).waitForState('locked')
    expect(await chip(page).text()).toBe(english.chip_noVault.message)
    await seller.createVault()
    await page.bringToFront()
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await chip(page).waitForState('saved')
    await filled(page)
    await confirm(page)
    expect(seller.practice.login('first@example.com').enrolled).toBe(true)
    await listed('first@example.com')
    await page.close()
  })

  test.each([
    ['the printed key alone', '?qr=none'],
    ['the picture alone', '?key=none'],
    ['a canvas', '?qr=canvas&key=none'],
    ['a panel that is closed', '?panel=closed'],
  ])('from %s is saved, filled and accepted', async (what, search) => {
    const email = `${what.replaceAll(' ', '-')}@example.com`
    const page = await atEnrolment(email, search)
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    expect(await page.$eval(codeField, (field) => field.checkVisibility())).toBe(true)
    await confirm(page)
    expect(seller.practice.login(email).enrolled).toBe(true)
    await page.close()
  })

  test.each([
    ['a picture of another key than the printed one', '?qr=other', english.reason_keysDiffer.message],
    ['neither picture nor printed key', '?qr=none&key=none', english.reason_keyNotOnPage.message],
    ['a picture that enrols nothing', '?qr=text&key=none', english.reason_qrNotOtpauth.message],
  ])('with %s is refused with a plain sentence, saves nothing and fills nothing', async (_, search, sentence) => {
    const before = await recordCount(seller.driver)
    const page = await atEnrolment('tampered@example.com', search)
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await until('the sentence', async () => (await chip(page).text()) === sentence)
    expect(await code(page)).toBe('')
    expect(await recordCount(seller.driver)).toBe(before)
    await page.close()
  })

  test('is saved for good before the page gets the code', async () => {
    const page = await atEnrolment('order@example.com')
    await chip(page).waitForState('enrol')
    const before = await recordCount(seller.driver)
    await page.evaluate((field) => {
      document.querySelector(field)?.addEventListener('input', () => document.body.setAttribute('data-arrived', ''), {
        once: true,
      })
    }, codeField)
    await chip(page).click('chip-primary')
    await page.waitForSelector('body[data-arrived]')
    await seller.driver.killWorker()
    expect(await recordCount(seller.driver)).toBe(before + 1)
    await page.close()
  })

  test('that the page refuses leaves the login unconfirmed; done anew, the new key takes its place', async () => {
    const page = await atEnrolment('twice@example.com')
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    const right = await code(page)
    await page.$eval(codeField, (field) => (field as HTMLInputElement).select())
    await page.type(codeField, right === '000000' ? '000001' : '000000')
    await submit(page, '#ch-auth-app-submit')
    await chip(page).waitForState('refused')
    expect(seller.practice.login('twice@example.com').enrolled).toBe(false)
    await until('the login, unconfirmed', async () => (await list()).includes('twice@example.com unconfirmed'))
    await page.goto(`${retail}${enrolmentPath}`)
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    await confirm(page)
    expect(seller.practice.login('twice@example.com').enrolled).toBe(true)
    await until('the login, confirmed', async () => (await list()).includes('twice@example.com'))
    expect((await list()).filter((one) => one.startsWith('twice@'))).toHaveLength(1)
    await page.close()
  })

  test('of a login that has a key asks before it replaces it, and keeps the old one until the page accepts', async () => {
    const old = seller.practice.login('twice@example.com').secret
    const page = await seller.driver.newPage()
    await page.goto(`${retail}${enrolmentPath}`)
    await page.bringToFront()
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    const asks = english.chip_replace.message.replace('$NAME$', 'twice@example.com')
    await until('the question', async () => (await chip(page).text()) === asks)
    expect(await code(page)).toBe('')
    await chip(page).click('chip-primary')
    await filled(page)
    await until('both keys', async () => {
      const both = (await list()).filter((one) => one.startsWith('twice@'))
      return both.join() === 'twice@example.com,twice@example.com unconfirmed'
    })
    await page.bringToFront()
    await confirm(page)
    expect(seller.practice.login('twice@example.com').secret).not.toBe(old)
    await until(
      'one login of that name',
      async () => (await list()).filter((one) => one.startsWith('twice@')).length === 1,
    )
    await page.close()
  })

  test.runIf(firstBrowser.includes(name))('that the page refuses can be dropped on the chip', async () => {
    const page = await atEnrolment('dropped@example.com')
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    await page.$eval(codeField, (field) => (field as HTMLInputElement).select())
    await page.type(codeField, (await code(page)) === '000000' ? '000001' : '000000')
    await submit(page, '#ch-auth-app-submit')
    await chip(page).waitForState('refused')
    await until('the login, unconfirmed', async () => (await list()).includes('dropped@example.com unconfirmed'))
    await page.bringToFront()
    expect((await chip(page).texts('chip-more'))[0]).toContain('dropped@example.com')
    await chip(page).click('chip-more')
    await chip(page).waitForState('enrol')
    await until('no such login', async () => !(await list()).some((one) => one.startsWith('dropped@')))
    await page.close()
  })

  test.runIf(firstBrowser.includes(name))('to its end leads to a second place for the key: a phone', async () => {
    const page = await atEnrolment('phone-too@example.com')
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    await submit(page, '#ch-auth-app-submit')
    await chip(page).waitForState('saved')
    expect(await chip(page).texts('chip-note')).toEqual([english.chip_savedDone.message])
    await chip(page).click('chip-more')
    const popup = await seller.driver.waitForPopup()
    await popup.waitForScreen('account')
    await popup.fill('qr-passphrase', passphrase)
    await popup.click('qr-confirm')
    await until('the QR code', () => popup.evaluate((qr) => document.querySelector(qr) !== null, testId('qr')))
    await popup.close()
    await page.close()
  })

  test.runIf(firstBrowser.includes(name))(
    'that opens right after a sign-in bears a warning, by way of the settings none',
    async () => {
      const page = await atEnrolment('lured@example.com')
      await chip(page).waitForState('enrol')
      expect(await chip(page).texts('chip-note')).toEqual([english.chip_enrolUnasked.message])
      await page.goto(`${retail}/a/settings/approval`)
      await chip(page).waitForNone()
      await page.goto(`${retail}${enrolmentPath}`)
      await chip(page).waitForState('enrol')
      expect(await chip(page).texts('chip-note')).toEqual([english.chip_enrolNote.message])
      await page.close()
    },
  )

  test('on a locked vault leads to the popup, and goes on after unlocking', async () => {
    await seller.lock()
    const page = await atEnrolment('locked@example.com')
    await chip(page).waitForState('locked')
    await chip(page).click('chip-primary')
    const popup = await seller.driver.waitForPopup()
    await popup.waitForScreen('unlock')
    await popup.fill('passphrase', passphrase)
    await popup.click('unlock')
    // The press is under way when that returns, and a popup that is left takes it along.
    await popup.waitForScreen('codes')
    await page.bringToFront()
    await chip(page).waitForState('enrol')
    await chip(page).click('chip-primary')
    await filled(page)
    await page.close()
  })

  test('asks nobody outside this machine', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})
