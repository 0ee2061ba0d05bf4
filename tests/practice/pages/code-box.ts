import { html, type Markup } from '../html'
import type { Words } from '../words'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'
import { submit } from './submit'

/** How the code of a box reaches the person, and what the page says of it. */
const sentences = {
  email: 'boxSent',
  sms: 'boxSms',
  whatsapp: 'boxWhatsApp',
  'shopping-app': 'boxShop',
} as const satisfies Record<string, keyof Words>

export type BoxWay = keyof typeof sentences
export const boxWays = Object.keys(sentences) as readonly BoxWay[]

/** The box for a code that the site sends by itself, with a hidden `otpCode` beside it: no authenticator code belongs here. */
export function codeBoxPage({
  destination,
  way,
  ...setting
}: Setting & { destination: Destination; way: BoxWay }): Markup {
  const { words } = setting
  const body = html`<main id="body" class="a-section">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.boxTitle}</h1>
        <div id="channelDetailsForOtp" class="a-section"><p>${words[sentences[way]]}</p></div>
        <form id="verification-code-form" method="post" action="/ap/cvf/approval/verifyOtp" class="cvf-widget-form">
          ${hidden('CVF_VERIFY', destination)}
          <div id="cvf-input-code" class="a-row cvf-widget-input cvf-widget-input-code">
            <label for="input-box-otp" class="a-form-label">${words.code}</label>
            <input type="tel" maxlength="6" required id="input-box-otp" autocomplete="off" spellcheck="false" class="a-input-text cvf-widget-input-code">
            <input type="hidden" name="otpCode" id="otpCode" class="cvf-widget-input-code">
          </div>
          <span id="cvf-submit-otp-button">${submit(words.boxSubmit)}</span>
        </form>
        <div class="a-row"><a id="resend-approval-link" class="a-link-normal" href="/ap/cvf/request">${words.boxAgain}</a></div>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.boxTitle, body, signIn: true })
}
