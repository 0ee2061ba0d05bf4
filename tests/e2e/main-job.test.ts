import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amazonHosts } from '../../src/sites/amazon-hosts'
import { hasOutsideData, outsideText } from '../outside-data'
import { type Practice, startPractice } from '../practice/server'
import { browsers, type Driver, launch, testId } from './driver'

const passphrase = 'practice only: plum harbour 47'
const seller = 'https://sellercentral.amazon.it'
const lookAlikes = ['sellercentral-amazon.com', 'sellercentral.amazon.com.evil.example', 'www.amaz0n.com']

// Firefox goes through the whole job in whole-job.test.ts.
describe.each(browsers.filter((one) => one === 'chrome'))('%s', (name) => {
  let practice: Practice
  let driver: Driver
  let popup: Page

  const screen = (of: string) => popup.waitForSelector(`main[data-screen="${of}"]`)
  async function press(id: string) {
    await popup.bringToFront()
    await popup.waitForSelector(`${testId(id)}:not([disabled])`)
    await popup.click(testId(id))
  }
  /** Replaces a field's text by typing; in front, since a tab behind another one draws nothing. */
  async function fill(id: string, text: string) {
    await popup.bringToFront()
    await popup.waitForSelector(testId(id))
    await popup.$eval(testId(id), (field) => (field as HTMLInputElement).select())
    await popup.type(testId(id), text)
  }
  async function unlock(with_: string) {
    await popup.bringToFront()
    await screen('unlock')
    await fill('passphrase', with_)
    await press('unlock')
  }
  async function addLogin(email: string, given: Partial<Parameters<Practice['addLogin']>[0]> = {}) {
    const login = practice.addLogin({ email, password: 'practice', enrolled: true, ...given })
    await press('add')
    await screen('add')
    await fill('add-text', login.link)
    await press('add-save')
    await screen('codes')
    return login
  }
  async function signIn(page: Page, email: string) {
    await page.goto(`${seller}/ap/signin`)
    await page.bringToFront()
    await page.type('#ap_email', email)
    await Promise.all([page.waitForNavigation(), page.click('#continue')])
    await page.type('#ap_password', 'practice')
    await Promise.all([page.waitForNavigation(), page.click('#signInSubmit')])
  }
  const codeIn = (page: Page) =>
    page.evaluate(() => document.querySelector<HTMLInputElement>('#auth-mfa-otpcode')?.value ?? '')

  beforeAll(async () => {
    practice = await startPractice()
    driver = await launch(name, {
      extension: `${process.cwd()}/dist/${name}`,
      pages: { port: practice.port },
      hosts: (host) => amazonHosts.includes(host) || lookAlikes.includes(host),
    })
    popup = await driver.openPopup()
  })
  afterAll(async () => {
    await driver?.close()
    await practice?.close()
  })

  test('first run: a weak passphrase is refused, a strong one makes a vault and a recovery code', async () => {
    await screen('welcome')
    await fill('new-passphrase', 'password12')
    await fill('repeat-passphrase', 'password12')
    await popup.waitForFunction(
      (id) => (document.querySelector(id)?.textContent ?? '').trim() !== '',
      {},
      testId('passphrase-strength'),
    )
    expect(await popup.$('main[data-screen="welcome"]')).not.toBeNull()
    await fill('new-passphrase', passphrase)
    await fill('repeat-passphrase', passphrase)
    await press('create-vault')
    await screen('recovery')
    const code = await popup.$eval(testId('recovery-code'), (element) => element.textContent ?? '')
    expect(code.replace(/[^0-9A-Z*~$=]/g, '')).toHaveLength(33)
    await press('recovery-done')
    await screen('codes')
  })

  test('a challenge is filled with the right code, which the page notices and the site accepts', async () => {
    await addLogin('anna@example.com')
    const page = await driver.newPage()
    await signIn(page, 'anna@example.com')
    await driver.chip(page).waitForState('filled')
    const seen = await page.$eval('#auth-mfa-form', (form) => ({ ...(form as HTMLElement).dataset }))
    expect(seen).toMatchObject({ practiceSeen: await codeIn(page), practiceChanged: await codeIn(page) })
    await Promise.all([page.waitForNavigation(), page.click('#auth-signin-button')])
    await page.waitForSelector('[data-practice="signed-in"]')
    await page.close()
  })

  test('a challenge that waits for an SMS is never filled', async () => {
    await addLogin('sms@example.com', { method: 'sms' })
    const page = await driver.newPage()
    await signIn(page, 'sms@example.com')
    await driver.chip(page).waitForState('sms')
    expect(await codeIn(page)).toBe('')
    await page.close()
  })

  test('a locked challenge is filled once the vault is open, and a wrong passphrase opens nothing', async () => {
    await addLogin('late@example.com')
    await press('lock')
    await screen('unlock')
    const page = await driver.newPage()
    await signIn(page, 'late@example.com')
    await driver.chip(page).waitForState('locked')
    await unlock('practice only: plum harbour 48')
    await popup.waitForFunction(
      (id) => (document.querySelector(id)?.textContent ?? '').trim() !== '',
      {},
      testId('error'),
    )
    expect(await driver.chip(page).state()).toBe('locked')
    await unlock(passphrase)
    await screen('codes')
    await page.bringToFront()
    await driver.chip(page).waitForState('filled')
    expect(await codeIn(page)).toMatch(/^\d{6}$/)
    await page.close()
  })

  test('enrolment goes on through the death of the worker between any two steps', async () => {
    practice.addLogin({ email: 'new@example.com', password: 'practice', enrolled: false })
    const page = await driver.newPage()
    await signIn(page, 'new@example.com')
    await driver.killWorker()
    await page.goto('https://www.amazon.it/a/settings/approval/setup/register')
    const chip = driver.chip(page)
    await chip.waitForState('enrol')
    await driver.killWorker()
    await chip.click('chip-primary')
    await chip.waitForState('saved')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#ch-auth-app-code-input')?.value.length === 6,
    )
    await driver.killWorker()
    await Promise.all([page.waitForNavigation(), page.click('#ch-auth-app-submit')])
    await chip.waitForState('saved')
    await Promise.all([page.waitForNavigation(), page.click('#enable-mfa-form-submit')])
    expect(practice.login('new@example.com')).toMatchObject({ enrolled: true })
    await page.close()
  })

  test('look-alike hosts and frames get nothing', async () => {
    for (const host of lookAlikes) {
      const page = await driver.newPage()
      await page.goto(`https://${host}/ap/mfa`)
      await page.waitForSelector('#auth-mfa-otpcode')
      await driver.chip(page).waitForNone()
      expect(await codeIn(page)).toBe('')
      await page.close()
    }
  })

  test.skipIf(!hasOutsideData)('the saved real pages are what they are', async () => {
    const pages = [
      ['post-signin-mfa.html', '/ap/mfa', 'sms'],
      ['post-signin-captcha-otp.html', '/ap/cvf/request', null],
      ['post-signin-new-otp.html', '/ap/mfa/new-otp', null],
      ['signin-claim-username.html', '/ap/signin', null],
    ] as const
    for (const [file, path, state] of pages) {
      practice.servePage('www.amazon.com', path, outsideText('amazon-pages', file))
      const page = await driver.newPage()
      await page.goto(`https://www.amazon.com${path}`)
      if (state) await driver.chip(page).waitForState(state)
      else await driver.chip(page).waitForNone()
      await page.close()
    }
  })

  test('nothing left the machine', () => {
    expect(driver.strayHosts()).toEqual([])
  })
})
