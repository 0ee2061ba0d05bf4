import { expect, test } from 'vitest'
import { mixedUp, plainLetters } from '../../../../src/core/hosts/letters'

test.each([
  ['аmаzоn', 'amazon'],
  ['ѕеllеrсеntrаӏ', 'sellercentral'],
  ['ἀμαζών', 'aμaζwv'],
  ['ámàzõñ', 'amazon'],
  ['ａｍａｚｏｎ', 'amazon'],
  ['𝐚𝐦𝐚𝐳𝐨𝐧', 'amazon'],
  ['straße', 'strasse'],
  ['例え', '例え'],
])('%s reads like %s', (name, plain) => {
  expect(plainLetters(name)).toBe(plain)
})

test.each([
  ['arnaz0n', 'amazon'],
  ['4ma2on', 'amazon'],
  ['5el1ercentrai', 'sellercentral'],
  ['venclorcentral', 'vendorcentral'],
  ['vvvvvv', 'www'],
])('%s is mixed up with %s', (one, other) => {
  expect(mixedUp(one)).toBe(mixedUp(other))
})

test('what looks like nothing of it stays apart', () => {
  expect(mixedUp('amaz6n')).not.toBe(mixedUp('amazon'))
})
