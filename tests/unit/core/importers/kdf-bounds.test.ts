import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'
import { javaMap } from '../../../fixtures/imports/freeotp/java-map'

const utf8 = (text: string) => new TextEncoder().encode(text)
const ente = JSON.parse(readFileSync('tests/fixtures/imports/ente-auth/encrypted.txt', 'utf8'))

/** Reads within a moment, and says why not. */
async function refusal(bytes: Uint8Array<ArrayBuffer>) {
  const before = performance.now()
  const read = await readFile(bytes, 'any')
  expect(performance.now() - before).toBeLessThan(1000)
  return read.ok ? 'read' : read.reason
}

test.each<readonly [string, object]>([
  ['4 TiB of memory', { memLimit: 2 ** 42 }],
  ['2 GiB of memory', { memLimit: 2 ** 31 }],
  ['a thousand million passes', { opsLimit: 1e9 }],
  ['64 passes over 1 GiB', { memLimit: 2 ** 30, opsLimit: 64 }],
  ['no memory', { memLimit: 0 }],
  ['half a KiB', { memLimit: 8 * 1024 + 512 }],
  ['no number', { memLimit: 'much' }],
  ['less than nothing', { opsLimit: -1 }],
  ['a salt of nothing', { salt: '' }],
])('Ente Auth: a file that asks for %s is refused at once', async (_, change) => {
  const bytes = utf8(JSON.stringify({ ...ente, kdfParams: { ...ente.kdfParams, ...change } }))
  expect(await refusal(bytes)).toBe('import-kdf-out-of-bounds')
})

test.each([2 ** 31 - 1, 5_000_001, 0, -5, 1.5, '100000', null])(
  'FreeOTP: %j iterations are refused at once',
  async (mIterations) => {
    const head = { mAlgorithm: 'PBKDF2withHmacSHA512', mEncryptedKey: {}, mIterations, mSalt: Array(32).fill(1) }
    expect(await refusal(new Uint8Array(javaMap([['masterKey', JSON.stringify(head)]])))).toBe(
      'import-kdf-out-of-bounds',
    )
  },
)
