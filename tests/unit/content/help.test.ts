import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChipContent } from '../../../src/chip/chip-build'
import { contentOf, type Deeds, filledContent } from '../../../src/content/views'
import type { Face, HelpTopic, RefusalCause, View } from '../../../src/messages'
import { sentence } from '../ui/fake-page'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string, values: readonly string[]) => sentence(key, values) } },
}))

const account: Face = { id: 'one', issuer: 'Amazon', label: 'anna@example.com', person: '' }
const other: Face = { ...account, id: 'two', label: 'bruno@example.com' }
const signIn = { destination: null, trustedAt: null }
const trustedAt = Date.UTC(2026, 9, 12, 12)
const openHelp = vi.fn<(topic: HelpTopic) => void>()
const nothing = () => undefined
const deeds: Deeds = { openPopup: nothing, openHelp, save: nothing, drop: nothing, fill: nothing, toApp: null }

const refusedBy = (cause: RefusalCause): View => ({
  state: 'refused',
  accounts: [account],
  cause,
  destination: null,
  droppable: other,
})
const ready = (more: Partial<Extract<View, { state: 'ready' }>> = {}): View => ({
  state: 'ready',
  account,
  why: null,
  ...signIn,
  ...more,
})
const sms = (more: Partial<Extract<View, { state: 'sms' }>> = {}): View => ({
  state: 'sms',
  way: 'sms',
  step: 'challenge',
  mistaken: false,
  ...more,
})

/** The guides that a chip's actions lead to, in their order. */
function helpIn({ actions = [] }: ChipContent): readonly HelpTopic[] {
  openHelp.mockClear()
  for (const { act } of actions) act()
  return openHelp.mock.calls.map(([topic]) => topic)
}
const shown = (view: View) => {
  if (view.state === 'none') throw new Error('no chip')
  return contentOf(view, deeds)
}

beforeEach(() => openHelp.mockClear())

describe('a chip leads to the guide', () => {
  test.each([
    ['of a page that waits for a message', sms(), 'which-code'],
    ['of a page that refused an app’s code', sms({ mistaken: true }), 'which-code'],
    ['of a refusal, a message wanted', refusedBy({ kind: 'sent-wanted' }), 'which-code'],
    ['of a refusal, another login’s code', refusedBy({ kind: 'other-login', account: other }), 'choose-login'],
    ['of a refusal, a used code', refusedBy({ kind: 'step-used' }), 'refused'],
    ['of a refusal by the clock', refusedBy({ kind: 'clock', ahead: 90 }), 'refused'],
    ['of a code that came too late', refusedBy({ kind: 'expired' }), 'refused'],
    ['of a refusal that nobody can explain', refusedBy({ kind: 'unknown' }), 'refused'],
    ['of too many tries', { state: 'too-many' }, 'too-many'],
    [
      'of a name that is not known',
      { state: 'unknown-login', claim: 'x', accounts: [account], ...signIn },
      'choose-login',
    ],
    ['of a choice between logins', { state: 'choose', accounts: [account, other], ...signIn }, 'choose-login'],
    ['of the methods to choose from', sms({ way: null, step: 'methods' }), 'no-code'],
    ['of an enrolment that nobody asked for', { state: 'enrol', unasked: true }, 'unasked'],
    ['of an enrolment that was asked for', { state: 'enrol', unasked: false }, 'enrol'],
    ['of a browser that is asked again', ready({ trustedAt }), 'trusted-browser'],
    ['of a backup, once a login is saved', { state: 'saved', account }, 'backup'],
  ] satisfies [string, View, HelpTopic][])('%s', (_, view, topic) => {
    const content = shown(view)
    expect(helpIn(content)).toEqual([topic])
    // Behind everything else that the chip offers, and quiet.
    expect(content.actions?.at(-1)).toMatchObject({ kind: 'more', label: sentence('chip_help') })
  })

  test.each([
    ['a login that fits', ready()],
    ['a login that is filled by a press', ready({ why: 'switched-off' })],
    ['a vault that is locked', { state: 'locked', vault: 'locked' }],
  ] satisfies [string, View][])('not for %s', (_, view) => {
    expect(helpIn(shown(view))).toEqual([])
  })
})

describe('a browser that was told not to be asked again', () => {
  const date = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(trustedAt)
  const lost = sentence('chip_trustLost', [date])
  const filled: ChipContent = {
    state: 'filled',
    text: 'filled',
    note: 'press',
    actions: [{ kind: 'more', label: 'trust', act: nothing }],
  }

  test('is told of it beside a code that waits for a press', () => {
    expect(date).toMatch(/2026/)
    expect(shown(ready({ trustedAt, why: 'switched-off' })).note).toBe(`${lost} ${sentence('chip_whyOff')}`)
  })

  test('is told of it, too, where the code is filled at once', () => {
    const content = filledContent(filled, ready({ trustedAt }), openHelp)
    expect(content).toMatchObject({ state: 'filled', text: 'filled', note: `press ${lost}` })
    expect(content.actions?.map(({ label }) => label)).toEqual(['trust', sentence('chip_help')])
    expect(helpIn(content)).toEqual(['trusted-browser'])
  })

  test.each([
    ['never was', ready()],
    ['is asked after a refusal', refusedBy({ kind: 'unknown' })],
  ] satisfies [string, View][])('and one that %s is told nothing', (_, view) => {
    expect(filledContent(filled, view, openHelp)).toBe(filled)
  })
})
