import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Practice, startPractice } from '../../practice/server'
import { Browsing, codeAt } from './browsing'

const email = 'anna@example.com'
const password = 'a practice password'
const time = Date.UTC(2026, 2, 4, 10, 0, 10)
const step = 30_000
const challenge = 'form#auth-mfa-form'

let practice: Practice
let browsing: Browsing
let secret: string

beforeEach(async () => {
  practice = await startPractice({ now: () => time })
  browsing = new Browsing(practice)
  secret = practice.addLogin({ email, password }).secret
})
afterEach(() => practice.close())

const enter = (otpCode: string, more = {}) => browsing.submit(challenge, { otpCode, ...more })
const refusal = () => browsing.page.document.querySelector('#auth-error-message-box[role=alert]')?.textContent ?? ''
const who = () => browsing.page.document.querySelector('main[data-practice=signed-in]')?.textContent ?? ''

describe('a way in the address', () => {
  it.each(['SMS', 'VOICE', 'WhatsApp'])('asks for a code by %s, and takes that', async (way) => {
    await browsing.signIn(email, password)
    await browsing.open(`/ap/mfa?way=${way}`)
    await enter(practice.login(email).smsCode ?? 'none was sent')
    expect(who()).toContain(email)
  })
})

describe('signing in', () => {
  it('asks for the code at /ap/mfa after the password and ends signed in', async () => {
    await browsing.signIn(email, password)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
    expect(refusal()).toBe('')
    await enter(codeAt(secret, time))
    expect(browsing.page.url).toBe('https://sellercentral.amazon.com/home')
    expect(who()).toContain(email)
    expect(practice.login(email)).toMatchObject({ refused: 0, acceptedSteps: [Math.floor(time / step)] })
  })

  it('is not signed in before the code', async () => {
    await browsing.signIn(email, password)
    await browsing.open('/home')
    expect(who()).toBe('')
  })

  it('serves all hosts of a country with one sign-in, and no other country', async () => {
    await browsing.signIn(email, password)
    await enter(codeAt(secret, time))
    await browsing.open('https://www.amazon.com/')
    expect(who()).toContain(email)
    await browsing.open('https://www.amazon.it/')
    expect(who()).toBe('')
  })

  it('returns to where the sign-in was asked for', async () => {
    const back = 'https://www.amazon.com/home?from=here'
    await browsing.open(`/ap/signin?${new URLSearchParams({ 'openid.return_to': back })}`)
    await browsing.submit('#ap_login_form', { email })
    await browsing.submit('form[name=signIn]', { password })
    await enter(codeAt(secret, time))
    expect(browsing.page.url).toBe(back)
  })

  it('refuses an unknown name and a wrong password', async () => {
    await browsing.open('/ap/signin')
    await browsing.submit('#ap_login_form', { email: 'nobody@example.com' })
    expect(refusal()).not.toBe('')
    await browsing.signIn(email, 'another')
    expect(refusal()).not.toBe('')
    expect(browsing.page.document.querySelector('#ap_password')).not.toBeNull()
  })
})

describe('the code', () => {
  beforeEach(() => browsing.signIn(email, password))

  it.each([-1, 0, 1])('is taken %i steps off', async (off) => {
    await enter(codeAt(secret, time + off * step))
    expect(who()).toContain(email)
  })

  it('is refused two steps ahead, shown at /ap/signin', async () => {
    await enter(codeAt(secret, time + 2 * step))
    expect(browsing.page.url).toBe('https://sellercentral.amazon.com/ap/signin')
    expect(refusal()).toContain('not right')
    expect(browsing.page.document.querySelector(challenge)).not.toBeNull()
    expect(practice.login(email)).toMatchObject({ refused: 1, lastCode: codeAt(secret, time + 2 * step) })
  })

  it('is told to be too old two steps behind', async () => {
    await enter(codeAt(secret, time - 2 * step))
    expect(refusal()).toContain('has expired')
  })

  it('is refused with a space in it', async () => {
    await enter(codeAt(secret, time).replace(/^.../, '$& '))
    expect(refusal()).not.toBe('')
  })

  it('is refused when used before, and so is an older one', async () => {
    await enter(codeAt(secret, time))
    await browsing.signIn(email, password)
    await enter(codeAt(secret, time))
    expect(refusal()).not.toBe('')
    await enter(codeAt(secret, time - step))
    expect(refusal()).not.toBe('')
    await enter(codeAt(secret, time + step))
    expect(who()).toContain(email)
  })

  it('is taken from six boxes, which a refusal keeps', async () => {
    await browsing.open('/ap/mfa?boxes=6')
    const boxes = (code: string) => Object.fromEntries([...code].map((digit, i) => [`otc-${i + 1}`, digit]))
    await browsing.submit(challenge, boxes(codeAt(secret, time + 5 * step)))
    expect(browsing.page.document.querySelectorAll(`${challenge} input[name^="otc-"]`)).toHaveLength(6)
    await browsing.submit(challenge, boxes(codeAt(secret, time)))
    expect(who()).toContain(email)
  })

  it('is refused after five wrong ones, even when right', async () => {
    const wrong = codeAt(secret, time + 5 * step)
    for (let i = 0; i < 4; i += 1) await enter(wrong)
    expect(refusal()).not.toMatch(/too many/i)
    await enter(wrong)
    expect(refusal()).toMatch(/too many/i)
    await enter(codeAt(secret, time))
    expect(refusal()).toMatch(/too many/i)
    expect(practice.login(email)).toMatchObject({ refused: 5, acceptedSteps: [] })
  })

  it('follows the clock of the server, as the Date header does', async () => {
    practice.shiftClock(120_000)
    await enter(codeAt(secret, time))
    expect(refusal()).toContain('has expired')
    expect(browsing.page.headers.date).toBe(new Date(time + 120_000).toUTCString())
    await enter(codeAt(secret, time + 120_000))
    expect(who()).toContain(email)
  })

  it('is not asked again on a trusted browser, for this login alone', async () => {
    practice.addLogin({ email: 'bert@example.com', password })
    await enter(codeAt(secret, time), { rememberDevice: '' })
    expect(practice.login(email).trustedBrowsers).toBe(1)
    await browsing.open('/sign-out')
    expect(who()).toBe('')
    await browsing.signIn('bert@example.com', password)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
    await browsing.signIn(email, password)
    expect(who()).toContain(email)
  })

  it('is asked again where trust was not ticked', async () => {
    await enter(codeAt(secret, time))
    await browsing.signIn(email, password)
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
  })
})

describe('a code that is sent', () => {
  const sent = 'bea@example.com'
  beforeEach(async () => {
    secret = practice.addLogin({ email: sent, password, method: 'sms', phone: '+15550100321' }).secret
    await browsing.signIn(sent, password)
  })

  it('is taken, and the code of an authenticator is not', async () => {
    expect(browsing.page.document.querySelector('h1 + p')?.textContent).toContain('321')
    await enter(codeAt(secret, time))
    expect(refusal()).not.toBe('')
    await enter(String(practice.login(sent).smsCode))
    expect(who()).toContain(sent)
  })

  it('gives way to the authenticator through the method choice', async () => {
    const link = browsing.page.document.querySelector('a#auth-get-new-otp-link')?.getAttribute('href') ?? ''
    await browsing.open(link)
    const choice = browsing.page.document
      .querySelector('.auth-TOTP input[name=otpDeviceContext]')
      ?.getAttribute('value')
    await browsing.submit('form#auth-select-device-form', { otpDeviceContext: String(choice) })
    expect(new URL(browsing.page.url).pathname).toBe('/ap/mfa')
    await enter(codeAt(secret, time))
    expect(who()).toContain(sent)
  })
})
