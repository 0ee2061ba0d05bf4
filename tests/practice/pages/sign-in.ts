import { html, type Markup } from '../html'
import { alert } from './alert'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'
import { submit } from './submit'

interface SignIn extends Setting {
  destination: Destination
  name?: string
  message?: string | undefined
}

/** First step: the name of the login. */
export function signInPage({ destination, name = '', message, ...setting }: SignIn): Markup {
  const { words } = setting
  const body = html`<main id="authportal-main-section" class="a-section">
      ${alert(words, message)}
      <form id="ap_login_form" name="signIn" method="post" novalidate action="/ap/signin">
        <div class="a-box"><div class="a-box-inner">
          ${hidden('SIGNIN_CLAIM_COLLECT', destination)}
          <h1>${words.signIn}</h1>
          <div class="a-row">
            <label for="ap_email" class="a-form-label">${words.name}</label>
            <input type="email" maxlength="128" id="ap_email" name="email" autocomplete="username" value="${name}" class="a-input-text" autofocus>
          </div>
          ${submit(words.continue, { id: 'continue' })}
        </div></div>
      </form>
    </main>`
  return layout({ ...setting, title: words.signIn, body, signIn: true })
}
