import { expect, test } from 'vitest'
import { csv } from '../../../src/options/csv'

test('cells are parted by commas and rows by CRLF, the last one too', () => {
  expect(
    csv([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('a,b\r\nc,\r\n')
})

test('a cell with comma, quote or line break is quoted, its quotes doubled (RFC 4180 §2)', () => {
  expect(csv([['a,b', 'say "hi"', 'two\nlines', 'two\r\nlines']])).toBe(
    '"a,b","say ""hi""","two\nlines","two\r\nlines"\r\n',
  )
})

test.each(['=1+1', '+39 333 1234567', '-2', '@SUM(A1)', '\t=1', '\r=1'])('%j is text, not a formula', (cell) => {
  expect(csv([[cell]]).replace(/^"/, '')).toMatch(/^'/)
})

test('a sign in the middle of a cell stays as it is', () => {
  expect(csv([['anna+shop@example.com']])).toBe('anna+shop@example.com\r\n')
})
