import { expect, test } from 'vitest'
import { bytesToText } from '../../../../src/core/qr/bytes-to-text'

const bytes = (...of: readonly number[]) => Uint8Array.from(of)

test.each([
  ['UTF-8 where that fits', bytes(0xc3, 0xbc), undefined, 'ü'],
  ['Latin-1 where UTF-8 does not fit', bytes(0xfc), undefined, 'ü'],
  ['a byte order mark is a letter like any other', bytes(0xef, 0xbb, 0xbf, 0x61), undefined, '\ufeffa'],
  ['nothing', bytes(), undefined, ''],
  ['declared as Latin-1, though UTF-8 would fit', bytes(0xc3, 0xbc), 3, 'Ã¼'],
  ['declared as Latin-2', bytes(0xb1), 4, 'ą'],
  ['declared as Shift JIS', bytes(0x93, 0x5f), 20, '点'],
  ['declared as UTF-8', bytes(0xe6, 0x9d, 0xb1), 26, '東'],
  ['declared as something unknown', bytes(0x61), 899, 'a'],
])('%s', (_, of, declared, text) => {
  expect(bytesToText(of, declared)).toBe(text)
})
