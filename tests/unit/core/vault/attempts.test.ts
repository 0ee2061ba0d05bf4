import { describe, expect, test } from 'vitest'
import {
  type Attempts,
  afterFailure,
  attemptsAt,
  delayAfter,
  noAttempts,
  parseAttempts,
} from '../../../../src/core/vault/attempts'

const now = 1_700_000_000_000

test('wrong tries cost 1 s, 2 s, 4 s and so on up to a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 500].map((failures) => delayAfter(failures) / 1000)).toEqual([
    0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
  ])
  expect(afterFailure(afterFailure(noAttempts, now), now + 1000)).toEqual({ failures: 2, notBefore: now + 3000 })
})

describe('a clock that is set', () => {
  const after: Attempts = { failures: 7, notBefore: now + 60_000 }

  test('back by years makes the wait begin anew, once', () => {
    const back = now - 100_000_000_000
    const moved = attemptsAt(after, back)
    expect(moved).toEqual({ failures: 7, notBefore: back + 60_000 })
    expect(attemptsAt(moved, back + 30_000)).toEqual(moved)
  })

  test('back by a little makes the wait no shorter, and at most one delay long', () => {
    expect(attemptsAt(after, now - 1).notBefore).toBe(now - 1 + 60_000)
    expect(attemptsAt(after, now + 20_000)).toEqual(after)
  })

  test('leaves the count of wrong tries as it is', () => {
    expect(attemptsAt({ failures: 3, notBefore: now - 1_000_000 }, now)).toEqual({
      failures: 3,
      notBefore: now - 1_000_000,
    })
  })
})

test.each([
  undefined,
  null,
  'x',
  {},
  { failures: -1, notBefore: 0 },
  { failures: 1.5, notBefore: 0 },
  { failures: 2, notBefore: Number.POSITIVE_INFINITY },
])('what is stored as %o counts as none', (value) => {
  expect(parseAttempts(value)).toEqual(noAttempts)
})
