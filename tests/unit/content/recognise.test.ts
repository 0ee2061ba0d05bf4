// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { recognise } from '../../../src/content/recognise'
import { amazon } from '../../../src/sites/amazon'
import { hasOutsideData, outsideFiles, outsideText } from '../../outside-data'

// Frames would be loaded, and the pages' own are of no concern here.
const parse = (html: string) => new DOMParser().parseFromString(html.replaceAll('<iframe', '<template'), 'text/html')
const at = (path: string, host = 'www.amazon.com') => new URL(`https://${host}${path}`)
const kindOf = (html: string, path = '/ap/mfa') => recognise(parse(html), at(path), amazon).kind

interface Challenge {
  readonly sentence?: string
  readonly error?: string
  readonly field?: string
  readonly extra?: string
}

const challenge = ({ sentence = '', error = '', field, extra = '' }: Challenge) => `
  <div id="auth-error-message-box" role="alert" ${error ? '' : 'hidden style="display:none"'}>${error}</div>
  <form id="auth-mfa-form" method="post" action="/ap/signin">
    <input type="hidden" name="appAction" value="SIGNIN_MFA">
    <h1>Second step</h1>
    <p>${sentence}</p>
    <label for="auth-mfa-otpcode">Your 6 digits</label>
    ${field ?? '<input type="tel" maxlength="20" id="auth-mfa-otpcode" name="otpCode" autocomplete="off">'}
    <label><input type="checkbox" id="auth-mfa-remember-device" name="rememberDevice"> Not again here</label>
    <input type="submit" id="auth-signin-button" name="mfaSubmit">
    ${extra}
  </form>`

describe('a challenge', () => {
  test.each([
    ['en', 'Please type the number that your Authenticator App shows'],
    ['de', 'Gib die Nummer aus deiner Authentifizierungs-App ein'],
    ['it', 'Scrivi il numero della tua app di autenticazione'],
    ['pl', 'Wpisz kod z aplikacji uwierzytelniającej'],
    ['ja', '認証アプリの番号を入力'],
  ])('of an authenticator is told by its words (%s)', (_, sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge')
  })

  test.each([
    ['Latin digits', 'We have sent it to the phone that ends in 976'],
    ['Arabic-Indic digits', 'أرسلناه إلى الهاتف المنتهي بـ ٩٧٦'],
    ['Devanagari digits', 'फ़ोन नंबर ९७६ पर भेजा गया'],
    ['an e-mail address', 'We have sent it to a***@example.com'],
    ['digits, though an authenticator is named too', 'Sent to 976. Or use your Authenticator App'],
  ])('that was sent is told by %s', (_, sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge-sent')
    expect(kindOf(challenge({ sentence, error: 'That was wrong' }))).toBe('challenge-sent')
  })

  test('of neither mark is unsure', () => {
    expect(kindOf(challenge({ sentence: 'Unesite kôd' }))).toBe('challenge-unsure')
    expect(kindOf(challenge({}))).toBe('challenge-unsure')
  })

  test('is refused where the alert has words, at the address of the form too', () => {
    const html = challenge({ sentence: 'From your Authenticator App', error: 'That was wrong' })
    expect(kindOf(html, '/ap/signin')).toBe('refused')
  })

  test('with too many tries says so', () => {
    expect(kindOf(challenge({ error: "You've asked for too many codes, wait 24 hours" }))).toBe('too-many')
  })

  test('with six boxes has them all, in order', () => {
    const boxes = [1, 2, 3, 4, 5, 6].map((box) => `<input type="tel" maxlength="1" name="otc-${box}">`).join('')
    const page = recognise(parse(challenge({ sentence: 'Authenticator App', field: boxes })), at('/ap/mfa'), amazon)
    expect(page.kind).toBe('challenge')
    expect(page.fields.map(({ name }) => name)).toEqual(['otc-1', 'otc-2', 'otc-3', 'otc-4', 'otc-5', 'otc-6'])
  })
})

describe('a trap', () => {
  const sentence = 'From your Authenticator App'
  test.each([
    ['a hidden otpCode', challenge({ sentence, field: '<input type="hidden" id="otpCode" name="otpCode">' })],
    ['a disabled field', challenge({ sentence, field: '<input type="tel" name="otpCode" disabled>' })],
    ['the code box of another check', challenge({ sentence, extra: '<input id="input-box-otp">' })],
    ['a form without the marks', '<form><h1>Hi</h1><p>Authenticator App</p><input name="otpCode" type="tel"></form>'],
    ['a promotion code', '<form id="promo"><input name="code" type="text"></form>'],
  ])('is nothing of ours: %s', (_, html) => {
    expect(kindOf(html)).toBe('other')
  })

  test.each(['/ap/cvf/request', '/ap/pv', '/ap/dcq', '/ap/forgotpassword', '/gp/cart', '/'])(
    'is a challenge at %s',
    (path) => {
      expect(kindOf(challenge({ sentence }), path)).toBe('other')
    },
  )
})

describe('a sign-in page', () => {
  const form = (inside: string) => `<form id="ap_login_form" name="signIn">${inside}</form>`
  test.each([
    ['a filled field', form('<input id="ap_email" name="email" value=" anna@example.com ">'), 'anna@example.com'],
    ['the shown name', form('<span id="auth-email-claim">anna@example.com</span>'), 'anna@example.com'],
    ['a phone number', form('<span id="auth-phone-claim">+39 333 1234567</span>'), '+39 333 1234567'],
    [
      'the hint',
      form('<div id="ap-credential-autofill-hint" data-claim="anna@example.com"></div>'),
      'anna@example.com',
    ],
    ['an empty field', form('<input id="ap_email" name="email">'), null],
  ])('tells the name from %s', (_, html, claim) => {
    expect(recognise(parse(html), at('/ap/signin'), amazon)).toMatchObject({ kind: 'sign-in', claim })
  })

  test('never tells a password', () => {
    const html = form('<input id="ap_password" name="password" type="password" value="not for us">')
    expect(recognise(parse(html), at('/ap/signin'), amazon).claim).toBeNull()
  })
})

describe('an enrolment page', () => {
  const page = (inside: string) => `
    <span id="sia-auth-app-formatted-secret">ABCD EFGH</span>
    <form id="sia-add-auth-app-form"><input id="ch-auth-app-code-input" name="verificationCode" maxlength="6" type="text">
    ${inside}</form>`
  const path = '/a/settings/approval/setup/register'

  test('is recognised on the retail host alone', () => {
    expect(kindOf(page(''), path)).toBe('enrolment')
    expect(recognise(parse(page('')), at(path, 'sellercentral.amazon.com'), amazon).kind).toBe('other')
  })
  test('is refused where its error has words', () => {
    expect(kindOf(page('<div id="ch-auth-app-form-error"></div>'), path)).toBe('enrolment')
    expect(kindOf(page('<div id="ch-auth-app-form-error">Wrong</div>'), path)).toBe('enrolment-refused')
  })
  test('is done at its last form', () => {
    expect(kindOf('<form id="enable-mfa-form"></form>', '/a/settings/approval/setup/howto')).toBe('enrolled')
  })
})

describe.skipIf(!hasOutsideData)('saved real pages', () => {
  test.each([
    ['post-signin-mfa.html', '/ap/mfa', 'challenge-sent'],
    ['post-signin-mfa.html', '/ap/signin', 'challenge-sent'],
    ['post-signin-new-otp.html', '/ap/mfa/new-otp', 'method-choice'],
    ['signin-claim-username.html', '/ap/signin', 'sign-in'],
    ['post-signin-captcha-otp.html', '/ap/cvf/request', 'other'],
    ['post-signin-captcha-otp.html', '/ap/mfa', 'other'],
  ] as const)('%s at %s is %s', (file, path, kind) => {
    expect(kindOf(outsideText('amazon-pages', file), path)).toBe(kind)
  })

  test('the real challenge with an authenticator sentence is one', () => {
    const sms = outsideText('amazon-pages', 'post-signin-mfa.html')
    const app = sms.replace(/For added security, please enter[^<]*/, 'Please enter the code of your Authenticator App')
    expect(app).not.toBe(sms)
    expect(kindOf(app)).toBe('challenge')
  })

  test.each(outsideFiles('forms'))('%s gets no code, wherever under Amazon it stood', (file) => {
    const html = outsideText('forms', file)
    for (const path of ['/ap/mfa', '/ap/signin', '/a/settings/approval/setup/register']) {
      const { fields } = recognise(parse(html), at(path), amazon)
      expect(fields).toEqual([])
    }
  })
})
