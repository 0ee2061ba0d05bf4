import { html, type Markup } from '../html'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'
import { submit } from './submit'

/** The box for a code sent by e-mail, with a hidden `otpCode` beside it: no authenticator code belongs here. */
export function codeBoxPage({ destination, ...setting }: Setting & { destination: Destination }): Markup {
  const { words } = setting
  const body = html`<main id="body" class="a-section">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.boxTitle}</h1>
        <div id="channelDetailsForOtp" class="a-section"><p>${words.boxSent}</p></div>
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
