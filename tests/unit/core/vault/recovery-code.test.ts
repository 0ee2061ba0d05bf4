import { expect, test } from 'vitest'
import { formatRecoveryCode, parseRecoveryCode } from '../../../../src/core/vault/recovery-code'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(3)

test('a recovery code is read as it was shown', () => {
  for (let round = 0; round < 200; round++) {
    const bytes = random(20)
    expect(parseRecoveryCode(formatRecoveryCode(bytes))).toEqual(bytes)
  }
})

test('its form is eight groups of four and a check symbol', () => {
  expect(formatRecoveryCode(new Uint8Array(20))).toBe('0000-0000-0000-0000-0000-0000-0000-0000-0')
  expect(formatRecoveryCode(random(20))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/)
})

test('it is read as people type it', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, at) => (at === 19 ? 1 : 0))
  const code = formatRecoveryCode(bytes)
  expect(parseRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(bytes)
  expect(parseRecoveryCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual(bytes)
})

test('every single wrong symbol and every swap of two neighbours is noticed', () => {
  const code = formatRecoveryCode(random(20)).replaceAll('-', '')
  for (let at = 0; at < 32; at++) {
    for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (symbol === code[at]) continue
      expect(parseRecoveryCode(code.slice(0, at) + symbol + code.slice(at + 1))).toBeNull()
    }
    const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
    if (at < 31 && code[at] !== code[at + 1]) expect(parseRecoveryCode(swapped)).toBeNull()
  }
})

test('what is no code is refused', () => {
  for (const text of ['', 'hello', '0'.repeat(32), '0'.repeat(34), `${'U'.repeat(32)}0`]) {
    expect(parseRecoveryCode(text)).toBeNull()
  }
})
