import type { Page } from 'puppeteer-core'
import { type PopupHandle, testId, until } from './driver'
import type { Seller } from './seller'
import { stepOf } from './time-step'

/** A field that reads back what its own script made of what it was given, as pages with frameworks do. */
const controlled = `<script>
  const state = []
  let active = 0
  const inputs = [...document.querySelectorAll('.boxes input')]
  const draw = () => inputs.forEach((input, at) => { input.value = state[at] ?? '' })
  inputs.forEach((input, at) => {
    input.addEventListener('focusin', () => { active = at })
    input.addEventListener('input', () => {
      state[active] = input.value.slice(-1)
      draw()
      inputs[Math.min(active + 1, inputs.length - 1)].focus()
    })
  })
</script>`

const page = (title: string, body: string) => `<!doctype html><title>${title}</title><body><h1>${title}</h1>${body}`
const field =
  '<form><label>Verification code <input class="code" name="code" inputmode="numeric" maxlength="6"></label></form>'
const hidden = () => '<label>Verification code <input class="not" name="otp"></label>'
const around = `<form role="search"><input class="not" name="q" placeholder="Search"></form>
  <form><label>Promo code <input class="not" name="code" inputmode="numeric" maxlength="6"></label></form>
  <div style="position:absolute;left:-9999px"><label>Verification code <input class="not" name="otp"></label></div>
  <div style="position:fixed;top:110vh">${hidden()}</div>
  <div style="position:absolute;clip:rect(0 0 0 0)">${hidden()}</div>
  <div style="clip-path:inset(50%)">${hidden()}</div>
  <div style="transform:scale(0)">${hidden()}</div>
  <div style="visibility:hidden">${hidden()}</div>
  <div hidden>${hidden()}</div>
  <div inert>${hidden()}</div>
  <div aria-hidden="true">${hidden()}</div>
  <div style="width:300px;height:40px;overflow:hidden"><div style="margin-top:80px">${hidden()}</div></div>
  <div style="opacity:0"><label>Verification code <input class="not" name="otp"></label></div>
  <div style="height:0;overflow:hidden"><label>Verification code <input class="not" name="otp"></label></div>
  <label>Verification code <input class="not" name="otp" disabled></label>
  <label>Verification code <input class="not" name="otp" readonly></label>`

/** Sites that ask for a code, each in its own way, by their hosts. */
export const otherSites: Readonly<Record<string, string>> = {
  // Far down, in a part that scrolls by itself.
  'plain.example': page(
    'Second step',
    `${around}<div style="height:3000px"></div><div style="height:100px;overflow:auto"><div style="height:400px"></div>${field}</div>`,
  ),
  'boxes.example': page(
    'Second step',
    `${around}<form class="boxes"><p>Enter the code from your authenticator app</p>
      ${'<input class="code" type="tel" maxlength="1">'.repeat(6)}</form>${controlled}`,
  ),
  'shadow.example': page(
    'Second step',
    `<otp-field></otp-field><script>
      document.querySelector('otp-field').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(field)}</script>`,
  ),
  'framed.example': page('Second step', `<p>Below.</p><iframe src="/inner" width="400" height="200"></iframe>`),
}
export const framedField = page('Inside', field)
export const nothingForCodes = page(
  'Shop',
  `${around}<iframe src="https://two.example/" width="400" height="300"></iframe>`,
)
export const twoFields = page('Second step', `<div id="one">${field}</div><div id="two">${field}</div>`)

/** What stands in the fields that a code belongs into, wherever in the page they are. */
export const codesIn = (tab: Page, selector = '.code'): Promise<string> =>
  tab.evaluate((wanted) => {
    const roots: (Document | ShadowRoot)[] = [document]
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot)
        if (element instanceof HTMLIFrameElement && element.contentDocument) roots.push(element.contentDocument)
      }
    }
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>(wanted)].map(({ value }) => value))
      .join('')
  }, selector)

/** A login of no known site, added in the popup by its link. */
export async function addShopLogin(seller: Seller, name: string): Promise<string> {
  const { secret } = seller.register(`${name}@example.com`, { enrolled: false })
  await seller.press('add')
  await seller.screen('add')
  await seller.fill('add-text', `otpauth://totp/Shop%3A${name}%40example.com?secret=${secret}&issuer=Shop`)
  await seller.press('add-save')
  await seller.screen('codes')
  return secret
}

export async function openSite(seller: Seller, address: string): Promise<Page> {
  const tab = await seller.driver.newPage()
  await tab.goto(address, { waitUntil: 'networkidle0' })
  return tab
}

/** Presses a button of the codes screen in the toolbar's popup until something comes of it. */
export async function askFor(popup: PopupHandle, button: 'fill' | 'scan-page'): Promise<void> {
  await popup.waitForScreen('codes')
  const cameOf = async () => {
    if (!(await popup.isOpen()) || (await popup.screen()) !== 'codes') return true
    return (await popup.text('error')) !== null || (await popup.text('fill-report')) !== null
  }
  await until('what comes of the press', async () => {
    const isUsable = await popup.evaluate(
      (wanted: string) => document.querySelector(wanted)?.matches(':enabled'),
      testId(button),
    )
    if (isUsable) await popup.click(button)
    // On a busy machine browsers lose clicks in a popup that has just opened.
    return until('an answer', cameOf, { timeout: 3_000 }).catch(() => false)
  })
}

/** Binds the site to the login that is called so, and waits for the code in the page. */
export async function bindTo(popup: PopupHandle, name: string): Promise<void> {
  await popup.waitForScreen('bind')
  const at = await popup.evaluate(
    (wanted: string) =>
      [...document.querySelectorAll('[data-testid="bind-account"]')].findIndex((row) =>
        row.textContent?.includes(wanted),
      ),
    name,
  )
  await popup.click('bind-account', at)
  await popup.click('bind-confirm')
}

/** True once the page has a code of that key, and has it once. */
export const hasCode = (tab: Page, secret: string): Promise<true> =>
  until('the code in the page', async () => {
    const code = await codesIn(tab)
    return code.length === 6 && stepOf(code, secret) !== null
  })
