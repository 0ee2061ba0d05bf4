import { html, type Markup } from '../html'
import type { CodeWay } from '../logins'
import type { Words } from '../words'
import { alert } from './alert'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'
import { submit } from './submit'

interface Challenge extends Setting {
  destination: Destination
  way: CodeWay
  phone: string
  /** One box for each digit instead of one field. */
  boxes: boolean
  message?: string | undefined
}

// The sentence alone tells the ways apart: form and fields are the same for all of them.
function sentence(words: Words, way: CodeWay, phone: string): string {
  const tail = phone.slice(-3)
  if (way === 'SMS') return words.askSms(tail)
  if (way === 'VOICE') return words.askVoice(tail)
  if (way === 'WhatsApp') return words.askWhatsApp(tail)
  return words.askApp
}

const oneField = (words: Words) => html`<div class="a-row">
            <label for="auth-mfa-otpcode" class="a-form-label">${words.code}</label>
            <input type="tel" maxlength="20" id="auth-mfa-otpcode" autocomplete="off" name="otpCode" class="a-input-text auth-autofocus auth-required-field" autofocus>
            <input type="hidden" name="deviceId" value="">
          </div>`

const sixBoxes = (words: Words) => html`<fieldset class="a-row practice-boxes">
            <legend class="a-form-label">${words.code}</legend>
            ${[1, 2, 3, 4, 5, 6].map((n) => html`<input type="tel" maxlength="1" name="otc-${n}" autocomplete="off" aria-label="${words.digit(n)}" class="a-input-text">`)}
          </fieldset>`

/** The challenge: a code is asked for. A refused one is shown the same page again, with a message. */
export function challengePage({ destination, way, phone, boxes, message, ...setting }: Challenge): Markup {
  const { words } = setting
  const body = html`<main id="authportal-main-section" class="a-section">
      ${alert(words, message)}
      <form id="auth-mfa-form" method="post" novalidate action="/ap/signin">
        <div class="a-box"><div class="a-box-inner">
          ${hidden('SIGNIN_MFA', destination)}
          <h1>${words.twoStep}</h1>
          <p>${sentence(words, way, phone)}</p>
          ${boxes ? sixBoxes(words) : oneField(words)}
          <div class="a-row">
            <div data-a-input-name="rememberDevice" class="a-checkbox"><label for="auth-mfa-remember-device"><input id="auth-mfa-remember-device" type="checkbox" name="rememberDevice" value=""><span class="a-label a-checkbox-label">${words.trust}</span></label></div>
          </div>
          ${submit(words.signIn, { id: 'auth-signin-button', name: 'mfaSubmit', waits: true })}
          <div class="a-row"><a id="auth-get-new-otp-link" class="a-link-normal" href="/ap/mfa/new-otp">${words.otherWays}</a></div>
        </div></div>
      </form>
    </main>`
  return layout({ ...setting, title: words.twoStep, body, signIn: true })
}
