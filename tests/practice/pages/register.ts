import { html, type Markup } from '../html'
import { qrImage, qrRows } from '../qr-picture'
import { layout, type Setting } from './layout'
import { submit } from './submit'

interface Register extends Setting {
  /** Path and query of this very page: a refused code is shown it again. */
  here: string
  /** The text of the QR code; no picture without one. */
  picture: string | undefined
  canvas: boolean
  /** The key as text, 52 characters; not printed without one. */
  printedKey: string | undefined
  open: boolean
  refused: boolean
}

function pictureOf({ picture, canvas }: Register): Markup {
  if (picture === undefined) return html``
  if (canvas) return html`<canvas class="practice-picture" data-practice-rows="${qrRows(picture)}"></canvas>`
  return html`<img class="practice-picture" src="${qrImage(picture)}" alt="">`
}

function keyOf({ printedKey, words }: Register): Markup {
  if (printedKey === undefined) return html``
  const groups = printedKey.replace(/(.{4})(?=.)/g, '$1 ')
  return html`<a id="sia-auth-app-cant-scan-link" href="#">${words.cantScan}</a>
              <div class="practice-key">
                <p>${words.keyHint}</p>
                <span id="sia-auth-app-formatted-secret">${groups}</span>
              </div>`
}

/** Enrolment, first step: a key as QR code and as text, and a field to confirm it. */
export function registerPage(page: Register): Markup {
  const { language, words, here, picture, open, refused } = page
  const body = html`<main class="a-section practice-wide">
      <h1>${words.register}</h1>
      <div id="sia-select-otp-device-accordion" class="a-box-group a-accordion">
        <div class="a-box">
          <a id="sia-otp-accordion-sms-header" class="a-accordion-row" href="#" role="button" aria-expanded="false">${words.byPhone}</a>
          <div class="a-accordion-inner"><p>${words.noPhone}</p></div>
        </div>
        <div class="a-box${open && ' a-accordion-active'}">
          <a id="sia-otp-accordion-totp-header" class="a-accordion-row" href="#" role="button" aria-expanded="${open ? 'true' : 'false'}">${words.byAuthenticator}</a>
          <div class="a-accordion-inner">
            ${picture !== undefined && html`<p>${words.scan}</p>`}
            ${pictureOf(page)}
            <div class="a-row">
              ${keyOf(page)}
            </div>
            <form id="sia-add-auth-app-form" method="post" novalidate action="${here}">
              <label for="ch-auth-app-code-input" class="a-form-label">${words.confirmHint}</label>
              <input type="tel" maxlength="6" id="ch-auth-app-code-input" name="verificationCode" autocomplete="off" class="a-input-text">
              <div id="ch-auth-app-form-error" role="alert"${!refused && html` hidden`}>${refused && words.enrolRefused}</div>
              ${submit(words.confirm, { id: 'ch-auth-app-submit', waits: true })}
            </form>
          </div>
        </div>
      </div>
    </main>`
  return layout({ language, words, title: words.register, body })
}
