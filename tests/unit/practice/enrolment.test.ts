import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { amazon } from '../../../src/sites/amazon'
import { type Practice, startPractice } from '../../practice/server'
import { Browsing, codeAt } from './browsing'

const email = 'anna@example.com'
const password = 'a practice password'
const time = Date.UTC(2026, 2, 4, 10, 0, 10)
const register = '/a/settings/approval/setup/register'
const { form, printedKey, error, done, pictures } = amazon.enrolment

let practice: Practice
let browsing: Browsing

beforeEach(async () => {
  practice = await startPractice({ now: () => time })
  browsing = new Browsing(practice, 'https://www.amazon.it/')
})
afterEach(() => practice.close())

const one = (selector: string) => browsing.page.document.querySelector(selector)
const key = () => one(printedKey)?.textContent?.replaceAll(' ', '') ?? ''
const confirm = (verificationCode: string) => browsing.submit(form, { verificationCode })

/** What another reader than the encoder's own library reads in the picture. */
function scanned(): string | undefined {
  const src = one(pictures[0])?.getAttribute('src')?.replace('data:image/png;base64,', '')
  if (!src) return undefined
  const { data, width, height } = PNG.sync.read(Buffer.from(src, 'base64'))
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

describe('enrolling', () => {
  it('asks for a sign-in first and comes back', async () => {
    practice.addLogin({ email, password, enrolled: false })
    await browsing.open(`${register}?qr=none`)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/signin')
    await browsing.submit('#ap_login_form', { email })
    await browsing.submit('form[name=signIn]', { password })
    expect(browsing.page.url).toBe(`https://www.amazon.it${register}?qr=none`)
  })

  it('asks who it is once more before the settings, and comes back', async () => {
    const { secret } = practice.addLogin({ email, password })
    const settings = 'https://www.amazon.it/a/settings/approval'
    const leadsTo = () => one('input[name="openid.return_to"]')?.getAttribute('value')?.replace('ape:', '') ?? ''
    await browsing.signIn(email, password)
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time) })
    await browsing.open(`${settings}?check=email`)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/cvf/request')
    expect(atob(leadsTo())).toBe(settings)
    await browsing.open(`${settings}?check=code`)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
    expect(atob(leadsTo())).toBe(settings)
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time + 30_000) })
    expect(browsing.page.url).toBe(settings)
    expect(one('main[data-practice=two-step-on]')).not.toBeNull()
  })

  it('goes from the settings to a login that is asked for its code', async () => {
    const { secret, link } = practice.addLogin({ email, password, enrolled: false })
    await browsing.signIn(email, password)
    await browsing.open('/a/settings/approval')
    await browsing.open(one('main a')?.getAttribute('href') ?? '')
    expect(key()).toBe(secret)
    expect(scanned()).toBe(link)
    expect(link).toBe(`otpauth://totp/Amazon%3Aanna%40example.com?secret=${secret}&issuer=Amazon`)

    await confirm(codeAt(secret, time))
    expect(new URL(browsing.page.url).pathname).toBe('/a/settings/approval/setup/howto')
    expect(practice.login(email).enrolled).toBe(false)
    await browsing.submit(done)
    expect(one('main[data-practice=two-step-on]')).not.toBeNull()
    expect(practice.login(email)).toMatchObject({ enrolled: true, secret })

    await browsing.signIn(email, password)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time) })
    expect(one('#auth-error-message-box'), 'the code that confirmed is used up').not.toBeNull()
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time + 30_000) })
    expect(one('[data-practice=signed-in]')).not.toBeNull()
  })

  it('trusts this browser where that was ticked', async () => {
    const { secret } = practice.addLogin({ email, password, enrolled: false })
    await browsing.signIn(email, password)
    await browsing.open(register)
    await confirm(codeAt(secret, time))
    await browsing.submit(done, { trustThisDevice: '1' })
    await browsing.signIn(email, password)
    expect(one('[data-practice=signed-in]')).not.toBeNull()
  })

  it('keeps the key after a refused code and makes a new one when opened again', async () => {
    const { secret } = practice.addLogin({ email, password, enrolled: false })
    await browsing.signIn(email, password)
    await browsing.open(register)
    expect(one(error)?.textContent).toBe('')
    expect(one(error)?.hasAttribute('hidden')).toBe(true)
    await confirm(codeAt(secret, time + 300_000))
    expect(one(error)?.textContent).not.toBe('')
    expect(one(error)?.hasAttribute('hidden')).toBe(false)
    expect(key()).toBe(secret)
    expect(practice.login(email)).toMatchObject({ enrolled: false, enrolmentRefused: 1, offered: secret })

    await browsing.open(register)
    expect(key()).toMatch(/^[A-Z2-7]{52}$/)
    expect(key()).not.toBe(secret)
    expect(practice.login(email).offered).toBe(key())
    await confirm(codeAt(secret, time))
    expect(one(error)?.textContent, 'the key before is dead').not.toBe('')
  })
})

describe('asking for the date of the enrolment page', () => {
  it('makes no new key', async () => {
    const { secret } = practice.addLogin({ email, password, enrolled: false })
    await browsing.signIn(email, password)
    await browsing.open(register)
    const { status, headers } = await browsing.head(register)
    expect(status).toBe(200)
    expect(headers.date).toBe(new Date(time).toUTCString())
    await confirm(codeAt(secret, time))
    expect(one(done)).not.toBeNull()
  })
})

describe('variants of the enrolment page', () => {
  let link: string
  beforeEach(async () => {
    link = practice.addLogin({ email, password, enrolled: false }).link
    await browsing.signIn(email, password)
  })

  it('prints the key in thirteen groups of four', async () => {
    await browsing.open(register)
    expect(one(printedKey)?.textContent).toMatch(/^(?:[A-Z2-7]{4} ){12}[A-Z2-7]{4}$/)
  })

  it('leaves out the picture', async () => {
    await browsing.open(`${register}?qr=none`)
    expect(browsing.page.document.querySelectorAll('main img, main canvas')).toHaveLength(0)
    expect(key()).toHaveLength(52)
  })

  it('leaves out the printed key', async () => {
    await browsing.open(`${register}?key=none`)
    expect(one(printedKey)).toBeNull()
    expect(scanned()).toBe(link)
  })

  it('bears another key in the picture than in print', async () => {
    await browsing.open(`${register}?qr=other`)
    const other = new URL(scanned() ?? '').searchParams.get('secret')
    expect(other).toMatch(/^[A-Z2-7]{52}$/)
    expect(other).not.toBe(key())
  })

  it('bears a text that is no link', async () => {
    await browsing.open(`${register}?qr=text`)
    expect(scanned()).toMatch(/practice/)
  })

  it('leaves the drawing to the page', async () => {
    await browsing.open(`${register}?qr=canvas`)
    expect(one('.a-accordion-active canvas')?.getAttribute('data-practice-rows')).toMatch(/^[01]+(?:,[01]+)+$/)
  })

  it('keeps the panel closed, and its variant after a refusal', async () => {
    await browsing.open(`${register}?panel=closed`)
    const header = 'a#sia-otp-accordion-totp-header'
    expect(one(header)?.getAttribute('aria-expanded')).toBe('false')
    expect(one('.a-accordion-active')).toBeNull()
    await confirm('000000')
    expect(one(header)?.getAttribute('aria-expanded')).toBe('false')
    await browsing.open(register)
    expect(one(header)?.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('a time step of another length', () => {
  it('stands in the link and is the one that codes are checked with', async () => {
    await practice.close()
    practice = await startPractice({ now: () => time, period: 5 })
    browsing = new Browsing(practice, 'https://www.amazon.it/')
    const { secret, link } = practice.addLogin({ email, password })
    expect(new URL(link).searchParams.get('period')).toBe('5')
    await browsing.signIn(email, password)
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time) })
    expect(one('[data-practice=signed-in]')).toBeNull()
    await browsing.submit('#auth-mfa-form', { otpCode: codeAt(secret, time, 5) })
    expect(one('[data-practice=signed-in]')).not.toBeNull()
  })
})
