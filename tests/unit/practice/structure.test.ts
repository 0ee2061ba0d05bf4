import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { amazon } from '../../../src/sites/amazon'
import { type Practice, startPractice } from '../../practice/server'
import { languages } from '../../practice/words'
import { Browsing } from './browsing'

const password = 'a practice password'
const app = 'anna@example.com'
const sms = 'bea@example.com'
const { challenge, codeBox, methodChoice, signIn, enrolment } = amazon

let practice: Practice
let browsing: Browsing

beforeAll(async () => {
  practice = await startPractice()
  practice.addLogin({ email: app, password })
  practice.addLogin({ email: sms, password, method: 'sms' })
  practice.addLogin({ email: '+15550100777', password })
  browsing = new Browsing(practice)
})
afterAll(() => practice.close())

const one = (selector: string) => browsing.page.document.querySelector(selector)
const all = (selector: string) => [...browsing.page.document.querySelectorAll(selector)]
const claim = () => signIn.claims.map((each) => one(each)).find((found) => found !== null)
const within = (selectors: string) => one(challenge.form)?.querySelectorAll(selectors)
/** Heading, sentence and label: everything above the field that the form says. */
const above = () =>
  all(`${challenge.heading}, h1 + p, form .a-form-label`)
    .map((each) => each.textContent)
    .join(' ')

describe('pages before the challenge', () => {
  it('has the name in the first form and in the claim of the second', async () => {
    await browsing.open('/ap/signin')
    expect(all(signIn.form)).toHaveLength(1)
    expect(one('input#ap_email[name=email]')).not.toBeNull()
    expect(one('input#continue[type=submit]')).not.toBeNull()
    await browsing.submit(signIn.form, { email: app })
    expect(claim()?.textContent).toBe(app)
    expect(one('input#ap-claim[type=hidden]')?.getAttribute('value')).toBe(app)
    expect(one('span#auth-signin-button input#signInSubmit')).not.toBeNull()
    expect(one(challenge.never), 'the password page is never filled').not.toBeNull()
  })

  it('claims a phone number by its own id', async () => {
    await browsing.open('/ap/signin')
    await browsing.submit(signIn.form, { email: '+15550100777' })
    expect(one('#auth-phone-claim')?.textContent).toBe('+15550100777')
    expect(one('#auth-email-claim')).toBeNull()
  })
})

describe('the challenge', () => {
  it('has every part exactly once, and none that forbids filling', async () => {
    await browsing.signIn(app, password)
    for (const part of [challenge.field, challenge.trust, challenge.submit]) expect(within(part), part).toHaveLength(1)
    expect(within(challenge.boxes)).toHaveLength(0)
    expect(one('a#auth-get-new-otp-link')?.getAttribute('href')).toBe('/ap/mfa/new-otp')
    expect(one(`${challenge.never}, ${codeBox}`)).toBeNull()
    expect(one(challenge.error)).toBeNull()
    expect(one('input#auth-mfa-otpcode')?.outerHTML).toMatch(/type="tel".*maxlength="20".*autocomplete="off"/)
    expect(one('#auth-mfa-form')?.getAttribute('action')).toBe('/ap/signin')
  })

  it('names its service and its return address in hidden fields', async () => {
    const hidden = (name: string) => one(`#auth-mfa-form input[type=hidden][name="${name}"]`)?.getAttribute('value')
    await browsing.signIn(app, password)
    expect(hidden('appAction')).toBe('SIGNIN_MFA')
    expect(hidden('openid.assoc_handle')).toMatch(/^sc_/)
    const back = hidden('openid.return_to')?.replace('ape:', '') ?? ''
    expect(Buffer.from(back, 'base64').toString()).toBe('https://sellercentral.amazon.com/home')
  })

  it.each(languages)('names the authenticator without a mark of a phone (%s)', async (language) => {
    practice.setLanguage(language)
    await browsing.signIn(app, password)
    expect(above()).not.toMatch(/[\p{Nd}@*•]/u)
    expect(one('body')?.className).toMatch(new RegExp(`ap-locale-${language}_[A-Z]{2}`))
    expect(one('html')?.getAttribute('lang')).toBe(language)
    expect(one('html')?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    practice.setLanguage('en')
  })

  it.each(['SMS', 'VOICE', 'WhatsApp'])('shows the end of the number when the code goes by %s', async (way) => {
    await browsing.signIn(sms, password)
    await browsing.open('/ap/mfa/new-otp')
    const value = one(`div.a-radio.auth-${way} input[name=otpDeviceContext]`)?.getAttribute('value') ?? ''
    expect(value).toMatch(new RegExp(`^[A-Za-z0-9+/]+=, ${way}$`))
    await browsing.submit(methodChoice.form, { otpDeviceContext: value })
    expect(above()).toMatch(challenge.sentMark)
  })

  it('can have six boxes', async () => {
    await browsing.open('/ap/mfa?boxes=6')
    expect(within(challenge.boxes)).toHaveLength(6)
    expect(within(challenge.field)).toHaveLength(0)
  })
})

describe('other pages', () => {
  it('offers four ways to get a code, the current one chosen', async () => {
    await browsing.signIn(sms, password)
    await browsing.open('/ap/mfa/new-otp')
    expect(all(`:is(${methodChoice.form}) input[name=otpDeviceContext]`)).toHaveLength(4)
    expect(all('input[checked]').map((each) => each.getAttribute('value')?.split(', ')[1])).toEqual(['SMS'])
    expect(one('input#auth-send-code')).not.toBeNull()
    expect(one('a#auth-otp-cs-link')).not.toBeNull()
  })

  it('has a box for sent codes that must not be filled, with a hidden field of the challenge', async () => {
    await browsing.open('/ap/cvf/request')
    expect(one('form#verification-code-form input#input-box-otp')).not.toBeNull()
    expect(one('input#otpCode[name=otpCode][type=hidden]')).not.toBeNull()
    expect(one(codeBox)).not.toBeNull()
    expect(one(challenge.form)).toBeNull()
  })

  it('says of each sent code how it was sent', async () => {
    const said = new Set<string>()
    for (const way of ['email', 'sms', 'whatsapp', 'shopping-app']) {
      await browsing.open(`/ap/cvf/request?way=${way}`)
      expect(one(codeBox)).not.toBeNull()
      said.add(one('#channelDetailsForOtp')?.textContent ?? '')
    }
    expect(said.size).toBe(4)
  })

  it('leads from the choice of a way to the recovery', async () => {
    await browsing.signIn(sms, password)
    await browsing.open('/ap/mfa/new-otp')
    await browsing.open(one('a#auth-otp-cs-link')?.getAttribute('href') ?? '')
    expect(one('[data-practice=recovery]')).not.toBeNull()
    expect(new URL(browsing.page.url).pathname).toBe('/ap/cvf/accountrecovery')
  })

  it('has the parts of the enrolment exactly once', async () => {
    practice.addLogin({ email: 'carl@example.com', password, enrolled: false })
    const shop = new Browsing(practice, 'https://www.amazon.de/')
    await shop.signIn('carl@example.com', password)
    await shop.open('/a/settings/approval/setup/register')
    const { form, field, error, printedKey, pictures } = enrolment
    for (const part of [
      form,
      field,
      error,
      printedKey,
      pictures[0],
      'input#ch-auth-app-submit',
      '#sia-auth-app-cant-scan-link',
    ]) {
      expect(shop.page.document.querySelectorAll(part), part).toHaveLength(1)
    }
    expect(shop.page.document.querySelector(pictures[0])?.id).toBe('')
    expect(shop.page.document.querySelector(enrolment.done)).toBeNull()
  })
})
