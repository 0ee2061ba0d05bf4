import { html, type Markup } from '../html'
import { alert } from './alert'
import { type Destination, hidden } from './hidden'
import { layout, type Setting } from './layout'

interface Password extends Setting {
  destination: Destination
  name: string
  message?: string | undefined
}

/** Second step: the password. Here `auth-signin-button` is a span; on the challenge it is the submit input itself. */
export function passwordPage({ destination, name, message, ...setting }: Password): Markup {
  const { words } = setting
  const claimId = name.includes('@') ? 'auth-email-claim' : 'auth-phone-claim'
  const body = html`<main id="authportal-main-section" class="a-section">
      ${alert(words, message)}
      <form name="signIn" method="post" novalidate action="/ap/signin" class="auth-validate-form">
        <div class="a-box"><div class="a-box-inner">
          ${hidden('SIGNIN_PWD_COLLECT', destination)}
          <input type="hidden" name="email" id="ap-claim" autocomplete="username" value="${name}">
          <h1>${words.signIn}</h1>
          <div class="a-row practice-claim"><span id="${claimId}">${name}</span> <a id="ap_change_login_claim" href="/ap/signin">${words.change}</a></div>
          <div class="a-row">
            <label for="ap_password" class="a-form-label">${words.password}</label>
            <input type="password" maxlength="1024" id="ap_password" name="password" autocomplete="current-password" class="a-input-text" autofocus>
          </div>
          <span id="auth-signin-button" class="a-button a-button-span12 a-button-primary"><span class="a-button-inner"><input id="signInSubmit" class="a-button-input" type="submit" value="${words.signIn}"></span></span>
        </div></div>
      </form>
    </main>`
  return layout({ ...setting, title: words.signIn, body, signIn: true })
}
