import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'

const header = { version: { major: 1, minor: 0 }, exporterRpId: 'a.example', exporterDisplayName: 'A', timestamp: 1 }
const account = (items: unknown, more: object = {}) => ({
  id: 'AA',
  username: '',
  email: '',
  collections: [],
  items,
  ...more,
})
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const read = (value: unknown) => readFile(bytesOf(value), '')
const refused = (reason: string) => ({ ok: false, from: 'Credential Exchange', reason })
const totp = { type: 'totp', secret: 'YAJQRNHM5L6T7SZT', period: 30, digits: 6, algorithm: 'sha1' }

test.each([
  ['a later version', { ...header, version: { major: 2, minor: 0 }, accounts: [] }, 'import-too-new'],
  ['an account that is none', { ...header, accounts: [1] }, 'import-damaged'],
  ['items that are none', { ...header, accounts: [account({})] }, 'import-damaged'],
  ['nobody’s', { ...header, accounts: [] }, 'import-empty'],
  [
    'sealed for another app',
    { version: 0, hpke: { mode: 'base' }, exporter: 'A', payload: 'AAAA' },
    'import-not-supported',
  ],
])('a file that is %s', async (_, file, reason) => {
  expect(await read(file)).toEqual(refused(reason))
})

test.each([['CXP-Export/index.jwe'], ['index.jwe']])(
  'an archive of the exchange is said to be one: %s',
  async (name) => {
    const bytes = new Uint8Array(zipSync({ [name]: new Uint8Array(10) }))
    expect(await readFile(bytes, '')).toEqual(refused('import-not-supported'))
  },
)

test('an archive of another kind is not the exchange’s', async () => {
  const bytes = new Uint8Array(zipSync({ 'export.txt': new Uint8Array(10) }))
  expect(await readFile(bytes, '')).not.toEqual(refused('import-not-supported'))
})

test.each([
  [30, 'import-damaged'],
  [3000, 'import-unknown'],
])('collections %i deep are no export', async (depth, reason) => {
  const inside = '{"title":"x","items":[],"subCollections":['
  const collections = `${inside.repeat(depth)}${']}'.repeat(depth)}`
  const file = JSON.stringify({ ...header, accounts: [account([], { collections: ['here'] })] })
  const text = file.replace('"here"', collections)
  expect(await readFile(new TextEncoder().encode(text), '')).toMatchObject({ ok: false, reason })
})

test.each([
  ['an algorithm of another kind', { ...totp, algorithm: 1 }, 'unknown-algorithm'],
  ['a key of another kind', { ...totp, secret: { value: 'A' } }, 'key-missing'],
  ['a long code', { ...totp, digits: 10 }, 'digits-out-of-range'],
  ['a period of another kind', { ...totp, period: [30] }, 'period-out-of-range'],
  ['a period with a fraction', { ...totp, period: 30.5 }, 'period-out-of-range'],
])('%s is told, not rounded', async (_, credential, reason) => {
  const file = { ...header, accounts: [account([{ id: 'AA', title: 'A', credentials: [credential] }])] }
  expect(await read(file)).toMatchObject({ ok: true, logins: [], skipped: [{ issuer: 'A', reason }] })
})

test('two codes of one item are two logins', async () => {
  const file = {
    ...header,
    accounts: [account([{ id: 'AA', title: 'A', credentials: [totp, { ...totp, period: 60 }] }, 3])],
  }
  expect(await read(file)).toMatchObject({
    logins: [{ period: 30 }, { period: 60 }],
    skipped: [{ reason: 'entry-unreadable' }],
  })
})
