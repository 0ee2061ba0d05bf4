import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'

export function notFoundPage(setting: Setting): Markup {
  const { words } = setting
  const body = html`<main class="a-section" data-practice="not-found">
      <div class="a-box"><div class="a-box-inner">
        <h1>404</h1>
        <p>${words.notFound}</p>
        <a href="/">${words.home}</a>
      </div></div>
    </main>`
  return layout({ ...setting, title: '404', body })
}
