import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'
import { submit } from './submit'

/** Enrolment, second step: the authenticator is taken; one press puts it in force. */
export function howtoPage(setting: Setting): Markup {
  const { words } = setting
  const body = html`<main class="a-section">
      <form id="enable-mfa-form" method="post" action="/a/settings/approval/setup/howto">
        <div class="a-box"><div class="a-box-inner">
          <h1>${words.almost}</h1>
          <p>${words.almostText}</p>
          <div class="a-checkbox"><label><input type="checkbox" name="trustThisDevice" value="1"><span class="a-label a-checkbox-label">${words.trust}</span></label></div>
          ${submit(words.enable, { id: 'enable-mfa-form-submit' })}
        </div></div>
      </form>
    </main>`
  return layout({ ...setting, title: words.almost, body })
}
