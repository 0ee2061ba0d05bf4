import { html, type Markup } from '../html'
import { layout, type Setting } from './layout'

/** A page that holds another one in a frame. */
export function framingPage({ src, ...setting }: Setting & { src: string }): Markup {
  const { words } = setting
  const body = html`<main class="a-section practice-wide" data-practice="framing">
      <h1>${words.framed}</h1>
      <iframe title="${words.framed}" src="${src}"></iframe>
    </main>`
  return layout({ ...setting, title: words.framed, body })
}
