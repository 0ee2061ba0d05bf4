// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FieldFilled, FieldLook } from '../../../src/messages'

// There is no layout here; end to end there is.
vi.mock('../../../src/fill/shown', () => ({ isShown: () => true }))
vi.mock('../../../src/field/visible', () => ({
  usable: (field: HTMLInputElement) => !field.disabled && !field.readOnly,
  typable: () => false,
}))

interface World {
  countersignField(ticket: string, here: boolean): FieldLook
  countersignFill(ticket: string, origin: string, code: string): Promise<FieldFilled>
  countersignTickets?: unknown
}
const world = globalThis as unknown as World

/** Puts the file into the page, as the background does before each look. */
async function put() {
  vi.resetModules()
  await import('../../../src/fill/main')
}
const field = (id: string) =>
  `<form><label>Verification code <input id="${id}" name="code" maxlength="6"></label></form>`
const boxes = `<form><p>Verification code</p>${'<input class="box" type="tel" maxlength="1">'.repeat(6)}</form>`
const at = (id: string) => document.querySelector(`#${id}`) as HTMLInputElement
const filled = (selector = 'input') =>
  [...document.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value).join('')
const fill = (ticket: string, code = '123456', origin = location.origin) => world.countersignFill(ticket, origin, code)

beforeEach(async () => {
  // The environment leaves it out.
  vi.stubGlobal('origin', location.origin)
  delete world.countersignTickets
  document.body.innerHTML = field('one')
  await put()
})

describe('the place for a code', () => {
  test.each<[string, string, FieldLook]>([
    ['one field', field('one'), { found: 'one', boxes: 1, room: 6 }],
    ['a field of any length', '<input name="otp">', { found: 'one', boxes: 1, room: 0 }],
    ['a row of boxes', boxes, { found: 'one', boxes: 6, room: 0 }],
    ['two fields', field('one') + field('two'), { found: 'several' }],
    ['none', '<input name="q">', { found: 'none' }],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html
    expect(world.countersignField('t', false)).toEqual(expected)
  })

  test('of two is the one with the focus', async () => {
    document.body.innerHTML = field('one') + field('two')
    at('two').focus()
    expect(world.countersignField('t', false)).toMatchObject({ found: 'one' })
    expect(await fill('t')).toBe('filled')
    expect([at('one').value, at('two').value]).toEqual(['', '123456'])
  })

  test('is no other than the focused one where that was meant', () => {
    document.body.innerHTML = `${field('one')}<input id="q" name="q">`
    at('q').focus()
    expect(world.countersignField('t', true)).toEqual({ found: 'none' })
    expect(world.countersignField('t', false)).toMatchObject({ found: 'one' })
  })

  test('is found by the focus inside a shadow root', async () => {
    document.body.innerHTML = `${field('one')}<otp-field></otp-field>`
    const root = document.querySelector('otp-field')?.attachShadow({ mode: 'open' })
    if (!root) throw new Error('no shadow root')
    root.innerHTML = field('two')
    expect(world.countersignField('t', false)).toEqual({ found: 'several' })
    root.querySelector('input')?.focus()
    world.countersignField('t', false)
    expect(await fill('t')).toBe('filled')
    expect([at('one').value, root.querySelector('input')?.value]).toEqual(['', '123456'])
  })

  test('is none in a closed shadow root', () => {
    document.body.innerHTML = '<otp-field></otp-field>'
    const root = document.querySelector('otp-field')?.attachShadow({ mode: 'closed' })
    if (root) root.innerHTML = field('two')
    expect(world.countersignField('t', false)).toEqual({ found: 'none' })
  })
})

describe('a code', () => {
  test('goes in under the ticket of its look, once', async () => {
    world.countersignField('t', false)
    expect(await fill('other')).toBe('changed')
    expect(filled()).toBe('')
    expect(await fill('t')).toBe('filled')
    at('one').value = ''
    expect([await fill('t'), filled()]).toEqual(['changed', ''])
  })

  test('goes in though the file was put there again in between', async () => {
    world.countersignField('t', false)
    await put()
    world.countersignField('of the popup', false)
    expect(await fill('t')).toBe('filled')
  })

  test('does not go to another origin', async () => {
    world.countersignField('t', false)
    expect([await fill('t', '123456', 'https://other.example'), filled()]).toEqual(['changed', ''])
  })

  test('is looked for and goes in nowhere in a document that its site has cut off from its origin', async () => {
    world.countersignField('before', false)
    // What `Content-Security-Policy: sandbox` makes of a page; its address stays.
    vi.stubGlobal('origin', 'null')
    expect(world.countersignField('t', false)).toEqual({ found: 'none' })
    expect([await fill('before'), filled()]).toEqual(['changed', ''])
  })

  test.each<[string, () => void]>([
    ['is gone', () => at('one').remove()],
    ['has another in its place', () => at('one').replaceWith(at('one').cloneNode())],
    ['is one of two by now', () => document.body.insertAdjacentHTML('beforeend', field('two'))],
    ['asks for something else', () => Object.assign(at('one'), { name: 'promo', placeholder: 'Promo code' })],
    ['became a password', () => at('one').setAttribute('autocomplete', 'current-password')],
  ])('does not go to a field that %s', async (_, change) => {
    world.countersignField('t', false)
    change()
    expect([await fill('t'), filled()]).toEqual(['changed', ''])
  })

  test.each([
    ['takes out again', ''],
    ['makes another one of', '12-34'],
  ])('that the page %s is not said to be there, and nothing of it is left', async (_, instead) => {
    world.countersignField('t', false)
    at('one').addEventListener('input', () => {
      at('one').value = instead
    })
    expect(await fill('t')).toBe('refused')
    expect(filled()).not.toContain('123456')
  })

  test('is noticed by the page, as typing is', async () => {
    const seen: string[] = []
    for (const kind of ['input', 'change'])
      at('one').form?.addEventListener(kind, (event) => seen.push(`${event.type} ${at('one').value}`))
    world.countersignField('t', false)
    await fill('t')
    expect(seen).toEqual(['input 123456', 'change 123456'])
  })

  test('goes box by box, as one whose page follows the focus', async () => {
    document.body.innerHTML = boxes
    const all = [...document.querySelectorAll<HTMLInputElement>('.box')]
    const state: string[] = []
    let active = 0
    for (const [index, box] of all.entries()) {
      box.addEventListener('focus', () => {
        active = index
      })
      box.addEventListener('input', () => {
        state[active] = box.value
        for (const [place, one] of all.entries()) one.value = state[place] ?? ''
      })
    }
    world.countersignField('t', false)
    expect(await fill('t', '246801')).toBe('filled')
    expect(filled('.box')).toBe('246801')
  })

  test.each(['12345', '1234567'])('of another length than the boxes does not go in (%s)', async (code) => {
    document.body.innerHTML = boxes
    world.countersignField('t', false)
    expect([await fill('t', code), filled('.box')]).toEqual(['refused', ''])
  })
})
