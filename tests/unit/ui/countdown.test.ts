import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import type { CodeRow } from '../../../src/messages'
import { codeToCopy, rowClock } from '../../../src/popup/list/row-clock'
import { ringOffset, wholeSeconds } from '../../../src/ui/countdown'

test.each([
  [30_000, 30, 0],
  [15_000, 30, 50],
  [0, 30, 100],
  [45_000, 60, 25],
  [90_000, 30, 0],
  [-1, 30, 100],
  [5_000, 0, 100],
])('with %i ms left of %i s the ring begins at %i', (left, period, offset) => {
  expect(ringOffset(left, period)).toBe(offset)
})

test.each([
  [30_000, 30],
  [29_999, 30],
  [29_001, 30],
  [29_000, 29],
  [1, 1],
  [0, 0],
  [-500, 0],
])('%i ms are %i s', (left, seconds) => {
  expect(wholeSeconds(left)).toBe(seconds)
})

const end = 1_700_000_010_000
const row: CodeRow = {
  id: '3f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f',
  issuer: 'Amazon',
  label: 'anna@example.com',
  person: '',
  type: 'totp',
  period: 30,
  code: '111111',
  nextCode: '222222',
  validUntil: end,
  usedUntil: 0,
  confirmed: true,
}

function at(left: number) {
  const { code, nextCode, seconds, soon } = rowClock(row, signal(end - left))
  return { code: code.value, next: nextCode.value, seconds: seconds.value, soon: soon.value }
}

describe('a row as time goes by', () => {
  test('shows its code', () => {
    expect(at(18_000)).toEqual({ code: '111111', next: '', seconds: 18, soon: false })
    expect(at(5_001)).toEqual({ code: '111111', next: '', seconds: 6, soon: false })
  })
  test('shows the next one too in the last five seconds', () => {
    expect(at(5_000)).toEqual({ code: '111111', next: '222222', seconds: 5, soon: true })
    expect(at(1)).toEqual({ code: '111111', next: '222222', seconds: 1, soon: true })
  })
  test('goes over to the next one at once', () => {
    expect(at(0)).toEqual({ code: '222222', next: '', seconds: 30, soon: false })
    expect(at(-29_000)).toEqual({ code: '222222', next: '', seconds: 1, soon: false })
  })
  test('shows nothing once it cannot know', () => {
    expect(at(-30_000)).toEqual({ code: '', next: '', seconds: 30, soon: false })
  })
  test('follows the clock', () => {
    const now = signal(end - 18_000)
    const clock = rowClock(row, now)
    now.value = end - 3_000
    expect([clock.soon.value, clock.nextCode.value, clock.seconds.value]).toEqual([true, '222222', 3])
  })
})

test.each([
  [18_000, '111111', 0],
  [5_001, '111111', 0],
  [5_000, '222222', 5],
  [400, '222222', 1],
  [0, '222222', 0],
  [-29_999, '222222', 0],
  [-30_000, '', 0],
])('with %i ms left %s is copied, good in %i s', (left, code, startsIn) => {
  expect(codeToCopy(row, end - left)).toEqual({ code, startsIn })
})

describe('a code that was used already', () => {
  const used = { ...row, usedUntil: end }
  const shown = (left: number) => {
    const clock = rowClock(used, signal(end - left))
    return [clock.code.value, clock.used.value, clock.nextCode.value]
  }

  test('says so, and the next one stands beside it', () => {
    expect(shown(18_000)).toEqual(['111111', true, '222222'])
    expect(shown(0)).toEqual(['222222', false, ''])
  })

  test.each([
    [18_000, '222222', 18],
    [3_000, '222222', 3],
    [0, '222222', 0],
  ])('is not copied: with %i ms left the next one is, good in %i s', (left, code, startsIn) => {
    expect(codeToCopy(used, end - left)).toEqual({ code, startsIn })
  })

  test('with the next one used as well, none is copied, and how long is told', () => {
    expect(codeToCopy({ ...row, usedUntil: end + 30_000 }, end - 18_000)).toEqual({ code: '', startsIn: 48 })
  })
})
