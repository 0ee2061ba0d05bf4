// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { hasOutsideData, outsideFiles, outsideText } from '../../outside-data'
import { challenge, pageOf } from './parsed'
import { appSentences, authenticationAlone, countedSentences, sentWithoutDigits } from './sentences'

const kindOf = (html: string, path?: string) => pageOf(html, path).kind
const app = 'From your Authenticator App'

describe('a challenge', () => {
  const sentences = (all: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(all).flatMap(([language, each]) => each.map((sentence) => [language, sentence] as const))

  test.each(sentences(appSentences))('of an authenticator is told by its words (%s: %s)', (_, sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge')
    expect(kindOf(challenge({ sentence: `<b>${sentence}</b>\n&nbsp;` }))).toBe('challenge')
  })

  test.each(sentences(appSentences))('that says %s: %s, and the end of a number, is none', (_, sentence) => {
    for (const mark of ['976', '٩٧٦', '९७६', '９７６', '•••', '***-**12', 'xxx-xx12', '●●●● 12', '9 7 6']) {
      expect(pageOf(challenge({ sentence: `${sentence} ${mark}` })).kind, mark).toBe('challenge-sent')
    }
    expect(kindOf(challenge({ sentence: `${sentence} 12` }))).toBe('challenge-unsure')
  })

  test.each(Object.entries(countedSentences))('that counts its digits is only offered a code (%s)', (_, sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge-unsure')
  })

  test.each(sentWithoutDigits)('by %s is told by its words where no digit stands: %s', (way, sentence) => {
    expect(pageOf(challenge({ sentence }))).toMatchObject({ kind: 'challenge-sent', way })
  })

  test.each(sentWithoutDigits)('that names an authenticator and %s is only offered a code', (_, sentence) => {
    expect(kindOf(challenge({ sentence: `${app}. ${sentence}` }))).toBe('challenge-unsure')
  })

  test.each(authenticationAlone)('that names no app is not filled by itself: %s', (sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge-unsure')
  })

  test('is told by what the person sees', () => {
    expect(kindOf(challenge({ sentence: `${app}<span style="display:none">976</span>` }))).toBe('challenge')
    expect(kindOf(challenge({ sentence: `Type it<span style="display:none">${app}</span>` }))).toBe('challenge-unsure')
  })

  test.each([
    ['Latin digits', 'We have sent it to the phone that ends in 976'],
    ['Arabic-Indic digits', 'أرسلناه إلى الهاتف المنتهي بـ ٩٧٦'],
    ['Devanagari digits', 'फ़ोन नंबर ९७६ पर भेजा गया'],
    ['an e-mail address', 'We have sent it to a***@example.com'],
    ['a mask', 'We have sent it to •••'],
    ['two digits', 'We have sent it to the phone that ends in 12'],
    ['two digits in a language of no words', 'Poslano na broj koji završava s 1 2'],
    ['digits, though an authenticator is named too', 'Sent to 976. Or use your Authenticator App'],
  ])('that was sent is told by %s', (_, sentence) => {
    expect(kindOf(challenge({ sentence }))).toBe('challenge-sent')
    expect(kindOf(challenge({ sentence, error: 'That was wrong' }))).toBe('challenge-sent')
  })

  test('of neither mark is unsure', () => {
    expect(kindOf(challenge({ sentence: 'Unesite kôd' }))).toBe('challenge-unsure')
    expect(kindOf(challenge({ sentence: 'Unesite kôd od 6 znamenki' }))).toBe('challenge-unsure')
    expect(kindOf(challenge({}))).toBe('challenge-unsure')
  })

  test('is refused where the alert has words, at the address of the form too', () => {
    const html = challenge({ sentence: app, error: 'That was wrong' })
    expect(kindOf(html, '/ap/signin')).toBe('refused')
    expect(kindOf(challenge({ error: 'That was wrong' }))).toBe('refused')
  })

  test('says that a code came too late', () => {
    expect(kindOf(challenge({ sentence: app, error: 'Your One Time Password has expired' }))).toBe('expired')
    expect(kindOf(challenge({ sentence: app, error: 'Ihr Einmal-PIN ist abgelaufen' }))).toBe('expired')
  })

  test.each([
    "You've asked for too many codes",
    'Warten Sie 24 Stunden',
    'انتظر ٢٤ ساعة',
    'Чекайте 24 години',
    '२४ घंटे रुकें',
  ])('with too many tries says so: %s', (error) => {
    expect(kindOf(challenge({ sentence: app, error }))).toBe('too-many')
    expect(kindOf(`<div id="auth-error-message-box">${error}</div>`)).toBe('too-many')
    expect(kindOf(`<div id="auth-warning-message-box">${error}</div>${challenge({ sentence: app })}`)).toBe('too-many')
  })

  test('complains of a sent code', () => {
    const html = challenge({ sentence: 'Sent to 976', error: 'That was wrong' })
    expect(pageOf(html)).toMatchObject({ kind: 'challenge-sent', complains: true })
    expect(pageOf(challenge({ sentence: 'Sent to 976' })).complains).toBe(false)
  })

  test.each([
    ['a warning', '<div id="auth-warning-message-box" role="alert">Look out: 976</div>'],
    ['a hint', '<div id="auth-info-message-box" class="a-alert-info" role="alert">A new code is on its way</div>'],
    ['a success', '<div id="auth-success-message-box" class="a-alert-success">Done: too many, expired</div>'],
    ['an error that is hidden', '<div id="auth-error-message-box" style="display:none">That was wrong</div>'],
    ['an error without words', '<div id="auth-error-message-box"> </div>'],
    ['a cookie warning', '<div id="auth-cookie-warning-message" class="a-alert-warning">Please turn on cookies</div>'],
  ])('is not refused by %s', (_, box) => {
    expect(kindOf(box + challenge({ sentence: app }))).toBe('challenge')
  })

  test('says where it leads, from its own form first', () => {
    const hidden = (to: string) => `<input type="hidden" name="openid.return_to" value="${to}">`
    const handle = '<input type="hidden" name="openid.assoc_handle" value="aws">'
    const html = `<form>${hidden('other')}</form>${challenge({ sentence: app, extra: hidden('ape:aHR0cHM6') + handle })}`
    expect(pageOf(html)).toMatchObject({ returnTo: 'ape:aHR0cHM6', handle: 'aws' })
    expect(pageOf(challenge({ sentence: app }))).toMatchObject({ returnTo: null, handle: null })
    const long = pageOf(challenge({ sentence: app, extra: hidden('a'.repeat(9_000)) }))
    expect(long.returnTo).toHaveLength(4_000)
  })

  test('of a sent code shows the way to the app where the page has one', () => {
    const link = '<a id="auth-get-new-otp-link" href="/ap/mfa/new-otp">Not there?</a>'
    expect(pageOf(challenge({ sentence: 'Sent to 976', extra: link })).offersApp).toBe(true)
    expect(pageOf(challenge({ sentence: 'Sent to 976' })).offersApp).toBe(false)
  })

  test('with six boxes has them all, in order', () => {
    const boxes = [1, 2, 3, 4, 5, 6].map((box) => `<input type="tel" maxlength="1" name="otc-${box}">`).join('')
    const page = pageOf(challenge({ sentence: 'Authenticator App', field: boxes }))
    expect(page.kind).toBe('challenge')
    expect(page.fields.map(({ name }) => name)).toEqual(['otc-1', 'otc-2', 'otc-3', 'otc-4', 'otc-5', 'otc-6'])
  })
})

describe('a method choice', () => {
  const row = (look: string, value: string, extra = '') =>
    `<div class="a-radio ${look}"><label><input type="radio" name="otpDeviceContext" value="${value}" ${extra}> It</label></div>`
  const choice = (rows: string, id = 'id="auth-select-device-form"') =>
    `<form ${id} method="post"><h1>Choose</h1>${rows}<input id="auth-send-code" type="submit"></form>`
  const sms = row('auth-SMS', 'abc=, SMS', 'checked')

  test.each([
    ['as it is known', choice(sms + row('auth-TOTP', 'abc=, TOTP'))],
    ['in small letters', choice(sms + row('auth-totp', 'abc=, totp'))],
    ['by its class alone', choice(sms + row('auth-Totp', 'abc='))],
    ['by its value alone', choice(sms + row('', 'abc=, TOTP'))],
    ['by its value in small letters', choice(sms + row('', 'abc=, totp'))],
    ['in a form of another name', choice(sms + row('auth-TOTP', 'abc=, TOTP'), '')],
    ['chosen already', choice(row('auth-TOTP', 'abc=, TOTP', 'checked'))],
  ])('offers the app: %s', (_, html) => {
    expect(pageOf(html, '/ap/mfa/new-otp')).toMatchObject({ kind: 'method-choice', offersApp: true, fields: [] })
    expect(kindOf(html, '/ap/signin')).toBe('method-choice')
  })

  test.each([
    ['there is none', choice(sms)],
    ['it cannot be chosen', choice(sms + row('auth-TOTP', 'abc=, TOTP', 'disabled'))],
    ['a class only sounds like it', choice(sms + row('not-auth-totp-less', 'abc=, VOICE'))],
  ])('offers no app where %s', (_, html) => {
    expect(pageOf(html, '/ap/mfa/new-otp')).toMatchObject({ kind: 'method-choice', offersApp: false })
  })

  test('after too many messages still leads to the app, where there is one', () => {
    const box = '<div id="auth-error-message-box">Too many. Wait 24 hours.</div>'
    expect(kindOf(box + choice(sms + row('auth-TOTP', 'abc=, TOTP')))).toBe('method-choice')
    expect(kindOf(box + choice(sms))).toBe('too-many')
  })
})

describe('a code box of another check', () => {
  const form = (sentence: string, inside: string) =>
    `<h1>Check</h1><p>${sentence}</p><form id="verification-code-form">${inside}<input type="hidden" id="otpCode" name="otpCode"></form>`
  const cvf = '/ap/cvf/request'
  test.each([
    ['email', 'Sent to a•••@example.com', '<input id="input-box-otp" type="tel">'],
    ['sms', 'Sent in a text message to ***-**12', '<input id="cvf-input-code" name="code">'],
    ['whatsapp', 'Sent by WhatsApp to 976', '<input class="otp-input-box" maxlength="1">'],
    ['voice', 'We will call 976', '<input id="input-box-otp">'],
    ['shopping-app', 'Open your Amazon shopping app', '<input id="input-box-otp">'],
    [null, 'Sent to your phone ***-***-**12', '<input id="input-box-otp">'],
  ])('is never filled, and says its way: %s', (way, sentence, inside) => {
    const html = form(sentence, inside)
    for (const path of [cvf, '/ap/mfa', '/ap/signin']) {
      expect(pageOf(html, path), path).toMatchObject({ kind: 'code-box', way, form: null, fields: [] })
    }
  })

  test('is recognised by the address that its form goes to', () => {
    const html = '<form action="/ap/cvf/verify"><p>Sent to a***@example.com</p><input name="code" type="text"></form>'
    expect(pageOf(html, cvf)).toMatchObject({ kind: 'code-box', way: 'email' })
  })

  test('wins over a challenge beside it', () => {
    expect(pageOf(challenge({ sentence: app, extra: '<input id="input-box-otp">' }))).toMatchObject({
      kind: 'code-box',
      fields: [],
    })
  })

  test('is none on a page where a lost authenticator is reported', () => {
    const html = form('Sent to a***@example.com', '<input id="input-box-otp">')
    expect(pageOf(html, '/ap/cvf/accountrecovery?x=1')).toMatchObject({ kind: 'recovery', fields: [] })
  })
})

describe('a trap', () => {
  const sentence = app
  test.each([
    ['a hidden otpCode', challenge({ sentence, field: '<input type="hidden" id="otpCode" name="otpCode">' })],
    ['a disabled field', challenge({ sentence, field: '<input type="tel" name="otpCode" disabled>' })],
    [
      'the span with the submit’s id',
      '<h1>Authenticator</h1><span id="auth-signin-button"><input type="submit"></span>',
    ],
    ['a form without the marks', '<form><h1>Hi</h1><p>Authenticator App</p><input name="otpCode" type="tel"></form>'],
    ['a promotion code', '<form id="promo"><input name="code" type="text"></form>'],
  ])('is nothing of ours: %s', (_, html) => {
    expect(kindOf(html)).toBe('other')
  })

  test('is the password page, whatever it says', () => {
    const password = '<input id="ap_password" type="password">'
    expect(pageOf(challenge({ sentence, extra: password }))).toMatchObject({ kind: 'other', fields: [] })
  })

  test.each(['/ap/cvf/request', '/ap/pv', '/ap/dcq', '/ap/forgotpassword', '/gp/cart', '/'])(
    'is a challenge at %s',
    (path) => {
      expect(kindOf(challenge({ sentence }), path)).toBe('other')
    },
  )
})

describe('a step of the sign-in that asks for no code', () => {
  const form = (inside: string) => `<form id="ap_login_form" name="signIn" action="/ap/signin">${inside}</form>`
  const digits = 'type="tel" maxlength="6" autocomplete="one-time-code"'
  test.each([
    [
      'letters in a picture',
      '/ap/signin',
      form('<img alt=""><input id="auth-captcha-guess" name="guess" type="text">'),
    ],
    ['a wall against programs', '/ap/signin', `<form id="captcha-form"><input name="amzn-captcha" ${digits}></form>`],
    [
      'a nudge towards passkeys',
      '/ap/signin',
      '<form id="passkey-nudge"><p>Authenticator</p><button>Add</button></form>',
    ],
    [
      'a choice of accounts',
      '/ap/signin',
      '<form id="cvf-account-switcher"><a data-name="x">anna@example.com</a></form>',
    ],
    ['the questions of a seller', '/ap/dcq', `<form id="auth-dcq-form"><input name="dcq_question_1" ${digits}></form>`],
    ['a lost password', '/ap/forgotpassword', `<form name="forgotPassword"><input name="email" ${digits}></form>`],
    ['a wall before the challenge', '/ap/pv', challenge({ sentence: app })],
  ])('has no field for one: %s', (_, path, html) => {
    const { kind, fields } = pageOf(html, path)
    expect([['sign-in', 'other'].includes(kind), fields]).toEqual([true, []])
  })
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
    expect(pageOf(html, '/ap/signin')).toMatchObject({ kind: 'sign-in', claim })
  })

  test('never tells a password', () => {
    const html = form('<input id="ap_password" name="password" type="password" value="not for us">')
    expect(pageOf(html, '/ap/signin').claim).toBeNull()
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
    expect(kindOf(page(''), `https://sellercentral.amazon.com${path}`)).toBe('other')
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
    ['post-signin-mfa.html', '/ap/mfa', { kind: 'challenge-sent', way: null, offersApp: true, complains: false }],
    ['post-signin-mfa.html', '/ap/signin', { kind: 'challenge-sent', way: null, offersApp: true }],
    ['post-signin-new-otp.html', '/ap/mfa/new-otp', { kind: 'method-choice', offersApp: false }],
    ['signin-claim-username.html', '/ap/signin', { kind: 'sign-in' }],
    ['post-signin-captcha-otp.html', '/ap/cvf/request', { kind: 'code-box', way: null, fields: [] }],
    ['post-signin-captcha-otp.html', '/ap/mfa', { kind: 'code-box', fields: [] }],
    ['post-signin-captcha-otp.html', '/ap/cvf/accountrecovery', { kind: 'recovery', fields: [] }],
  ] as const)('%s at %s is %o', (file, path, seen) => {
    expect(pageOf(outsideText('amazon-pages', file), path)).toMatchObject(seen)
  })

  const real = (sentence: string) => {
    const sms = outsideText('amazon-pages', 'post-signin-mfa.html')
    const put = sms.replace(/For added security, please enter[^<]*/, sentence)
    expect(put).not.toBe(sms)
    return put
  }

  test.each(Object.entries(appSentences))(
    'the real challenge with an authenticator sentence is one (%s)',
    (_, each) => {
      for (const sentence of each) expect(pageOf(real(sentence)), sentence).toMatchObject({ kind: 'challenge' })
    },
  )

  test('the real challenge, refused, is so by its alert alone', () => {
    const box = '<div id="auth-error-message-box" class="a-box a-alert a-alert-error">That was wrong</div>'
    const html = real(app).replace('<form id="auth-mfa-form"', `${box}<form id="auth-mfa-form"`)
    expect(kindOf(html, '/ap/signin')).toBe('refused')
  })

  test('the real choice with a row for the app offers it', () => {
    const html = outsideText('amazon-pages', 'post-signin-new-otp.html')
    const row = '<div class="a-radio auth-TOTP"><input type="radio" name="otpDeviceContext" value="a=, TOTP"></div>'
    expect(pageOf(html.replace('</fieldset>', `${row}</fieldset>`), '/ap/mfa/new-otp').offersApp).toBe(true)
  })

  test.each(outsideFiles('forms'))('%s gets no code, wherever under Amazon it stood', (file) => {
    const html = outsideText('forms', file)
    for (const path of ['/ap/mfa', '/ap/signin', '/a/settings/approval/setup/register']) {
      expect(pageOf(html, path).fields).toEqual([])
    }
  })
})
