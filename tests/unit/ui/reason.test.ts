import { expect, test, vi } from 'vitest'
import { sentence } from './fake-page'

vi.mock('webextension-polyfill', async () => {
  const { FakePage } = await import('./fake-page')
  return { default: new FakePage().browser }
})

const { reasonKeys, reasonText } = await import('../../../src/i18n/reason')
const reasons = Object.keys(reasonKeys) as (keyof typeof reasonKeys)[]

// That no reason is missing, the compiler holds: the table satisfies Record<Reason, MessageKey>.
test.each(reasons)('%s has a sentence that says what is wrong and what to do', (reason) => {
  const text = reasonText(reason)
  expect(text).toBe(sentence(reasonKeys[reason]))
  // One sentence alone only says what is wrong; placeholders would stay empty.
  expect(text.match(/[.?!](?:\s|$)/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
  expect(text).not.toContain('$')
})

test('no two reasons share a sentence', () => {
  expect(new Set(reasons.map(reasonText)).size).toBe(reasons.length)
})

test('no sentence of the table belongs to no reason', async () => {
  const english = await import('../../../public/_locales/en/messages.json', { with: { type: 'json' } })
  const used = new Set<string>(Object.values(reasonKeys))
  const spare = Object.keys(english.default).filter((key) => key.startsWith('reason_') && !used.has(key))
  expect(spare).toEqual([])
})
