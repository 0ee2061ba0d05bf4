import { expect, test, vi } from 'vitest'
import { sentence } from './fake-page'

vi.mock('webextension-polyfill', async () => {
  const { FakePage } = await import('./fake-page')
  return { default: new FakePage().browser }
})

const { strengthOf } = await import('../../../src/ui/strength')
const { guessTime, inWords } = await import('../../../src/ui/guess-time')

test.each([
  ['password1234', 'weak_common'],
  ['aaaaaaaaaaaa', 'weak_repeat'],
  ['abcabcabcabc', 'weak_repeat'],
  ['countersign1', 'weak_ours'],
  ['amazon2024!', 'weak_ours'],
  ['abcdefghijkl', 'weak_sequence'],
  ['christopher', 'weak_name'],
  // Two hours of guessing.
  ['practice only', 'weak_plain'],
] as const)('%s is too weak: %s', (passphrase, advice) => {
  const strength = strengthOf(passphrase)
  expect(strength.score).toBeLessThan(3)
  expect(strength.advice).toBe(advice)
})

test.each(['plausible velvet harbour tin', 'Xk39d-Lqpw2-zz8f', 'eine kuh fliegt leise nordwärts'])(
  '%s is taken',
  (passphrase) => {
    expect(strengthOf(passphrase).score).toBeGreaterThanOrEqual(3)
  },
)

test('only the first 64 characters are judged, since longer ones would freeze the page', () => {
  const long = 'a1!Kq-'.repeat(30)
  expect(strengthOf(long)).toEqual(strengthOf(long.slice(0, 64)))
})

test.each([
  [1, '1 second'],
  [59, '59 seconds'],
  [60, '1 minute'],
  [7200, '2 hours'],
  [86_400 * 3, '3 days'],
  [86_400 * 62, '2 months'],
  [86_400 * 365 * 40, '40 years'],
])('%i s are %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words)
})

test('what is less than a second or more than a century gets no false precision', () => {
  expect(guessTime(0.2)).toBe(sentence('strength_instant'))
  expect(guessTime(1e12)).toBe(sentence('strength_centuries'))
  expect(guessTime(120)).toBe(sentence('strength_time', ['2 minutes']))
})
