import { describe, expect, test } from 'vitest'
import { password, passwordSlot, sealVault } from '../../../fixtures/imports/aegis/fixture'
import { readJson } from './read-json'

const seal = (content: string) => sealVault(content, [passwordSlot(password, 2)])
const vault = seal('{"version": 3, "entries": []}')
const failed = (reason: string) => ({ ok: false, from: 'Aegis', reason })
const withSlots = (change: () => object) => ({
  ...vault,
  header: { ...vault.header, slots: vault.header.slots.map((slot) => ({ ...slot, ...change() })) },
})

test.each([
  ['n = 2^30', { n: 2 ** 30 }],
  ['n that is no power of two', { n: 32767 }],
  ['n as nothing', { n: null }],
  ['r without end', { r: 2 ** 40 }],
  ['p without end', { p: 1e9 }],
  ['no salt', { salt: '' }],
])('%s is not run', async (_, change) => {
  const before = performance.now()
  expect(
    await readJson(
      withSlots(() => change),
      password,
    ),
  ).toEqual(failed('import-kdf-out-of-bounds'))
  expect(performance.now() - before).toBeLessThan(1000)
})

test('hundreds of slots are not tried', async () => {
  const slots = Array.from({ length: 300 }, () => vault.header.slots[0])
  const many = { ...vault, header: { ...vault.header, slots } }
  expect(await readJson(many, 'wrong')).toEqual(failed('import-kdf-out-of-bounds'))
})

test('slots that are dear together are not tried', async () => {
  // Each alone is within the bounds: a second of work.
  const slots = Array.from({ length: 8 }, () => ({ ...vault.header.slots[0], n: 2 ** 18, r: 8, p: 2 }))
  const before = process.cpuUsage()
  const dear = { ...vault, header: { ...vault.header, slots } }
  expect(await readJson(dear, 'wrong')).toEqual(failed('import-kdf-out-of-bounds'))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(1000)
})

describe('a vault that opens to', () => {
  test.each([
    ['broken JSON', '{"version": 3, "entries": [', 'import-damaged'],
    ['a list', '[]', 'import-damaged'],
    ['no entries', '{"version": 3}', 'import-damaged'],
    ['a later version', '{"version": 4, "entries": []}', 'import-too-new'],
    ['an empty list', '{"version": 3, "entries": []}', 'import-empty'],
  ])('%s is said to be that', async (_, content, reason) => {
    expect(await readJson(seal(content), password)).toEqual(failed(reason))
  })
})

test.each([
  ['a key that is no hexadecimal', withSlots(() => ({ key: 'zz' }))],
  ['a slot without parameters', withSlots(() => ({ key_params: null }))],
  ['a changed content', { ...vault, db: `AAAA${vault.db.slice(4)}` }],
  ['content that is no base64', { ...vault, db: '*' }],
  ['slots that are no list', { ...vault, header: { ...vault.header, slots: {} } }],
])('%s is damage', async (_, broken) => {
  expect(await readJson(broken, password)).toEqual(failed('import-damaged'))
})

test('a vault that only a fingerprint opens cannot be opened here', async () => {
  expect(
    await readJson(
      withSlots(() => ({ type: 2 })),
      password,
    ),
  ).toEqual(failed('import-not-supported'))
})

test('a later version is told before a password is asked for', async () => {
  expect(await readJson({ ...vault, version: 2 })).toEqual(failed('import-too-new'))
})

test('entries that are none are told one by one', async () => {
  const info = { secret: 'YAJQRNHM5L6T7SZT3X33N7FHAFFAQOHA', algo: 'SHA1', digits: 6, period: 30 }
  const entries = [
    null,
    { type: 'totp', issuer: 'No info', name: 'a' },
    { type: 'motp', issuer: 'Mobile-OTP', name: 'b', info: { ...info, secret: 'e3152afee62599c8', pin: '1234' } },
    { type: 'totp', issuer: 'MD5', name: 'c', info: { ...info, algo: 'MD5' } },
    { type: 'totp', issuer: 'Ten digits', name: 'd', info: { ...info, digits: 10 } },
    { type: 'totp', issuer: 'Half digits', name: 'e', info: { ...info, digits: 6.5 } },
    { type: 'totp', issuer: 'No key', name: 'f', info: { ...info, secret: '' } },
    { type: 'hotp', issuer: 'Counts back', name: 'g', info: { ...info, counter: -1 } },
  ]
  const header = { slots: null, params: null }
  const read = await readJson({ version: 1, header, db: { version: 1, entries } })
  expect(read).toMatchObject({ ok: true, logins: [] })
  expect(read.ok && read.skipped.map(({ issuer, label, reason }) => [issuer, label, reason])).toEqual([
    ['', '', 'entry-unreadable'],
    ['No info', 'a', 'entry-unreadable'],
    ['Mobile-OTP', 'b', 'unknown-type'],
    ['MD5', 'c', 'unknown-algorithm'],
    ['Ten digits', 'd', 'digits-out-of-range'],
    ['Half digits', 'e', 'digits-out-of-range'],
    ['No key', 'f', 'key-missing'],
    ['Counts back', 'g', 'counter-out-of-range'],
  ])
})
