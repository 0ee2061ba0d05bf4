import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { readFile } from '../../../../src/core/importers/read-file'

const key = 'YAJQRNHM5L6T7SZT'
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const file = (tokens: unknown) =>
  `<map><string name="com.authy.storage.tokens.authenticator.key">${escaped(JSON.stringify(tokens))}</string></map>`
const read = (text: string, password = '') => readFile(new TextEncoder().encode(text), password)

test.each([
  ['GitHub: me', 'GitHub:me', undefined, 'GitHub', 'me'],
  ['my own name', 'GitHub:me', 'GitHub', 'GitHub', 'my own name'],
  ['Amazonia', 'Amazon:x', 'Amazon', 'Amazon', 'Amazonia'],
  ['Amazon', null, 'Amazon', 'Amazon', ''],
  ['Amazon - me', null, undefined, 'Amazon', 'me'],
  ['me', null, undefined, 'Facebook', 'me'],
])('the name %j, scanned as %j, issuer %j', async (name, originalName, originalIssuer, issuer, label) => {
  const token = { accountType: 'facebook', name, originalName, originalIssuer, digits: 6, decryptedSecret: key }
  expect(await read(file([token]))).toMatchObject({ ok: true, logins: [{ issuer, label, secret: key }] })
})

test.each([
  ['nine digits', { digits: 9, decryptedSecret: key }, 'digits-out-of-range'],
  ['no key', { digits: 6 }, 'key-missing'],
  ['half a byte', { digits: 7, secretSeed: 'abc' }, 'key-characters'],
  ['a word', 'token', 'entry-unreadable'],
])('a token with %s is told', async (_, token, reason) => {
  expect(await read(file([token]))).toMatchObject({ ok: true, logins: [], skipped: [{ reason }] })
})

const sealed = { name: 'a', digits: 6, salt: 's', encryptedSecret: 'AAAAAAAAAAAAAAAAAAAAAA==' }
test.each([
  ['a derivation without end', { ...sealed, keyDerivationIterations: 4_000_000_000 }, 'import-kdf-out-of-bounds'],
  ['a derivation of words', { ...sealed, keyDerivationIterations: 'many' }, 'import-kdf-out-of-bounds'],
  ['an IV of its own', { ...sealed, unique_iv: 'AAAA' }, 'import-too-new'],
  ['no salt', { ...sealed, salt: 1 }, 'import-damaged'],
  ['no base64', { ...sealed, encryptedSecret: '%' }, 'import-damaged'],
  ['another password', sealed, 'import-password-wrong'],
])('a sealed token with %s', async (_, token, reason) => {
  expect(await read(file([token]), 'words')).toEqual({ ok: false, from: 'Authy', reason })
})

test('a padding that happens to fit is not yet the right password', async () => {
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync('words', 's', 1000, 32, 'sha1'), Buffer.alloc(16))
  const encryptedSecret = Buffer.concat([cipher.update('8¡ no key'), cipher.final()]).toString('base64')
  expect(await read(file([{ ...sealed, encryptedSecret }]), 'words')).toMatchObject({ reason: 'import-password-wrong' })
})

test('many small derivations are no way round the bound', async () => {
  const tokens = Array.from({ length: 100 }, () => ({ ...sealed, keyDerivationIterations: 1_000_000 }))
  expect(await read(file(tokens), 'words')).toMatchObject({ reason: 'import-kdf-out-of-bounds' })
})

test.each([
  ['no list', '<map><string name="com.authy.storage.tokens.authenticator.key">soon</string></map>', 'import-damaged'],
  ['an object', file({}), 'import-damaged'],
  ['nothing', file([]), 'import-empty'],
])('a file with %s in it', async (_, text, reason) => {
  expect(await read(text)).toEqual({ ok: false, from: 'Authy', reason })
})

test('preferences of another app are not Authy’s', async () => {
  expect(await read('<map><string name="tokens">[]</string></map>')).toMatchObject({ reason: 'import-unknown' })
})
