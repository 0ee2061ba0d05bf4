import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importers } from '../../../../src/core/importers'
import { foreignFile } from '../../../../src/core/importers/foreign-file'
import { readFile } from '../../../../src/core/importers/read-file'
import { javaMap } from '../../../fixtures/imports/freeotp/java-map'
import { zip } from '../../../fixtures/imports/zip'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (given: unknown, password = '') =>
  readFile(utf8(typeof given === 'string' ? given : JSON.stringify(given)), password)
const knownAs = (bytes: Uint8Array<ArrayBuffer>) =>
  importers.filter(({ detect }) => detect(foreignFile(bytes)) !== null).map(({ id }) => id)

const secret = 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA'
const link = `otpauth://totp/A:b?secret=${secret}&issuer=A`

describe('Ente Auth', () => {
  const shown = (display: string) => `${link}&codeDisplay=${display}`

  test('what stands beside a link may be unreadable; the link is not', async () => {
    const lines = ['%7Bbroken', '%ZZ', '[]', 'null', '{"trashed":"true"}', '{"tags":7,"note":null}'].map(shown)
    expect(await read(`${lines.join('\n')}\n`)).toMatchObject({
      logins: lines.map(() => ({ secret, group: '', note: '' })),
      skipped: [],
    })
  })

  test('it is in the trash also where it stands in the middle, and where commas alone are encoded', async () => {
    const display = '{"pinned":false%2C"trashed":true}'
    const middle = `otpauth://totp/A:b?codeDisplay=${display}&secret=${secret}`
    expect(await read(`${middle}\n${shown(display)}\n`)).toMatchObject({
      logins: [],
      skipped: [{ reason: 'in-trash' }, { reason: 'in-trash' }],
    })
  })

  test('without the parameter it is not Ente’s', () => {
    expect(knownAs(utf8(link))).toEqual(['otpauth-lines'])
  })

  test('a version of tomorrow is told before a key is made', async () => {
    const ente = JSON.parse(readFileSync('tests/fixtures/imports/ente-auth/encrypted.txt', 'utf8'))
    expect(await read({ ...ente, version: 2 }, 'x')).toMatchObject({ reason: 'import-too-new' })
  })
})

describe('Proton Authenticator', () => {
  const item = (content: object) => ({ id: '', content: { name: 'n', ...content }, note: null })
  const entries = (...contents: readonly object[]) => ({ version: 1, entries: contents.map(item) })

  test('kinds it does not name yet are skipped', async () => {
    const given = entries(
      { uri: link, entry_type: 'Hotp' },
      { entry_type: 'Totp' },
      { uri: 'steam://', entry_type: 'Steam' },
    )
    expect(await read(given)).toMatchObject({
      skipped: [{ reason: 'unknown-type' }, { reason: 'entry-unreadable' }, { reason: 'key-missing' }],
    })
  })

  test('the name beside a link counts where the link has none', async () => {
    const given = entries({ uri: `otpauth://totp/?secret=${secret}`, entry_type: 'Totp' })
    expect(await read(given)).toMatchObject({ logins: [{ label: 'n', secret }] })
  })

  test('a version of tomorrow is told, plain and encrypted', async () => {
    expect(await read({ ...entries({ uri: link, entry_type: 'Totp' }), version: 2 })).toMatchObject({
      reason: 'import-too-new',
    })
    expect(await read({ version: 2, salt: 'AAAA', content: 'AAAA' }, 'x')).toMatchObject({ reason: 'import-too-new' })
  })
})

test('Stratum: algorithms and numbers that are none are skipped', async () => {
  const item = { Type: 2, Issuer: 'A', Username: 'b', Secret: secret, Algorithm: 0, Digits: 6, Period: 30, Counter: 0 }
  const changes = [
    { Algorithm: 3 },
    { Digits: 9 },
    { Period: 5 },
    { Type: 1, Counter: -1 },
    { Secret: null },
    { Type: '2.0' },
  ]
  const given = {
    Authenticators: changes.map((change) => ({ ...item, ...change })),
    Categories: null,
    AuthenticatorCategories: null,
  }
  expect(await read(given)).toMatchObject({
    logins: [],
    skipped: [
      { reason: 'unknown-algorithm' },
      { reason: 'digits-out-of-range' },
      { reason: 'period-out-of-range' },
      { reason: 'counter-out-of-range' },
      { reason: 'key-missing' },
      { reason: 'unknown-type' },
    ],
  })
})

describe('FreeOTP', () => {
  const token = { algo: 'SHA1', counter: 0, digits: 6, issuerExt: 'A', label: 'b', period: 30, type: 'TOTP' }
  const key = Array(20).fill(-7)
  const plus = (...changes: readonly object[]) =>
    read({ tokenOrder: [], tokens: changes.map((change) => ({ ...token, secret: key, ...change })) })

  test('a counter not used yet is -1; the next is 0', async () => {
    expect(await plus({ type: 'HOTP', counter: -1 })).toMatchObject({ logins: [{ type: 'hotp', counter: 0 }] })
    expect(await plus({ type: 'HOTP', counter: Number.MAX_SAFE_INTEGER })).toMatchObject({
      skipped: [{ reason: 'counter-out-of-range' }],
    })
  })

  test('names that a person gave go before the link’s own', async () => {
    expect(
      await plus({ issuerAlt: 'Mine', labelAlt: 'me' }, { issuerAlt: '', issuerExt: null, issuerInt: 'Int' }),
    ).toMatchObject({
      logins: [
        { issuer: 'Mine', label: 'me' },
        { issuer: 'Int', label: 'b' },
      ],
    })
  })

  test('bytes that are none and Steam codes of six letters are skipped', async () => {
    expect(
      await plus({ secret: [300] }, { secret: ['1'] }, { secret: 'x' }, { issuerExt: 'Steam' }, { algo: 'MD5' }),
    ).toMatchObject({
      skipped: [
        { reason: 'entry-unreadable' },
        { reason: 'entry-unreadable' },
        { reason: 'entry-unreadable' },
        { reason: 'digits-out-of-range' },
        { reason: 'unknown-algorithm' },
      ],
    })
  })

  test('a backup without a master key is damaged', async () => {
    expect(await readFile(new Uint8Array(javaMap([['a-token', '{}']])), 'x')).toMatchObject({
      reason: 'import-damaged',
    })
  })
})

describe('WinAuth', () => {
  test('its configuration is told to be out of reach, encrypted or not', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<WinAuth version="3.6" encrypted="u">\n <data>00</data>\n</WinAuth>'
    expect(await read(xml)).toEqual({ ok: false, from: 'WinAuth', reason: 'import-not-supported' })
  })

  test('a text of something else in a zip is not taken for it', async () => {
    const bytes = new Uint8Array(zip([{ name: 'notes.txt', data: Buffer.from('shopping') }]))
    expect(await readFile(bytes, '')).toMatchObject({ reason: 'import-unknown' })
  })

  test('the last counter is one less than the next', async () => {
    const line = `otpauth://hotp/A:b+c?secret=${secret}&digits=6&issuer=A&counter=41&icon=Google\r\n`
    expect(await read(line)).toMatchObject({ logins: [{ type: 'hotp', label: 'b c', counter: 42 }] })
  })

  test.each([40, 50, 62, 72])('a last line cut off after %i letters gives no login', async (length) => {
    const line = `otpauth://totp/A:b?secret=${secret}&digits=8&issuer=Ab&icon=Google`
    const cut = await read(`${line}\r\n${line.slice(0, length)}`)
    expect(cut).toMatchObject({ logins: [{ issuer: 'Ab' }], skipped: [{ reason: 'link-damaged' }] })
    expect(await read(`${line}\r\n${line}`)).toMatchObject({ logins: [{}, {}], skipped: [] })
  })

  test('links of others with the same start are not its', () => {
    expect(knownAs(utf8(`otpauth://totp/A:b?secret=${secret}&digits=6\n`))).toEqual(['otpauth-lines'])
  })
})

describe('TOTP Authenticator', () => {
  const base64 = (length: number) => Buffer.alloc(length, 'Aegis').toString('base64')

  test.each([
    ['short base64', base64(96)],
    ['base64 of no whole blocks', base64(404)],
    ['keys in base32', `${secret}\n`.repeat(40)],
    ['base64 in a sentence', `the key is ${base64(480)}`],
  ])('%s is not taken for it', (_, text) => {
    expect(knownAs(utf8(text))).toEqual([])
  })

  test('what may be its asks for a password, and is then told', async () => {
    expect(await read(base64(480))).toMatchObject({ reason: 'import-password-needed' })
    expect(await read(base64(480), 'x')).toMatchObject({ reason: 'import-password-wrong' })
  })
})

describe('1Password', () => {
  const pux = (data: unknown) =>
    new Uint8Array(
      zip([
        { name: 'export.attributes', data: Buffer.from('{}') },
        { name: 'export.data', data: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)) },
      ]),
    )
  const items = (...all: readonly object[]) => ({ accounts: [{ vaults: [{ items: all }] }] })
  const field = (value: object) => ({ sections: [{ fields: [{ value }] }] })

  test('Steam’s own links, links in other fields, and keys that are none', async () => {
    const steam = { details: field({ totp: `steam://${secret}` }), overview: { title: 'Steam' } }
    const hidden = { details: field({ concealed: link }), overview: { title: 'Elsewhere' } }
    const bad = { details: field({ totp: 'not a key!' }), overview: { title: 'Bad' } }
    expect(await readFile(pux(items(steam, hidden, bad, {})), '')).toMatchObject({
      logins: [
        { type: 'steam', issuer: 'Steam', secret },
        { type: 'totp', issuer: 'A', secret },
      ],
      skipped: [
        { issuer: 'Bad', reason: 'key-characters' },
        { issuer: '', reason: 'no-otp' },
      ],
    })
  })

  test.each([
    ['no JSON', 'x'],
    ['no accounts', {}],
    ['a hundred thousand levels', '['.repeat(100_000)],
    ['deep objects', `${'{"accounts":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('%s inside is damage', async (_, data) => {
    expect(await readFile(pux(data), '')).toMatchObject({ reason: 'import-damaged' })
  })

  test('of an attachment nothing is inflated', async () => {
    const bytes = new Uint8Array(
      zip([
        { name: 'export.attributes', data: Buffer.from('{}') },
        { name: 'files/bomb', data: Buffer.alloc(10), packed: Buffer.from('not deflate') },
        { name: 'export.data', data: Buffer.from(JSON.stringify(items({ details: field({ totp: secret }) }))) },
      ]),
    )
    expect(await readFile(bytes, '')).toMatchObject({ ok: true, logins: [{ secret }] })
  })
})
