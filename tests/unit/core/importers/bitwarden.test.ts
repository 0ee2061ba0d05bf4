import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'

const words = 'Zoë keeps 3 boats'
const protectedFile = JSON.parse(readFileSync('tests/fixtures/imports/bitwarden/password-pbkdf2.json', 'utf8'))
const read = (file: unknown, password = '') => readFile(new TextEncoder().encode(JSON.stringify(file)), password)
const refused = (reason: string) => ({ ok: false, from: 'Bitwarden', reason })
const item = (totp: unknown) => ({ encrypted: false, items: [{ type: 1, name: 'A', login: { username: 'b', totp } }] })

test('an export for its own account alone is said to be one', async () => {
  const sealed = '2.AAAA|AAAA|AAAA'
  const file = { encrypted: true, encKeyValidation_DO_NOT_EDIT: sealed, folders: [], items: [{ name: sealed }] }
  expect(await read(file)).toEqual(refused('import-not-supported'))
})

test.each([
  ['iterations', { kdfIterations: 2_000_000_000 }, 'import-kdf-out-of-bounds'],
  ['iterations that are text', { kdfIterations: '600000' }, 'import-kdf-out-of-bounds'],
  ['memory', { kdfType: 1, kdfIterations: 3, kdfMemory: 64 * 1024, kdfParallelism: 4 }, 'import-kdf-out-of-bounds'],
  ['no memory', { kdfType: 1, kdfIterations: 3, kdfParallelism: 4 }, 'import-kdf-out-of-bounds'],
  ['another derivation', { kdfType: 2 }, 'import-too-new'],
  ['another cipher', { encKeyValidation_DO_NOT_EDIT: '7.AAAA' }, 'import-too-new'],
  ['a cipher without its MAC', { encKeyValidation_DO_NOT_EDIT: '2.AAAA|AAAA' }, 'import-damaged'],
  ['no salt', { salt: null }, 'import-damaged'],
  ['damaged data', { data: `${protectedFile.data.slice(0, -6)}AAAAA=` }, 'import-damaged'],
  ['data cut short', { data: protectedFile.data.slice(0, 200) }, 'import-damaged'],
])('what is wrong with a protected file is told: %s', async (_, change, reason) => {
  expect(await read({ ...protectedFile, ...change }, words)).toEqual(refused(reason))
})

test.each([
  ['otpauth://totp/?secret=YAJQRNHM5L6T7SZT', { type: 'totp', secret: 'YAJQRNHM5L6T7SZT', issuer: 'A', label: 'b' }],
  ['yajq rnhm 5l6t 7szt', { type: 'totp', digits: 6, period: 30, algorithm: 'SHA1', secret: 'YAJQRNHM5L6T7SZT' }],
  ['STEAM://YAJQRNHM5L6T7SZT', { type: 'steam', digits: 5, issuer: 'A', label: 'b' }],
  ['otpauth://totp/x?secret=YAJQRNHM5L6T7SZT&digits=5&encoder=steam', { type: 'steam', label: 'x' }],
  ['otpauth://totp/x?secret=YAJQRNHM5L6T7SZT&digits=9', { reason: 'digits-out-of-range' }],
  ['otpauth-migration://offline?data=AAAA', { reason: 'migration-link' }],
  ['https://example.com/', { reason: 'not-otpauth' }],
  ['YAJQ', { reason: 'key-too-short' }],
  ['  ', { reason: 'no-otp' }],
  [null, { reason: 'no-otp' }],
  [12, { reason: 'entry-unreadable' }],
])('a code field is read as it is meant, or refused with its reason: %#', async (totp, expected) => {
  const found = await read(item(totp))
  if (!found.ok) throw new Error(found.reason)
  expect([...found.logins, ...found.skipped]).toMatchObject([expected])
})

test('an item that is none is told', async () => {
  expect(await read({ encrypted: false, items: [7, null] })).toMatchObject({
    ok: true,
    skipped: [{ reason: 'entry-unreadable' }, { reason: 'entry-unreadable' }],
  })
})
