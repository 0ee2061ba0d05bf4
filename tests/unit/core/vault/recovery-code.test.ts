import { expect, test } from 'vitest'
import { formatRecoveryCode, parseRecoveryCode } from '../../../../src/core/vault/recovery-code'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(3)
const groupOf = (at: number) => Math.floor(at / 5) + 1

test('a recovery code is read as it was shown', () => {
  for (let round = 0; round < 200; round++) {
    const bytes = random(20)
    expect(parseRecoveryCode(formatRecoveryCode(bytes))).toEqual(bytes)
  }
})

test('its form is eight groups of four symbols and a check symbol', () => {
  expect(formatRecoveryCode(new Uint8Array(20))).toBe('00000-0000~-0000X-0000S-0000N-0000H-0000D-00009')
  expect(formatRecoveryCode(random(20))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}[0-9A-HJKMNP-TV-Z*~$=U]-?){8}$/)
})

test('it is read as people type it', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, at) => (at === 19 ? 1 : 0))
  const code = formatRecoveryCode(bytes)
  expect(parseRecoveryCode(code.toLowerCase().replaceAll('-', ' '))).toEqual(bytes)
  expect(parseRecoveryCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual(bytes)
})

test('every single wrong symbol and every swap of two neighbours is told by its group', () => {
  const code = formatRecoveryCode(random(20)).replaceAll('-', '')
  for (let at = 0; at < 40; at++) {
    for (const symbol of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (symbol === code[at]) continue
      const typed = code.slice(0, at) + symbol + code.slice(at + 1)
      expect(parseRecoveryCode(typed)).toEqual({ group: groupOf(at) })
    }
    const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
    if (at % 5 < 3 && code[at] !== code[at + 1]) expect(parseRecoveryCode(swapped)).toEqual({ group: groupOf(at) })
  }
})

test('two groups in each other’s place are noticed', () => {
  const groups = formatRecoveryCode(random(20)).split('-')
  for (let first = 0; first < 8; first++) {
    for (let second = first + 1; second < 8; second++) {
      const swapped = groups.map((group, at) => groups[at === first ? second : at === second ? first : at] ?? group)
      expect(parseRecoveryCode(swapped.join('-'))).toEqual({ group: first + 1 })
    }
  }
})

test('what is no code is refused by its length', () => {
  for (const text of ['', 'hello', '0'.repeat(39), '0'.repeat(41)]) {
    expect(parseRecoveryCode(text)).toEqual({ group: null })
  }
  expect(parseRecoveryCode('U'.repeat(40))).toEqual({ group: 1 })
})
