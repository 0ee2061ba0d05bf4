import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'

interface SignedIn extends Setting {
  name: string
  /** Address of the two-step settings. */
  settings: string
}

/** Where a sign-in ends. */
export function signedInPage({ name, settings, ...setting }: SignedIn): Markup {
  const { words } = setting
  const body = html`<main class="a-section" data-practice="signed-in">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.signedInAs} <span class="practice-who">${name}</span></h1>
        <p>${words.welcome}</p>
        <ul class="practice-links">
          <li><a href="${settings}">${words.security}</a></li>
          <li><a href="/sign-out">${words.signOut}</a></li>
        </ul>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.signedInAs, body })
}

/** The same place without a sign-in. */
export function signedOutPage(setting: Setting): Markup {
  const { words } = setting
  const body = html`<main class="a-section" data-practice="signed-out">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.practice}</h1>
        <p>${words.notSignedIn}</p>
        <a class="practice-go" href="/ap/signin">${words.signIn}</a>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.signIn, body })
}
