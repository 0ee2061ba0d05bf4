import { describe, expect, test, vi } from 'vitest'
import { contentOf, type Deeds } from '../../../src/content/views'
import type { MessageKey } from '../../../src/i18n/t'
import type { Face, Hesitation, RefusalCause, View } from '../../../src/messages'
import { sentence } from '../ui/fake-page'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string, values: readonly string[]) => sentence(key, values) } },
}))

const nothing = () => undefined
const deeds: Deeds = { openPopup: nothing, openHelp: nothing, save: nothing, drop: nothing, fill: nothing, toApp: null }
const shown = (view: View) => {
  if (view.state === 'none') throw new Error('no chip')
  return contentOf(view, deeds)
}

const account: Face = { id: 'one', issuer: 'Amazon', label: 'anna@example.com', person: 'Anna' }
const nobodys: Face = { ...account, person: '' }
const trustedAt = Date.UTC(2026, 9, 12, 12)
const usual = { destination: null, trustedAt: null }
const ready = (more: Partial<Extract<View, { state: 'ready' }>> = {}): View => ({
  state: 'ready',
  account,
  why: null,
  ...usual,
  ...more,
})
const refused = (more: Partial<Extract<View, { state: 'refused' }>> = {}): View => ({
  state: 'refused',
  accounts: [account],
  cause: { kind: 'unknown' },
  droppable: null,
  destination: null,
  ...more,
})
const labels = (view: View) => (shown(view).actions ?? []).map(({ label }) => label)

const reasons = {
  'unsure-page': 'chip_whyUnsure',
  'filled-before': 'chip_whyFilled',
  'name-unseen': 'chip_whyUnseen',
  'switched-off': 'chip_whyOff',
} as const satisfies Partial<Record<Hesitation, MessageKey>>
const whys = Object.entries(reasons) as [keyof typeof reasons, MessageKey][]

describe('why a code is offered and not filled', () => {
  test.each(whys)('is said: %s', (why, words) => {
    expect(shown(ready({ why })).note).toBe(sentence(words))
  })

  test.each(whys)('is said beside everything else that there is to say: %s', (why, words) => {
    expect(shown(ready({ why, trustedAt })).note).toContain(sentence(words))
    expect(shown(ready({ why, destination: 'AWS' })).note).toContain(sentence(words))
  })

  test('is not said where it is filled at once', () => {
    expect(shown(ready()).note).toBe('')
  })
})

describe('where a sign-in leads elsewhere, the chip names the place', () => {
  const destination = 'Amazon Web Services'
  test.each([
    ['that fits one login', ready({ why: 'destination', destination })],
    ['that several fit', { state: 'choose', accounts: [account, nobodys], ...usual, destination }],
    ['of a name that no login has', { state: 'unknown-login', claim: 'x', accounts: [account], ...usual, destination }],
    ['that has refused a code', refused({ destination })],
    ['that has refused another login’s code', refused({ destination, cause: { kind: 'other-login', account } })],
  ] satisfies [string, View][])('on a page %s', (_, view) => {
    expect(shown(view)).toMatchObject({
      note: expect.stringContaining(sentence('chip_leadsTo', [destination])),
      warns: true,
    })
  })

  test('and else says nothing of it', () => {
    expect(shown(refused()).note).toBe(sentence('chip_refusedNote'))
    expect(shown(ready()).warns).toBe(false)
  })
})

describe('a login is called by its name and by who uses it', () => {
  const causes: RefusalCause = { kind: 'other-login', account }
  test.each([
    ['where its code is offered', shown(ready()).text],
    ['where another one’s code was refused', shown(refused({ cause: causes })).note],
    ['where its next code is offered', labels(refused())[0]],
    ['where its key can be dropped', labels(refused({ droppable: account }))[1]],
    ['once it is saved', shown({ state: 'saved', account }).text],
  ])('%s', (_, text) => {
    expect(text).toContain('anna@example.com')
    expect(text).toContain('Anna')
  })

  test('and one of several by a line for each', () => {
    const accounts = [account, nobodys, { ...account, label: '' }, { ...nobodys, label: '' }]
    const view: View = { state: 'choose', accounts, ...usual }
    const choices = (shown(view).actions ?? []).filter(({ kind }) => kind === 'account')
    expect(choices.map(({ label, detail }) => [label, detail])).toEqual([
      ['anna@example.com', 'Anna'],
      ['anna@example.com', 'Amazon'],
      ['Anna', undefined],
      ['Amazon', undefined],
    ])
  })

  test('and by what there is where one of them is missing', () => {
    expect(shown(ready({ account: nobodys })).text).toBe(sentence('chip_ready', ['anna@example.com']))
    expect(shown(ready({ account: { ...account, label: '' } })).text).toBe(sentence('chip_ready', ['Anna']))
    expect(shown(ready({ account: { ...nobodys, label: '' } })).text).toBe(sentence('chip_ready', ['Amazon']))
  })
})
