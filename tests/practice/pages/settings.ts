import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'

/** Two-step settings: where an enrolment begins and ends. */
export function settingsPage({ enrolled, ...setting }: Setting & { enrolled: boolean }): Markup {
  const { words } = setting
  const register = '/a/settings/approval/setup/register'
  const link = enrolled
    ? html`<a id="ch-settings-totp-primary-add-link" href="${register}">${words.addApp}</a>`
    : html`<a class="practice-go" href="${register}">${words.setUp}</a>`
  const body = html`<main class="a-section" data-practice="two-step-${enrolled ? 'on' : 'off'}">
      <div class="a-box"><div class="a-box-inner">
        <h1>${words.settings}</h1>
        <p>${enrolled ? words.isOn : words.isOff}</p>
        ${link}
        <div class="a-row"><a href="/">${words.home}</a></div>
      </div></div>
    </main>`
  return layout({ ...setting, title: words.settings, body })
}
