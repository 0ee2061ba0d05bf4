import { html, type Markup } from '../html'
import type { Words } from '../words'

/** The box above a sign-in form that says what went wrong; nothing without a message. */
export function alert(words: Words, message: string | undefined): Markup {
  if (message === undefined) return html``
  return html`<div id="auth-error-message-box" class="a-box a-alert a-alert-error auth-server-side-message-box" role="alert">
        <div class="a-box-inner a-alert-container">
          <h4 class="a-alert-heading">${words.problem}</h4>
          <div class="a-alert-content"><ul class="a-unordered-list a-nostyle"><li><span class="a-list-item">${message}</span></li></ul></div>
        </div>
      </div>`
}
