import { expect, test } from 'vitest'
import { groupHosts } from '../../../src/options/group-hosts'
import { groupDigits, spellDigits } from '../../../src/popup/group-digits'
import { amazonHosts } from '../../../src/sites/amazon-hosts'
import { qrPath } from '../../../src/ui/qr-path'

test.each([
  ['123456', '123\u00a0456'],
  ['1234567', '123\u00a04567'],
  ['12345678', '1234\u00a05678'],
  ['K3B7P', 'K3B7P'],
  ['', ''],
])('%s is read as %s', (code, text) => {
  expect(groupDigits(code)).toBe(text)
})

test('a code is spelt sign by sign', () => {
  expect(spellDigits('012345')).toBe('0 1 2 3 4 5')
})

test('every host is in one group, its regional ones included', () => {
  const groups = groupHosts(amazonHosts)
  expect(groups.map(([name]) => name)).toEqual(['www', 'sellercentral', 'vendorcentral'])
  expect(groups.flatMap(([, hosts]) => hosts).sort()).toEqual([...amazonHosts].sort())
})

test('a QR path stays inside its white margin of four cells', () => {
  const { path, size } = qrPath('otpauth://totp/A?secret=GEZDGNBVGY3TQOJQ')
  const cells = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, run]) => [
    Number(x),
    Number(x) + Number(run) - 1,
    Number(y),
  ])
  expect(Math.min(...cells)).toBe(4)
  expect(Math.max(...cells)).toBe(size - 5)
})
