import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browsers } from './driver'
import { type Attacked, drawn, standing, startAttacked } from './hostile/attacked'
import { madeChallenge } from './hostile/made-page'
import { codeIn } from './seller'

/** Ways of a page to have the keys go where it wants. */
const thefts: Readonly<Record<string, string>> = {
  focused: `host.tabIndex = 0; host.focus()`,
  'shown again with autofocus': `host.autofocus = true; host.tabIndex = 0; host.hidePopover(); host.showPopover()`,
  'of an access key': `host.accessKey = 'x'; host.click()`,
  'that delegates its focus': `host.tabIndex = 0; host.setAttribute('shadowrootdelegatesfocus', ''); host.focus()`,
}

/** What a page may note of a person's keys: only that its own field has the focus. */
const noting = `<script>
  window.noted = []
  addEventListener('submit', (event) => event.preventDefault())
  for (const kind of ['focus', 'blur', 'focusin', 'focusout', 'keydown', 'keyup', 'keypress', 'click', 'DOMActivate', 'beforeinput']) {
    addEventListener(kind, ({ target }) => noted.push(kind + ' ' + (target.id || target.nodeName || 'window')), true)
  }
</script>`

describe.each(browsers)('%s: keys', (name) => {
  let victim: Attacked
  let page: Page
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.nodeName)
  const noted = () => page.evaluate('window.noted.splice(0).join()')

  beforeAll(async () => {
    victim = await startAttacked(name)
    page = victim.page
  })
  afterAll(() => victim?.close())
  beforeEach(async () => {
    await victim.visit(madeChallenge({ head: noting }))
    await victim.chip.waitForState('ready')
    await page.focus('#auth-mfa-otpcode')
    await noted()
  })

  test.each(Object.entries(thefts))('meant for the page do nothing on a chip %s', async (_, theft) => {
    await page.evaluate(`(() => { const host = document.querySelector('[data-countersign]'); ${theft} })()`)
    await standing(page)
    for (const key of ['Enter', ' '] as const) await page.keyboard.press(key)
    await drawn(page)
    expect([await codeIn(page), await victim.gaveCode()]).toEqual([expect.not.stringMatching(/\d/), false])
  })

  test('on a chip that moves do nothing, and it says so', async () => {
    await page.keyboard.press('Tab')
    await page.evaluate(() => {
      const shake = (odd = false) => {
        document.body.style.paddingTop = odd ? '1px' : '0'
        requestAnimationFrame(() => shake(!odd))
      }
      shake()
    })
    await standing(page)
    await page.keyboard.press('Enter')
    await drawn(page)
    expect([await victim.chip.state(), await codeIn(page), await victim.gaveCode()]).toEqual(['ready', '', false])
    expect(await victim.chip.texts('chip-again')).toHaveLength(1)
  })

  test('lead from the field through the chip and on, and the page sees none of it', async () => {
    await page.keyboard.press('Tab')
    expect([await focused(), await noted()]).toEqual(['DIV', 'keydown auth-mfa-otpcode'])
    await page.keyboard.press('Tab')
    expect([await focused(), await noted()]).toEqual(['DIV', ''])
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('auth-signin-button')
    expect(await noted()).toBe(
      'blur auth-mfa-otpcode,focusout auth-mfa-otpcode,focus auth-signin-button,focusin auth-signin-button,keyup auth-signin-button',
    )
  })

  test('lead back to the field', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await focused()).toBe('auth-mfa-otpcode')
  })

  test('close the chip, and the field has the focus again', async () => {
    await page.keyboard.press('Tab')
    await noted()
    await page.keyboard.press('Escape')
    await victim.chip.waitForNone()
    expect([await focused(), await noted()]).toEqual(['auth-mfa-otpcode', expect.not.stringContaining('keydown')])
  })

  test('fill, and leave the person in the field', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await victim.chip.waitForState('filled', 'waiting')
    expect(await focused()).toBe('auth-mfa-otpcode')
    expect(await noted()).not.toContain('click')
  })
})
