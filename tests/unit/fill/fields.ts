/**
 * Fields in their context, and what becomes of them: those with `data-code` take a code, no other one does. The
 * attribute is taken off before anything is looked at.
 */
export interface Sample {
  readonly name: string
  readonly html: string
}

const code = (name: string, html: string): Sample => ({
  name: `code: ${name}`,
  html: html.replaceAll('<input', '<input data-code'),
})
const other = (name: string, html: string): Sample => ({ name: `other: ${name}`, html })
/** Of several fields, those are marked that take a code. */
const mixed = (name: string, html: string): Sample => ({ name: `mixed: ${name}`, html })
const labelled = (label: string, field: string) => `<form><label>${label} ${field}</label><button>Go</button></form>`
const boxes = (count: number, attributes: (at: number) => string, before = '') =>
  `<form>${before}<div>${Array.from({ length: count }, (_, at) => `<input ${attributes(at)}>`).join('')}</div></form>`

const declared: readonly Sample[] = [
  code('declared by autocomplete alone', '<input autocomplete="one-time-code">'),
  code('declared with a section', '<input autocomplete="section-login one-time-code">'),
  code('declared with webauthn', '<input autocomplete="one-time-code webauthn" type="tel">'),
  code('declared, in capitals', '<input autocomplete="ONE-TIME-CODE">'),
  code('declared, hidden while typing', labelled('Passcode', '<input type="password" autocomplete="one-time-code">')),
  code(
    'declared, a one-time password',
    labelled('One-time password', '<input name="password" autocomplete="one-time-code">'),
  ),
  code('declared, named by a number', '<input type="number" autocomplete="one-time-code" name="answer">'),
  other('declared to keep a manager away: search', labelled('Search', '<input name="q" autocomplete="one-time-code">')),
  other(
    'declared to keep a manager away: password',
    labelled('Password', '<input type="password" name="password" autocomplete="one-time-code">'),
  ),
  other(
    'declared to keep a manager away: e-mail',
    labelled('E-mail', '<input name="email" autocomplete="one-time-code">'),
  ),
  other('declared to keep a manager away: city', labelled('City', '<input name="city" autocomplete="one-time-code">')),
  other(
    'declared to keep a manager away: postal',
    labelled('Postal code', '<input name="zip" autocomplete="one-time-code">'),
  ),
  other(
    'declared to keep a manager away: promotion',
    labelled('Promo code', '<input name="promo" autocomplete="one-time-code">'),
  ),
  other(
    'declared a new password',
    labelled('Verification code', '<input type="password" autocomplete="new-password">'),
  ),
  other('declared a current password', labelled('OTP', '<input type="password" autocomplete="current-password">')),
  other('declared a card’s code', labelled('Security code', '<input autocomplete="cc-csc" inputmode="numeric">')),
  other('declared a phone number', labelled('Verification code', '<input type="tel" autocomplete="tel">')),
  other('declared a postal code', '<input autocomplete="shipping postal-code" name="code" maxlength="6">'),
]

const byNames: readonly Sample[] = [
  code('otp', '<input name="otp">'),
  code('otpCode', '<input type="tel" id="otpCode">'),
  code('totpPin', '<input type="tel" name="totpPin" id="totpPin">'),
  code('app_totp', '<input type="text" name="app_otp" id="app_totp" autocomplete="off" inputmode="numeric">'),
  code('user[otp_attempt]', '<input name="user[otp_attempt]" type="text">'),
  code('mfacode', '<input type="text" id="mfacode" name="mfacode" maxlength="6">'),
  code('MFACode', '<input type="text" name="MFACode">'),
  code('two_factor_code', '<input type="text" name="two_factor_code">'),
  code('twoFactorToken', '<input name="twoFactorToken">'),
  code('2fa', '<input name="2fa" type="number">'),
  code('tfa_code', '<input name="tfa_code">'),
  code('authcode', '<input type="tel" name="authcode" id="authcode" pattern="[0-9]*" size="20">'),
  code('googleotp', '<input type="text" name="googleotp" size="20">'),
  code('approvals_code', '<input type="text" name="approvals_code" id="approvals_code" aria-label="Login code">'),
  code('SAOTCC', '<input name="otc" id="idTxtBx_SAOTCC_OTC" type="tel" maxlength="6" aria-label="Code">'),
  code('verificationCode', '<input name="verificationCode" aria-label="Security Code" type="tel" maxlength="8">'),
  code('verification-code in a test id', '<input data-testid="verification-code-input" type="text">'),
  code(
    'input__phone_verification_pin',
    '<input id="input__phone_verification_pin" name="pin" type="text" pattern="[0-9]*" maxlength="6">',
  ),
  code('sms_code', '<input name="sms_code">'),
  code('mobile_otp', '<input name="mobile_otp">'),
  code('email-verification-code', '<input id="email-verification-code">'),
  code('hidden while typing, named otp', labelled('Code', '<input type="password" name="otp">')),
  code('Angular’s name', '<input formcontrolname="otpCode" type="text">'),
  other('otpravit is no otp', labelled('Отправить', '<input name="otpravit">')),
  other('hotpink is no otp', '<input name="hotpink" type="text">'),
  other('stopped is no otp', '<input name="stopped">'),
  other('mfathers', '<input name="mfathers_name">'),
]

const byLabels: readonly Sample[] = [
  ...(
    [
      ['en', 'One-time code'],
      ['en', 'Verification code'],
      ['en', 'Enter the 6-digit code from your authenticator app'],
      ['en', 'Authentication code'],
      ['en', 'One Time Password (OTP)'],
      ['de', 'Bestätigungscode'],
      ['de', 'Einmalpasswort'],
      ['de', 'Einmal-PIN'],
      ['de', 'Zwei-Faktor-Code'],
      ['fr', 'Code de vérification'],
      ['fr', 'Mot de passe à usage unique'],
      ['es', 'Código de verificación'],
      ['es', 'Contraseña de un solo uso'],
      ['pt', 'Código de verificação'],
      ['pt', 'Senha de uso único'],
      ['it', 'Codice di verifica'],
      ['it', 'Password monouso'],
      ['nl', 'Verificatiecode'],
      ['nl', 'Eenmalig wachtwoord'],
      ['pl', 'Kod weryfikacyjny'],
      ['pl', 'Hasło jednorazowe'],
      ['sv', 'Verifieringskod'],
      ['da', 'Engangskode'],
      ['nb', 'Bekreftelseskode'],
      ['fi', 'Vahvistuskoodi'],
      ['cs', 'Ověřovací kód'],
      ['sk', 'Overovací kód'],
      ['hu', 'Ellenőrző kód'],
      ['ro', 'Cod de verificare'],
      ['tr', 'Doğrulama kodu'],
      ['tr', 'Tek kullanımlık şifre'],
      ['id', 'Kode verifikasi'],
      ['vi', 'Mã xác minh'],
      ['el', 'Κωδικός επαλήθευσης'],
      ['ru', 'Код подтверждения'],
      ['ru', 'Одноразовый пароль'],
      ['uk', 'Код підтвердження'],
      ['ar', 'رمز التحقق'],
      ['he', 'קוד אימות'],
      ['hi', 'सत्यापन कोड'],
      ['th', 'รหัสยืนยัน'],
      ['ja', '認証コード'],
      ['ja', 'ワンタイムパスワード'],
      ['zh', '短信验证码'],
      ['zh', '動態密碼'],
      ['ko', '인증번호'],
      ['ko', '일회용 비밀번호'],
      ['hi', 'वन टाइम पासवर्ड'],
      ['ar', 'كلمة مرور لمرة واحدة'],
      ['uk', 'Одноразовий пароль'],
      ['hu', 'Egyszer használatos jelszó'],
    ] as const
  ).map(([language, label]) => code(`label (${language}): ${label}`, labelled(label, '<input type="text" id="f1">'))),
  code('aria-label', '<input aria-label="6-digit verification code">'),
  code('aria-labelledby', '<p id="l">Authenticator code</p><input aria-labelledby="l">'),
  code('label for', '<label for="c">Login code</label><p>Some words</p><input id="c" type="text">'),
  code('placeholder', '<input placeholder="Verification code">'),
  code('words before it in its group', '<div><span>Verification code</span><input type="text"></div>'),
  code('words in the cell before', '<table><tr><td>OTP</td><td><input type="text" size="8"></td></tr></table>'),
  code('an e-mail’s code', labelled('Email verification code', '<input name="code" type="text">')),
  code(
    'sent to a phone',
    labelled('Enter the code we sent to your phone', '<input name="code" inputmode="numeric" maxlength="6">'),
  ),
  code('either code', labelled('Authentication code or recovery code', '<input name="code">')),
]

const byStructure: readonly Sample[] = [
  code('six digits, called a code', labelled('Code', '<input name="code" inputmode="numeric" maxlength="6">')),
  code('six digits by pattern', labelled('Code', '<input name="code" type="text" pattern="\\d{6}">')),
  code('six digits by pattern, the long way', labelled('Code', '<input name="code" type="text" pattern="^[0-9]{6}$">')),
  code(
    'passcode with a numeric keyboard',
    labelled('Passcode', '<input name="passcode" inputmode="numeric" maxlength="8">'),
  ),
  code('token of digits', labelled('Token', '<input name="token" type="tel" maxlength="6">')),
  code(
    'nameless under the words of the page',
    '<form><h2>Two-step verification</h2><p>Open your authenticator app.</p><input type="tel" maxlength="6"></form>',
  ),
  code(
    'called a code under the words of the page',
    '<form><h1>Two-factor authentication</h1><p>Enter the code from your authenticator app.</p><input name="code" type="text" autocomplete="off"></form>',
  ),
  code(
    'named by its form',
    '<form action="/sessions/two-factor"><p>Please type it here now.</p><label>Code <input name="code"></label></form>',
  ),
  code(
    'an example of six signs',
    labelled('Code', '<input name="code" type="text" placeholder="000 000" inputmode="numeric">'),
  ),
  code(
    'described by a sentence',
    '<form><input name="code" aria-describedby="d" type="tel"><p id="d">The verification code was sent by SMS</p></form>',
  ),
  code(
    'security code beside no card',
    labelled('Security code', '<input name="securityCode" type="tel" maxlength="6">'),
  ),
  other('six digits without a word', '<form><input inputmode="numeric" maxlength="6"></form>'),
  other('a code without digits', labelled('Code', '<input name="code" type="text">')),
  other('three digits', labelled('Verification code', '<input type="tel" maxlength="3">')),
  other('one digit alone', labelled('Verification code', '<input type="tel" maxlength="1">')),
  other(
    'a confirmation code of a flight',
    '<form><label>Confirmation code <input name="pnr" maxlength="6"></label><label>Last name <input name="lastName"></label></form>',
  ),
  other('an e-mail keyboard', labelled('Verification code', '<input inputmode="email">')),
  other('type email', labelled('Verification code', '<input type="email" name="otp">')),
  other('type search', '<input type="search" name="otp">'),
  other('type url', '<input type="url" name="otp">'),
  other('a date', '<input type="date" name="otp">'),
  other('hidden', '<input type="hidden" name="otp" id="otpCode">'),
  other(
    'a box to tick',
    labelled('Remember this device for one-time codes', '<input type="checkbox" name="otp_remember">'),
  ),
]

const inRows: readonly Sample[] = [
  code(
    'six boxes of a digit',
    boxes(6, (at) => `type="tel" maxlength="1" name="otc-${at + 1}"`),
  ),
  code(
    'six boxes, nameless',
    boxes(6, () => 'type="tel" maxlength="1"'),
  ),
  code(
    'six boxes with a numeric keyboard',
    boxes(6, () => 'inputmode="numeric" maxlength="1"'),
  ),
  code(
    'four boxes with words before',
    boxes(4, () => 'type="number" maxlength="1"', '<p>Enter the verification code that we sent.</p>'),
  ),
  code(
    'eight boxes named as digits',
    boxes(8, (at) => `maxlength="1" inputmode="numeric" aria-label="Digit ${at + 1} of the verification code"`),
  ),
  code(
    'boxes that are counted, without a length',
    boxes(6, (at) => `type="tel" name="otpCode-${at}" id="ci-otpCode-${at}"`),
  ),
  code(
    'the first box takes all digits',
    boxes(6, (at) => `inputmode="numeric" name="code${at}" maxlength="${at === 0 ? 6 : 1}"`),
  ),
  code(
    'boxes of text, each declared',
    boxes(6, () => 'maxlength="1" autocomplete="one-time-code"'),
  ),
  code(
    'boxes, hidden while typing, named otp',
    boxes(6, (at) => `type="password" maxlength="1" name="otp${at}"`),
  ),
  code(
    'each in a group of its own',
    `<form>${'<span><input type="tel" maxlength="1" aria-label="Verification code digit"></span>'.repeat(6)}</form>`,
  ),
  other(
    'three boxes',
    boxes(3, () => 'type="tel" maxlength="1"', '<p>Verification code from your app</p>'),
  ),
  other(
    'nine boxes',
    boxes(9, () => 'type="tel" maxlength="1" aria-label="Verification code"'),
  ),
  other(
    'boxes for letters',
    boxes(5, () => 'maxlength="1" type="text"'),
  ),
  other(
    'boxes of a PIN',
    boxes(4, (at) => `type="password" maxlength="1" name="pin${at}"`),
  ),
  other(
    'boxes of a PIN that shows',
    boxes(4, (at) => `type="tel" maxlength="1" aria-label="PIN digit ${at + 1}"`),
  ),
  other(
    'letters of a password',
    boxes(4, (at) => `type="password" maxlength="1" aria-label="Character ${at + 1} of your password"`),
  ),
  other(
    'boxes of a date of birth',
    boxes(8, (at) => `type="tel" maxlength="1" aria-label="Date of birth ${at + 1}"`),
  ),
  other(
    'boxes of a gift card',
    boxes(8, (at) => `type="tel" maxlength="1" name="giftcard${at}"`),
  ),
  other(
    'a card in four parts',
    boxes(4, (at) => `type="tel" maxlength="4" name="cardnumber${at}"`),
  ),
  other(
    'a license key',
    boxes(5, (at) => `maxlength="5" name="key${at}"`),
  ),
  other(
    'lines of an address',
    boxes(4, (at) => `name="line${at}" type="text"`),
  ),
  other(
    'numbered questions',
    boxes(5, (at) => `name="answer${at}" type="text"`),
  ),
]

const never: readonly Sample[] = [
  ...(
    [
      ['Search', 'q'],
      ['Search', 'keyword'],
      ['Buscar', 'busca'],
      ['検索', 'kensaku'],
      ['Promo code', 'promoCode'],
      ['Promotional code', 'code'],
      ['Coupon code', 'coupon_code'],
      ['Discount code', 'discount'],
      ['Gift card code', 'giftCardCode'],
      ['Voucher', 'voucher'],
      ['Gutscheincode', 'code'],
      ['Code promo', 'code'],
      ['Código promocional', 'codigo'],
      ['Buono sconto', 'codice'],
      ['Kod rabatowy', 'kod'],
      ['Промокод', 'code'],
      ['クーポンコード', 'code'],
      ['优惠码', 'code'],
      ['Invitation code', 'inviteCode'],
      ['Referral code', 'ref'],
      ['ZIP code', 'zip'],
      ['Postal code', 'postal_code'],
      ['Postcode', 'postcode'],
      ['PLZ', 'plz'],
      ['Code postal', 'cp'],
      ['CAP', 'cap'],
      ['Código postal', 'cp'],
      ['PIN code', 'pincode'],
      ['郵便番号', 'code'],
      ['邮编', 'code'],
      ['Card number', 'cardNumber'],
      ['CVV', 'cvv'],
      ['CVC', 'cvc'],
      ['Card security code', 'csc'],
      ['Kartenprüfnummer', 'code'],
      ['Cryptogramme visuel', 'code'],
      ['Expiry date', 'exp'],
      ['Sort code', 'sortCode'],
      ['SWIFT code', 'swift'],
      ['IBAN', 'iban'],
      ['Captcha', 'captcha'],
      ['Type the characters you see', 'code'],
      ['图形验证码', 'code'],
      ['Recovery code', 'recovery_code'],
      ['Backup code', 'backup_code'],
      ['Country code', 'countryCode'],
      ['Area code', 'areaCode'],
      ['Order number', 'order'],
      ['License key', 'key'],
      ['Amount', 'amount'],
      ['Quantity', 'qty'],
      ['Date of birth', 'dob'],
      ['Last four digits of your SSN', 'ssn4'],
      ['E-mail', 'email'],
      ['User name', 'username'],
      ['Phone number', 'phone'],
      ['Phone number for your verification code', 'phone'],
      ['Mobile', 'mobile'],
      ['Handynummer', 'handynummer'],
      ['手机号', 'tel'],
      ['PIN', 'pin'],
      ['First name', 'firstName'],
      ['City', 'city'],
    ] as const
  ).map(([label, name]) =>
    other(`${label} [${name}]`, labelled(label, `<input type="tel" inputmode="numeric" maxlength="6" name="${name}">`)),
  ),
  other('password', labelled('Password', '<input type="password" name="password">')),
  other(
    'password with a promise beside it',
    labelled('Password (we send a verification code next)', '<input type="password" name="password">'),
  ),
  other(
    'passcode hidden while typing',
    labelled('Passcode', '<input type="password" name="passcode" inputmode="numeric" maxlength="6">'),
  ),
  other(
    'PIN hidden while typing',
    labelled('6-digit PIN', '<input type="password" inputmode="numeric" maxlength="6" name="pin">'),
  ),
  other(
    'phone whose label promises a code',
    '<form><p>We will text you a verification code.</p><input type="tel" name="field_3" maxlength="10" placeholder="(555) 555-5555"></form>',
  ),
  other(
    'a picture to read beside it',
    '<form><label>Verification code <input name="verifyCode" maxlength="4"></label><img src="/captcha.jpg" alt=""></form>',
  ),
  other(
    'a picture to read, by its address',
    '<div><input name="verifycode" placeholder="验证码"><img src="/common/verifyImage?rand=3"></div>',
  ),
  other(
    'a drawn picture to read',
    '<div><input name="authcode" placeholder="验证码"><canvas id="vcode"></canvas></div>',
  ),
]

const further: readonly Sample[] = [
  code(
    'a PIN that is sent',
    '<form><h1>2-Step Verification</h1><input type="tel" name="Pin" id="idvPin" aria-label="Enter the code" pattern="[0-9 ]*"></form>',
  ),
  code(
    'an answer to an authenticator',
    '<form><p>Enter the code from Google Authenticator.</p><label>Enter Code <input type="tel" name="answer"></label></form>',
  ),
  code(
    'an authentication app’s code',
    '<form><h2>Go to your authentication app</h2><label>Code <input type="text" autocomplete="off"></label></form>',
  ),
  code(
    'an app’s letters',
    `<form><p>Enter the code from the Steam Guard app</p>${'<input type="text" maxlength="1">'.repeat(5)}</form>`,
  ),
  code('two-factor-totp-authcode', '<input name="two-factor-totp-authcode" type="tel">'),
  code('a phone’s code by its name', '<input name="phone_otp">'),
  code(
    'a passcode under its heading',
    '<form><h2>Two-Factor Authentication</h2><label>Passcode <input id="passcode" name="passcode" type="number"></label></form>',
  ),
  code('an authenticator’s code', '<input name="authenticator_code">'),
  code('beside a picture of the page', '<div><img class="img-fluid" src="/static/hero.png"><input name="otp"></div>'),
  code(
    'declared in the first box alone',
    '<form><input autocomplete="one-time-code" maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"></form>',
  ),
  other('the name of an authenticator', labelled('Authenticator name', '<input name="authenticator_name">')),
  other('the phone of the second factor', labelled('Phone number', '<input type="tel" name="two_factor_phone">')),
  other('the phone for codes, by its name', '<input type="tel" name="otp_phone">'),
  other(
    'the phone of the second factor, by its label',
    labelled('Phone number for two-factor authentication', '<input type="tel" name="field">'),
  ),
  other('a door’s access code', labelled('Access code', '<input name="accessCode" maxlength="8">')),
  other('a confirmation code alone', labelled('Confirmation code', '<input name="confirmation" maxlength="6">')),
  other(
    'an API token on a page about two factors',
    '<form><h1>Two-factor authentication</h1><label>API token <input name="api_token"></label></form>',
  ),
  other(
    'a name for a device',
    '<form><h1>Two-factor authentication</h1><label>Device name <input name="device_name"></label></form>',
  ),
  other(
    'a promotion that says “enter code”',
    '<form><p>Have a promo code?</p><input name="code" placeholder="Enter code" inputmode="numeric"></form>',
  ),
  other(
    'a card’s code alone',
    '<form><p>Confirm your card.</p><label>Security code <input name="code" type="tel" maxlength="4"></label></form>',
  ),
  other('a PIN of digits', labelled('Enter your PIN', '<input name="code" inputmode="numeric" maxlength="6">')),
  other(
    'a picture to read, by its script',
    '<div><input name="security_code" placeholder="Security code" inputmode="numeric" maxlength="6"><img src="/image.php?id=7"></div>',
  ),
  other('a combobox', labelled('Verification code', '<input name="otp" role="combobox">')),
  other('a field with suggestions', labelled('Verification code', '<input name="otp" list="codes">')),
  other('a part of a search', '<form role="search"><input name="code" aria-label="Verification code"></form>'),
  other('an amount beside one-time words', labelled('One-time payment', '<input name="amount" inputmode="decimal">')),
]

const together: readonly Sample[] = [
  mixed(
    'sign-in and code in one form',
    '<form><input name="username"><input type="password" name="password"><label>OTP <input data-code name="otp"></label></form>',
  ),
  mixed(
    'phone and code',
    '<form><input type="tel" name="phone" placeholder="Phone"><input data-code type="text" name="code" placeholder="短信验证码"></form>',
  ),
  mixed(
    'search above, code below',
    '<form role="search"><input name="q" placeholder="Search"></form><form><label>Authentication code <input data-code name="code"></label></form>',
  ),
  mixed(
    'a field of its own after a form with a code',
    '<form><label>Verification code <input data-code name="code"></label></form><input id="field2">',
  ),
  mixed(
    'newsletter below',
    '<form><label>Verification code <input data-code name="code"></label></form><form><label>Your e-mail <input name="mail"></label></form>',
  ),
  mixed(
    'two forms with codes',
    '<form><input data-code name="otp"></form><form><input data-code name="sms_code"></form>',
  ),
  mixed(
    'code and backup code',
    '<form><input data-code name="totp"></form><form><label>Backup code <input name="backup_code"></label></form>',
  ),
  mixed(
    'QR code beside it',
    '<form><img alt="QR code" src="/qr-code.png"><label>Enter the 6-digit code <input data-code name="code"></label></form>',
  ),
  mixed(
    'payment with a security code',
    '<form><label>Card number <input name="number" type="tel"></label><label>Security code <input name="code" type="tel" maxlength="4"></label><label>Name on card <input name="holder"></label></form>',
  ),
  mixed(
    'checkout with a promo code and an account’s code',
    '<form><label>Promo code <input name="code" maxlength="6" inputmode="numeric"></label><label>Zip <input name="z" maxlength="5" inputmode="numeric"></label></form>',
  ),
  mixed(
    'password field that the form keeps beside the code',
    '<form><input data-code name="otp" type="tel"><input type="password" name="current_password" autocomplete="current-password"></form>',
  ),
  mixed(
    'names of methods as fields',
    '<form><input name="getAttribute"><input name="elements"><input data-code name="otp"></form>',
  ),
]

export const samples: readonly Sample[] = [
  ...declared,
  ...byNames,
  ...byLabels,
  ...byStructure,
  ...inRows,
  ...never,
  ...further,
  ...together,
]
