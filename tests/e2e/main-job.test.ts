import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasOutsideData, outsideText } from '../outside-data'
import { browsers, testId } from './driver'
import { codeIn, passphrase, type Seller, startSeller, submit } from './seller'

const lookAlikes = ['sellercentral-amazon.com', 'sellercentral.amazon.com.evil.example', 'www.amaz0n.com']

describe.each(browsers)('%s', (name) => {
  let seller: Seller

  beforeAll(async () => {
    seller = await startSeller(name, { otherHosts: lookAlikes })
  })
  afterAll(() => seller?.close())

  test('first run: a weak passphrase is refused, a strong one makes a vault and a recovery code', async () => {
    await seller.screen('welcome')
    await seller.fill('new-passphrase', 'password12')
    await seller.fill('repeat-passphrase', 'password12')
    await seller.popup.waitForFunction(
      (id) => (document.querySelector(id)?.textContent ?? '').trim() !== '',
      {},
      testId('passphrase-strength'),
    )
    expect(await seller.popup.$('main[data-screen="welcome"]')).not.toBeNull()
    await seller.fill('new-passphrase', passphrase)
    await seller.fill('repeat-passphrase', passphrase)
    await seller.press('create-vault')
    await seller.screen('recovery')
    const code = await seller.popup.$eval(testId('recovery-code'), (element) => element.textContent ?? '')
    expect(code.replace(/[^0-9A-Z*~$=]/g, '')).toHaveLength(40)
    await seller.press('recovery-done')
    await seller.screen('codes')
  })

  test('a challenge is filled with the right code, which the page notices and the site accepts', async () => {
    await seller.addLogin('anna@example.com')
    const page = await seller.atChallenge('anna@example.com')
    await seller.driver.chip(page).waitForState('filled')
    const seen = await page.$eval('#auth-mfa-form', (form) => ({ ...(form as HTMLElement).dataset }))
    expect(seen).toMatchObject({ practiceSeen: await codeIn(page), practiceChanged: await codeIn(page) })
    await submit(page, '#auth-signin-button')
    await page.waitForSelector('[data-practice="signed-in"]')
    await page.close()
  })

  test('a challenge that waits for an SMS is never filled', async () => {
    await seller.addLogin('sms@example.com', { method: 'sms' })
    const page = await seller.atChallenge('sms@example.com')
    await seller.driver.chip(page).waitForState('sms')
    expect(await codeIn(page)).toBe('')
    await page.close()
  })

  test('a locked challenge is filled once the vault is open, and a wrong passphrase opens nothing', async () => {
    await seller.addLogin('late@example.com')
    await seller.lock()
    const page = await seller.atChallenge('late@example.com')
    await seller.driver.chip(page).waitForState('locked')
    await seller.unlock('practice only: plum harbour 48')
    await seller.popup.waitForFunction(
      (id) => (document.querySelector(id)?.textContent ?? '').trim() !== '',
      {},
      testId('error'),
    )
    expect(await seller.driver.chip(page).state()).toBe('locked')
    await seller.unlock()
    await seller.screen('codes')
    await page.bringToFront()
    await seller.driver.chip(page).waitForState('filled')
    expect(await codeIn(page)).toMatch(/^\d{6}$/)
    await page.close()
  })

  test('look-alike hosts and frames get nothing', async () => {
    for (const host of lookAlikes) {
      const page = await seller.driver.newPage()
      await page.goto(`https://${host}/ap/mfa`)
      await page.waitForSelector('#auth-mfa-otpcode')
      await seller.driver.chip(page).waitForNone()
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
      seller.practice.servePage('www.amazon.com', path, outsideText('amazon-pages', file))
      const page = await seller.driver.newPage()
      await page.goto(`https://www.amazon.com${path}`)
      if (state) await seller.driver.chip(page).waitForState(state)
      else await seller.driver.chip(page).waitForNone()
      await page.close()
    }
  })

  test('nothing left the machine', () => {
    expect(seller.driver.strayHosts()).toEqual([])
  })
})
