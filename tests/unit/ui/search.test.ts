import { expect, test } from 'vitest'
import { searchFaces } from '../../../src/popup/list/search'
import { fold } from '../../../src/ui/fold'

const rows = [
  { issuer: 'Amazon', label: 'müller@example.de', person: 'Zoë', also: '' },
  { issuer: 'Amazon', label: 'strasse@example.de', person: 'Łukasz', also: '' },
  { issuer: 'GitHub', label: 'acme', person: 'Søren', also: '' },
]
const labels = (query: string) => searchFaces(rows, query).map(({ label }) => label)

test.each([
  ['', 3],
  ['   ', 3],
  ['amazon', 2],
  ['AMAZON', 2],
  ['muller', 1],
  ['MÜLLER', 1],
  ['mu\u0308ller', 1],
  ['zoe', 1],
  ['straße', 1],
  ['lukasz', 1],
  ['soren', 1],
  ['ｇｉｔｈｕｂ', 1],
  ['nobody', 0],
] as const)('%j finds %i', (query, count) => {
  expect(labels(query)).toHaveLength(count)
})

test('every word must be there, in any field and any order', () => {
  expect(labels('zoe amazon')).toEqual(['müller@example.de'])
  expect(labels('zoe github')).toEqual([])
})

test('a word does not reach from one field into the next', () => {
  expect(labels('githubacme')).toEqual([])
})

test('the order stays', () => {
  expect(labels('amazon')).toEqual(['müller@example.de', 'strasse@example.de'])
})

test('a Turkish dotted capital and a dotless small letter are both an i', () => {
  expect(fold('İSTANBUL ısparta')).toBe('istanbul isparta')
})
