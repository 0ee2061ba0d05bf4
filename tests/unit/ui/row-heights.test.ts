import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, RowHeights, spanBetween } from '../../../src/popup/list/row-heights'

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at) }))

test('rows that were measured count as they are, the others as those on average', () => {
  const heights = new RowHeights()
  expect(heights.note('0', 100)).toBe(true)
  expect(heights.note('2', 200)).toBe(true)
  expect(heights.note('2', 200.2)).toBe(false)
  expect(heights.note('1', 0)).toBe(false)
  expect([...heights.tops(rows(4))]).toEqual([0, 100, 250, 450, 600])
  heights.note('2', 100)
  expect([...heights.tops(rows(4))]).toEqual([0, 100, 200, 300, 400])
})

test('a row that is as high as was supposed moves no other, and one that is not does', () => {
  const heights = new RowHeights()
  heights.note('0', 80)
  const before = [...heights.tops(rows(4))]
  expect(heights.note('1', 80)).toBe(false)
  expect([...heights.tops(rows(4))]).toEqual(before)
  expect(heights.note('2', 80.4)).toBe(true)
  expect(heights.note('1', 90)).toBe(true)
  heights.tops(rows(4))
  // One that was measured before counts by itself, whatever the others are.
  expect(heights.note('1', 83.6)).toBe(true)
})

test.each([
  [
    { first: 3, end: 9 },
    { first: 7, end: 12 },
    { first: 3, end: 12 },
  ],
  [
    { first: 3, end: 9 },
    { first: 9, end: 12 },
    { first: 3, end: 12 },
  ],
  [
    { first: 5, end: 6 },
    { first: 3, end: 9 },
    { first: 3, end: 9 },
  ],
  [
    { first: 3, end: 9 },
    { first: 10, end: 12 },
    { first: 3, end: 9 },
  ],
  [
    { first: 10, end: 12 },
    { first: 3, end: 9 },
    { first: 10, end: 12 },
  ],
])('of rows %o and %o are drawn %o', (seen, drawn, both) => {
  expect(joined(seen, drawn)).toEqual(both)
})

test('the span holds every row that touches the stretch, and none that is a whole row away', () => {
  const some = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 40 })
  fc.assert(
    fc.property(some, fc.integer({ min: -500, max: 5_000 }), fc.nat(900), (given, from, length) => {
      const heights = new RowHeights()
      given.forEach((height, at) => void heights.note(String(at), height))
      const tops = heights.tops(rows(given.length))
      const { first, end } = spanBetween(tops, from, from + length)
      given.forEach((height, at) => {
        const top = tops[at] ?? 0
        if (top + height > from && top < from + length) expect(at >= first && at < end).toBe(true)
        if (top + height < from || top > from + length) expect(at >= first && at < end).toBe(false)
      })
    }),
  )
})
