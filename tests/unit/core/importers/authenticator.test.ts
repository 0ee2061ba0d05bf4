import { expect, test } from 'vitest'
import { password, sealCbc } from '../../../fixtures/imports/authenticator/fixture'
import { readJson } from './read-json'

const secret = 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
const hex = 'c0130b9fb4ecbf4fcb33ddf7b6fca7014a0838e0'
const plain = { encrypted: false, hash: 'a', index: 0, type: 'totp', secret, issuer: 'Amazon', account: 'a@b.c' }
const sealed = { ...plain, encrypted: true, secret: sealCbc(secret, password) }
const key = { dataType: 'Key', id: 'k', salt: '0123456789abcdef', hash: '', version: 3 }
const whole = { dataType: 'EncOTPStorage', keyId: 'k', data: sealCbc('{"secret": ', password), index: 0 }
const failed = (reason: string) => ({ ok: false, from: 'Authenticator', reason })

test.each([
  ['a key in hexadecimal', { type: 'hex', secret: hex }, { type: 'totp', secret: 'YAJQXH5U5S7U7SZT3X33N7FHAFFAQOHA' }],
  ['a key that can only be hexadecimal', { secret: hex }, { type: 'totp', secret: 'YAJQXH5U5S7U7SZT3X33N7FHAFFAQOHA' }],
  ['a counter with such a key', { type: 'hhex', secret: hex, counter: 7 }, { type: 'hotp', counter: 7 }],
  ['Battle.net', { type: 'battle' }, { type: 'totp', digits: 8, secret }],
  ['Battle.net of old', { secret: `bliz-${secret}` }, { type: 'totp', digits: 8, secret }],
  ['Steam of old', { secret: `stm-${secret}` }, { type: 'steam', digits: 5, secret }],
  ['a site behind the issuer', { issuer: 'Amazon::www.amazon.com' }, { issuer: 'Amazon' }],
  ['a hash by its number', { algorithm: 3 }, { algorithm: 'SHA512' }],
])('%s is read as the extension reads it', async (_, change, login) => {
  expect(await readJson({ a: { ...plain, ...change } })).toMatchObject({ ok: true, skipped: [], logins: [login] })
})

test.each([
  ['a hash of another kind', { algorithm: 'GOST3411_2012_256' }, 'unknown-algorithm'],
  ['a hash that is no text', { algorithm: {} }, 'unknown-algorithm'],
  ['half a byte', { type: 'hex', secret: hex.slice(1) }, 'key-characters'],
  ['a kind of nobody', { type: 'other' }, 'unknown-type'],
])('%s is refused', async (_, change, reason) => {
  const skipped = [{ issuer: 'Amazon', label: 'a@b.c', reason }]
  expect(await readJson({ a: { ...plain, ...change } })).toMatchObject({ ok: true, logins: [], skipped })
})

test('settings and keys are no entries, and other things are told', async () => {
  const read = await readJson({ a: plain, UserSettings: {}, LocalStorage: {}, b: 7, c: { issuer: 'No key' }, d: null })
  const reason = 'entry-unreadable'
  expect(read).toMatchObject({ logins: [{ secret }], skipped: [{ reason }, { issuer: 'No key', reason }, { reason }] })
})

test('one entry that does not open is told, and the rest is read', async () => {
  const read = await readJson({ a: sealed, b: { ...sealed, secret: sealCbc(secret, 'another') }, c: plain }, password)
  const skipped = [{ issuer: 'Amazon', label: 'a@b.c', reason: 'entry-unreadable' }]
  expect(read).toMatchObject({ ok: true, logins: [{ secret }, { secret }], skipped })
})

test.each([
  ['a wrapped key that is none', { a: sealed, key: { enc: 'U2FsdGVkX18=', hash: '' } }, 'import-password-wrong'],
  ['a wrapped key that is no text', { a: sealed, key: { enc: 5 } }, 'import-password-wrong'],
  ['a secret that is no base64', { a: { ...sealed, secret: '*' } }, 'import-damaged'],
  ['a secret without a salt', { a: { ...sealed, secret: 'U2FsdGVkX18=' } }, 'import-password-wrong'],
  ['an entry whose key is missing', { a: whole }, 'import-password-wrong'],
  ['broken JSON inside an entry', { a: whole, k: key }, 'import-password-wrong'],
  ['a salt of nothing', { a: whole, k: { ...key, salt: null } }, 'import-kdf-out-of-bounds'],
  [
    'hundreds of keys',
    { a: whole, ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}`, { ...key, id: `k${at}` }])) },
    'import-kdf-out-of-bounds',
  ],
])('%s is told', async (_, file, reason) => {
  expect(await readJson(file, password)).toEqual(failed(reason))
})

test('a wrong password is never taken for a right one by chance', async () => {
  // One in 256 passes the padding of one entry.
  for (let at = 0; at < 600; at += 1)
    expect(await readJson({ a: sealed }, `wrong ${at}`)).toEqual(failed('import-password-wrong'))
})
