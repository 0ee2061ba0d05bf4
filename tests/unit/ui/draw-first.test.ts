// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type { CodeRow, ListFace, PopupOpening } from '../../../src/messages'
import { drawFirst } from '../../../src/popup/first-picture/draw-first'
import { usualSettings } from './usual-settings'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'en' : key) } },
}))

const now = 1_700_000_000_000
const face: ListFace = {
  ...{ id: 'one', issuer: 'Amazon', label: 'anna@example.com', person: '', type: 'totp', confirmed: true },
  ...{ pinned: false, section: '', also: '' },
}
const row: CodeRow = {
  ...{ id: 'one', issuer: 'Amazon', label: 'anna@example.com', person: '', type: 'totp', confirmed: true },
  ...{ period: 30, code: '123456', nextCode: '654321', validUntil: now + 20_000, usedUntil: 0 },
}
const opening = (change: Partial<PopupOpening> = {}, of: Partial<CodeRow> = {}): PopupOpening => ({
  status: { state: 'unlocked', reason: null, recoveryPending: false },
  settings: usualSettings,
  warning: null,
  list: { faces: [face], rows: [{ ...row, ...of }], total: 1 },
  ...change,
})

const warning: PopupOpening['warning'] = {
  ...{
    ok: false,
    reason: 'look-alike',
    host: { before: '', domain: 'amaz0n.example' },
    of: 'amazon.com',
    trick: 'letters',
  },
}

beforeEach(() => {
  document.body.replaceChildren()
  location.hash = ''
})

test('the first picture shows a code, and takes neither focus nor press', () => {
  expect(drawFirst(opening(), now)).toBe(true)
  const code = document.querySelector<HTMLElement>('.code')
  expect([code?.textContent, code?.dataset.used, code?.dataset.soon]).toEqual(['123\u00a0456', 'false', 'false'])
  expect(document.querySelector('.ring-number')?.textContent).toBe('20')
  expect(document.querySelector('.next')).toBeNull()
  expect(document.querySelector('main')?.inert).toBe(true)
})

test('it shows the next code beside one that ends, and strikes out one that was used', () => {
  drawFirst(opening({}, { validUntil: now + 4_000 }), now)
  expect(document.querySelector('.next-digits')?.textContent).toBe('654\u00a0321')
  drawFirst(opening({}, { usedUntil: now + 20_000 }), now)
  expect(document.querySelector<HTMLElement>('.code')?.dataset.used).toBe('true')
  expect(document.querySelector('.next-digits')?.textContent).toBe('654\u00a0321')
})

test.each<[string, Partial<PopupOpening>]>([
  ['a locked vault', { status: { state: 'locked', reason: null, recoveryPending: false }, list: null }],
  ['a recovery code to write down', { status: { state: 'unlocked', reason: null, recoveryPending: true } }],
  ['a look-alike to warn of', { warning }],
  ['no login', { list: { faces: [], rows: [], total: 0 } }],
  ['words of another language than the browser’s', { settings: { ...usualSettings, language: 'de' } }],
  ['settings that cannot be read', { settings: null }],
])('it leaves the page to the app with %s', (_, change) => {
  expect(drawFirst(opening(change), now)).toBe(false)
  expect(document.body.childElementCount).toBe(0)
})

test('it leaves the page to the app where that opens on another screen', () => {
  location.hash = '#add'
  expect(drawFirst(opening(), now)).toBe(false)
})
