import { recognise } from '../../../src/content/recognise'
import { amazon } from '../../../src/sites/amazon'

/** Frames, scripts and styles would be loaded, and are of no concern to these tests. */
const loaded = /<(iframe|script)\b[\s\S]*?<\/\1>|<link\b[^>]*>/gi

export const parse = (html: string): Document => new DOMParser().parseFromString(html.replace(loaded, ''), 'text/html')

/** What a page's markup is taken for at an address. @param address a path of www.amazon.com, or a whole one */
export const pageOf = (html: string, address = '/ap/mfa') =>
  recognise(parse(html), new URL(address, 'https://www.amazon.com'), amazon)

export interface Parts {
  readonly sentence?: string
  readonly error?: string
  readonly field?: string
  readonly extra?: string
}

/** A challenge in the structure of the real one. */
export const challenge = ({ sentence = '', error = '', field, extra = '' }: Parts): string => `
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
