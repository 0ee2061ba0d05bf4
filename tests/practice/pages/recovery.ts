import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'

/** Where a lost authenticator is reported. The practice goes no further: it takes nobody's papers. */
export function recoveryPage(setting: Setting): Markup {
  const { words } = setting
  const body = html`<main class="a-section" data-practice="recovery">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.recovery}</h1>
        <p>${words.recoveryText}</p>
        <a class="practice-go" href="/ap/signin">${words.startOver}</a>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.recovery, body, signIn: true })
}
