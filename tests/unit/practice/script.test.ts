import { runInNewContext } from 'node:vm'
import { type HTMLElement, type HTMLInputElement, Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { Markup } from '../../practice/html'
import { challengePage } from '../../practice/pages/challenge'
import { codeBoxPage } from '../../practice/pages/code-box'
import { registerPage } from '../../practice/pages/register'
import { script } from '../../practice/script'
import { wordsIn } from '../../practice/words'

const setting = { language: 'en', words: wordsIn.en } as const
const destination = { returnTo: 'https://sellercentral.amazon.com/home', assocHandle: 'sc_na_amazon_v2' }
const challenge = { ...setting, destination, way: 'TOTP', phone: '', boxes: false } as const
const register = { ...setting, here: '', picture: undefined, canvas: false, printedKey: 'A'.repeat(52), refused: false }

function open(page: Markup) {
  const window = new Window()
  window.document.write(page.text)
  runInNewContext(script, { document: window.document })
  const one = (selector: string) => {
    const found = window.document.querySelector(selector)
    if (!found) throw new Error(`No ${selector}`)
    return found as HTMLElement
  }
  const put = (selector: string, value: string, ...events: string[]) => {
    const field = one(selector) as HTMLInputElement
    field.value = value
    for (const event of events) field.dispatchEvent(new window.Event(event, { bubbles: true }))
  }
  return { window, one, put }
}

describe('the script of the pages', () => {
  it.each([
    ['challenge', challengePage(challenge), 'form#auth-mfa-form', '#auth-mfa-otpcode'],
    ['enrolment', registerPage({ ...register, open: true }), 'form#sia-add-auth-app-form', '#ch-auth-app-code-input'],
  ])('sees a code on the %s only through its events', (_, page, form, field) => {
    const { one, put } = open(page)
    const marks = () => ['seen', 'changed'].map((mark) => one(form).getAttribute(`data-practice-${mark}`))
    put(field, '111111')
    expect(marks()).toEqual(['', null])
    put(field, '222222', 'input')
    expect(marks()).toEqual(['222222', null])
    put(field, '333333', 'change')
    expect(marks()).toEqual(['222222', '333333'])
  })

  it('joins six boxes and goes on to the next', () => {
    const { window, one, put } = open(challengePage({ ...challenge, boxes: true }))
    put('[name=otc-1]', '4', 'input')
    put('[name=otc-2]', '2', 'input')
    expect(one('form').dataset.practiceSeen).toBe('42')
    expect(window.document.activeElement).toBe(one('[name=otc-3]'))
  })

  it('opens the panel and shows the key on a click', () => {
    const { one } = open(registerPage({ ...register, open: false }))
    const header = one('#sia-otp-accordion-totp-header')
    header.click()
    expect(header.getAttribute('aria-expanded')).toBe('true')
    expect(header.closest('.a-accordion-active')).not.toBeNull()
    expect(one('.practice-key').className).not.toContain('shown')
    one('#sia-auth-app-cant-scan-link').click()
    expect(one('.practice-key').className).toContain('shown')
  })

  it('copies the code box into its hidden field', () => {
    const { one, put } = open(codeBoxPage({ ...setting, destination, way: 'email' }))
    put('#input-box-otp', '123', 'input')
    expect((one('#otpCode') as HTMLInputElement).value).toBe('123')
  })
})
