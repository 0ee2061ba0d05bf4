import type { SiteAdapter } from './adapter'
import { amazonHosts, retailHosts } from './amazon-hosts'
import { words } from './words'

/** Amazon retail, Seller Central and Vendor Central: one login for all of them. */
export const amazon = {
  id: 'amazon',
  name: 'Amazon',
  hosts: amazonHosts,
  challenge: {
    paths: ['/ap/'],
    neverPaths: ['/ap/cvf', '/ap/pv', '/ap/dcq', '/ap/forgotpassword'],
    never: 'input#ap_password',
    form: 'form#auth-mfa-form, form:has(input[name=appAction][value=SIGNIN_MFA])',
    field: 'input#auth-mfa-otpcode, input[name=otpCode]',
    boxes: 'input[name^="otc-"]',
    trust: 'input#auth-mfa-remember-device, input[name=rememberDevice]',
    submit: 'input#auth-signin-button, input[name=mfaSubmit], button#auth-signin-button',
    otherWays: 'a#auth-get-new-otp-link',
    heading: 'h1',
    error: '#auth-error-message-box',
    alerts: '#auth-error-message-box, #auth-warning-message-box',
    // A mask, an end of a number, x for digits that are not shown.
    sentMark: /[*•●]|xx\P{L}?\p{Nd}|\p{Nd}(?:[^\p{L}\p{Nd}]?\p{Nd}){2}/u,
    // The wait is 24 hours.
    tooManyMark: /(?<!\p{Nd})(?:24|٢٤|२४)(?!\p{Nd})/u,
    words,
  },
  codeBox:
    'form#verification-code-form, #cvf-input-code, input#input-box-otp, .otp-input-box, form[action*="/ap/cvf/"] input[name=code]',
  recovery: { paths: ['/ap/cvf/accountrecovery'] },
  methodChoice: {
    form: 'form#auth-select-device-form, form:has(input[name=otpDeviceContext])',
    app: '[class~="auth-totp" i] input[name=otpDeviceContext], input[name=otpDeviceContext][value$="totp" i]',
    submit: 'input#auth-send-code, button#auth-send-code',
  },
  signIn: {
    paths: ['/ap/'],
    form: 'form#ap_login_form, form[name=signIn]',
    claims: [
      'span#auth-email-claim',
      '#auth-phone-claim',
      'input#ap_email_login',
      'input#ap_email',
      'input#ap-claim',
      '#ap-credential-autofill-hint[data-claim]',
    ],
    returnTo: 'input[name="openid.return_to"]',
    handle: 'input[name="openid.assoc_handle"]',
  },
  enrolment: {
    hosts: retailHosts,
    paths: ['/a/settings/'],
    opener: 'a#sia-otp-accordion-totp-header[aria-expanded=false]',
    pictures: [
      '#sia-select-otp-device-accordion .a-accordion-active img',
      '.a-accordion-active img',
      '.a-accordion-active canvas',
      '.a-accordion-active svg',
      'img[src^="data:image/"]',
    ],
    printedKey: '#sia-auth-app-formatted-secret',
    form: 'form#sia-add-auth-app-form',
    field: 'input#ch-auth-app-code-input, input[name=verificationCode]',
    error: '#ch-auth-app-form-error',
    done: 'form#enable-mfa-form',
  },
} as const satisfies SiteAdapter
