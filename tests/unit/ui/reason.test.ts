import { expect, test, vi } from 'vitest'
import type { ReasonKey } from '../../../src/i18n/reason'
import type { MessageKey } from '../../../src/i18n/t'
import type { Reason } from '../../../src/messages'
import { sentence } from './fake-page'

vi.mock('webextension-polyfill', async () => {
  const { FakePage } = await import('./fake-page')
  return { default: new FakePage().browser }
})

const { reasonText } = await import('../../../src/i18n/reason')
const { default: english } = await import('../../../public/_locales/en/messages.json', { with: { type: 'json' } })

// That no reason lacks a sentence, and no sentence a reason, the compiler holds.
type Sentence = Extract<MessageKey, `reason_${string}`>
const keys = Object.keys(english).filter((key): key is Sentence => key.startsWith('reason_')) satisfies ReasonKey[]
const reasonOf = (key: Sentence) =>
  key.slice('reason_'.length).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Reason

test('there are sentences to look at', () => {
  expect(keys.length).toBeGreaterThan(40)
})

test.each(keys)('%s says what is wrong and what to do', (key) => {
  const text = reasonText(reasonOf(key))
  expect(text).toBe(sentence(key))
  // One sentence alone only says what is wrong; placeholders would stay empty.
  expect(text.match(/[.?!](?:\s|$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
  expect(text).not.toContain('$')
})

test('no two reasons share a sentence', () => {
  expect(new Set(keys.map((key) => sentence(key))).size).toBe(keys.length)
})
