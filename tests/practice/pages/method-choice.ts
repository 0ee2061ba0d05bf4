import { randomBytes } from 'node:crypto'
import { html, type Markup } from '../html'
import { type CodeWay, codeWays } from '../logins'
import type { Words } from '../words'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'
import { submit } from './submit'

interface MethodChoice extends Setting {
  destination: Destination
  chosen: CodeWay
  phone: string
}

function label(words: Words, way: CodeWay, phone: string): string {
  const tail = phone.slice(-3)
  const labels = {
    TOTP: words.byApp,
    SMS: words.bySms(tail),
    VOICE: words.byVoice(tail),
    WhatsApp: words.byWhatsApp(tail),
  }
  return labels[way]
}

/** The ways to get a code, the current one chosen. */
export function methodChoicePage({ destination, chosen, phone, ...setting }: MethodChoice): Markup {
  const { words } = setting
  const device = randomBytes(32).toString('base64')
  const row = (way: CodeWay) =>
    html`<div data-a-input-name="otpDeviceContext" class="a-radio auth-${way}"><label><input type="radio" name="otpDeviceContext" value="${device}, ${way}"${way === chosen && html` checked`}><span class="a-label a-radio-label">${label(words, way, phone)}</span></label></div>`
  const body = html`<main id="authportal-main-section" class="a-section">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.twoStep}</h1>
        <p>${words.chooseWay}</p>
        <form id="auth-select-device-form" method="post" novalidate action="">
          ${hidden('MFA_NEW_OTP', destination)}
          <fieldset>
            ${codeWays.map(row)}
          </fieldset>
          ${submit(words.goOn, { id: 'auth-send-code' })}
        </form>
        <div class="a-row"><a class="a-link-normal" href="/ap/signin">${words.startOver}</a></div>
        <div class="a-row"><a id="auth-otp-cs-link" class="a-link-normal" href="/ap/cvf/accountrecovery">${words.recovery}</a></div>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.twoStep, body, signIn: true })
}
