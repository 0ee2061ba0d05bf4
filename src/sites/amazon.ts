import type { SiteAdapter } from './adapter'
import { amazonHosts, retailHosts } from './amazon-hosts'

/** Amazon retail, Seller Central and Vendor Central: one login for all of them. */
export const amazon = {
  id: 'amazon',
  name: 'Amazon',
  hosts: amazonHosts,
  challenge: {
    paths: ['/ap/'],
    neverPaths: ['/ap/cvf', '/ap/pv', '/ap/dcq', '/ap/forgotpassword'],
    never: [
      'form#verification-code-form',
      '#cvf-input-code',
      'input#input-box-otp',
      '.otp-input-box',
      'input#ap_password',
    ],
    form: 'form#auth-mfa-form, form:has(input[name=appAction][value=SIGNIN_MFA])',
    field: 'input#auth-mfa-otpcode, input[name=otpCode]',
    boxes: 'input[name^="otc-"]',
    trust: 'input#auth-mfa-remember-device, input[name=rememberDevice]',
    submit: 'input#auth-signin-button, input[name=mfaSubmit], button#auth-signin-button',
    otherWays: 'a#auth-get-new-otp-link',
    heading: 'h1',
    error: '#auth-error-message-box',
    sentMark: /[\p{Nd}@*•]/u,
    authenticatorWords: [
      'authenticator', // en, nl
      'authentifizierungs', // de
      'app di autenticazione', // it
      'autenticazione', // it
      "application d'authentification", // fr
      'authentification', // fr
      'autenticación', // es
      'autenticação', // pt
      'uwierzytelniając', // pl
      'autentiserings', // sv
      'kimlik doğrulama', // tr
      '認証アプリ', // ja
      '身份验证器', // zh
    ],
    tooManyWords: [
      'too many',
      'zu viele',
      'troppe',
      'troppi',
      'trop de',
      'demasiad',
      'muitos',
      'muitas',
      'zbyt wiele',
      'te veel',
      'för många',
      'çok fazla',
    ],
  },
  methodChoice: { form: 'form#auth-select-device-form' },
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
  },
  enrolment: {
    hosts: retailHosts,
    paths: ['/a/settings/'],
    pictures: [
      '#sia-select-otp-device-accordion .a-accordion-active img',
      '.a-accordion-active img',
      '.a-accordion-active canvas',
      '.a-accordion-active svg',
      'img[src^="data:image/"]',
    ],
    printedKey: 'span#sia-auth-app-formatted-secret, #sia-auth-app-formatted-secret',
    form: 'form#sia-add-auth-app-form',
    field: 'input#ch-auth-app-code-input, input[name=verificationCode]',
    error: '#ch-auth-app-form-error',
    done: 'form#enable-mfa-form',
  },
} as const satisfies SiteAdapter
