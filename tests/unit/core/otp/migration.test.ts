import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase32 } from '../../../../src/core/base32'
import { checkLogin } from '../../../../src/core/otp/check'
import { collectParts } from '../../../../src/core/otp/collect-parts'
import { formatMigration } from '../../../../src/core/otp/format-migration'
import { type MigrationPart, parseMigration } from '../../../../src/core/otp/migration'
import { readLogins } from '../../../../src/core/otp/read-all'
import {
  bytesField,
  entryBytes,
  linkOf,
  numberField,
  payload,
} from '../../../fixtures/imports/google-migration/migration-link'
import { anyLogins } from '../../any-login'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const amazon = { secret, name: 'Amazon:anna@example.com', issuer: 'Amazon', algorithm: 1, digits: 1, type: 2 }
const alone = { id: 5, index: 0, size: 1 }
const login = {
  ...{ type: 'totp', issuer: 'Amazon', label: 'anna@example.com', secret },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
}

function entriesOf(bytes: readonly number[]) {
  const read = parseMigration(linkOf(Buffer.from(bytes)))
  return read.ok ? read.part.entries : read.reason
}
const entryWith = (given: Partial<Parameters<typeof entryBytes>[0]>) =>
  entriesOf([...payload([entryBytes({ ...amazon, ...given })], alone)])

describe('a part is read', () => {
  test('as another program made it', () => {
    const link = 'otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC'
    const enrolment = { ...login, issuer: 'Example', label: 'alice@google.com', secret: 'JBSWY3DPEHPK3PXP' }
    expect(parseMigration(link)).toEqual({
      ok: true,
      part: { batchId: 0, index: 0, size: 1, entries: [{ ok: true, enrolment }] },
    })
  })

  test.each([
    ['SHA-256', { algorithm: 2 }, { algorithm: 'SHA256' }],
    ['SHA-512', { algorithm: 3 }, { algorithm: 'SHA512' }],
    ['nothing said of the algorithm', { algorithm: 0 }, { algorithm: 'SHA1' }],
    ['eight digits', { digits: 2 }, { digits: 8 }],
    ['a counter', { type: 1, counter: 10_300 }, { type: 'hotp', counter: 10_300 }],
    ['a counter as high as one may be', { type: 1, counter: 2 ** 52 }, { type: 'hotp', counter: 2 ** 52 }],
    ['the issuer in the name alone', { issuer: '' }, {}],
    ['a name without its issuer', { name: 'anna@example.com' }, {}],
    ['a name with a colon of its own', { name: 'Amazon:a:b' }, { label: 'a:b' }],
  ])('with %s', (_, given, expected) => {
    expect(entryWith(given)).toEqual([{ ok: true, enrolment: { ...login, ...expected } }])
  })

  test.each([
    ['MD5', { algorithm: 4 }, 'unknown-algorithm'],
    ['an algorithm of tomorrow', { algorithm: 9 }, 'unknown-algorithm'],
    ['other digits', { digits: 3 }, 'digits-out-of-range'],
    ['another type', { type: 3 }, 'unknown-type'],
    ['a higher counter than can be used', { type: 1, counter: 2 ** 52 + 1 }, 'counter-out-of-range'],
    ['a counter below zero', { type: 1, counter: -1 }, 'counter-out-of-range'],
    ['no key', { secret: '' }, 'key-missing'],
    ['a short key', { secret: 'JBSWY3DP' }, 'key-too-short'],
  ])('and %s is refused for this login alone', (_, given, reason) => {
    expect(entryWith(given)).toEqual([{ ok: false, reason, issuer: 'Amazon', label: 'anna@example.com' }])
  })

  test('over 127 bytes, the length of which takes two', () => {
    const entry = entryBytes({ ...amazon, name: 'n'.repeat(190), secret: encodeBase32(new Uint8Array(128).fill(255)) })
    expect(entry.length).toBeGreaterThan(300)
    expect(entriesOf([...payload([entry, entryBytes(amazon)], alone)])).toMatchObject([
      { ok: true, enrolment: { label: 'n'.repeat(190) } },
      { ok: true, enrolment: login },
    ])
  })

  test('past fields that nobody knows yet, of every wire type', () => {
    const fixed = [8 * 11 + 1, ...new Array(8).fill(7), 8 * 12 + 5, 1, 2, 3, 4]
    const unknown = [...numberField(2000, (1n << 64n) - 1n), ...bytesField(9, [1, 2, 3]), ...fixed]
    const part = [...unknown, ...payload([[...unknown, ...entryBytes(amazon), ...unknown]], alone), ...unknown]
    expect(entriesOf(part)).toEqual([{ ok: true, enrolment: login }])
  })

  test('with its place in a batch, whose number may be negative', () => {
    const link = linkOf(payload([], { id: -2_000_000_000, index: 2, size: 4 }))
    expect(parseMigration(link)).toEqual({
      ok: true,
      part: { batchId: -2_000_000_000, index: 2, size: 4, entries: [] },
    })
  })
})

describe('the base64 in the query', () => {
  // Bytes of which every group gives a plus or a slash.
  const entry = entryBytes({ ...amazon, secret: encodeBase32(new Uint8Array(24).fill(0xfb)), name: 'ÿþ~?>' })
  const bytes = payload([entry], alone)
  const base64 = bytes.toString('base64')
  const expected = parseMigration(linkOf(bytes))

  test('has letters that programs disagree about', () => {
    expect(base64).toMatch(/\+.*\/.*=/)
    expect(expected).toMatchObject({ ok: true, part: { entries: [{ ok: true, enrolment: { label: 'ÿþ~?>' } }] } })
  })

  test.each([
    ['as it is', base64],
    ['escaped', encodeURIComponent(base64)],
    ['with plus signs that became spaces', base64.replaceAll('+', ' ')],
    ['with spaces, escaped', base64.replaceAll('+', '%20')],
    ['in the alphabet for URLs', bytes.toString('base64url')],
    ['without padding', base64.replaceAll('=', '')],
    ['in lines', base64.replace(/.{40}/g, '$&%0D%0A')],
    ['beside other parameters', `${base64}&x=1#y`],
  ])('%s gives the same', (_, data) => {
    expect(parseMigration(`OTPAUTH-MIGRATION://offline?data=${data}`)).toEqual(expected)
    expect(parseMigration(`otpauth-migration://offline/?x=2&data=${data}`)).toEqual(expected)
  })

  test.each([
    ['nothing', ''],
    ['a letter too many', `${base64.replaceAll('=', '')}AAAAA`],
    ['no base64', `${base64}!`],
    ['a stray percent sign', `${base64}%`],
    ['two of them', `${base64}&data=${base64}`],
  ])('that is %s is told', (_, data) => {
    expect(parseMigration(`otpauth-migration://offline?data=${data}`)).toEqual({ ok: false, reason: 'link-damaged' })
  })
})

test.each([
  ['cut off in an entry', [...payload([entryBytes(amazon)], alone)].slice(0, 30)],
  ['a length past the end', [10, 200, 1, 1]],
  ['a length of 64 bits', [10, ...new Array(9).fill(255), 1]],
  ['a varint of eleven bytes', [16, ...new Array(10).fill(255), 1]],
  ['a group', [11, 12]],
  ['field 0', [0, 1]],
  ['fixed bytes past the end', [8 * 11 + 1, 1, 2]],
  ['an index past the size', [...payload([], { id: 1, index: 4, size: 4 })]],
  ['a size that nobody has', [...payload([], { id: 1, index: 0, size: 100_000 })]],
  ['a size below zero', [...payload([], { id: 1, index: 0, size: -1 })]],
])('a link with %s is damaged', (_, bytes) => {
  expect(entriesOf(bytes)).toBe('link-damaged')
})

test('an entry that is damaged inside leaves the others', () => {
  const broken = bytesField(1, [10, 99, 1])
  const noText = bytesField(
    1,
    entryBytes(amazon).map((byte) => (byte === 0x40 ? 0xff : byte)),
  )
  expect(entriesOf([...broken, ...noText, ...payload([entryBytes(amazon)], alone)])).toEqual([
    { ok: false, reason: 'link-damaged', issuer: '', label: '' },
    { ok: false, reason: 'link-damaged', issuer: '', label: '' },
    { ok: true, enrolment: login },
  ])
})

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = parseMigration(linkOf(Buffer.from(bytes)))
      if (!read.ok) expect(read.reason).toBe('link-damaged')
      for (const entry of read.ok ? read.part.entries : []) {
        if (entry.ok) expect(checkLogin(entry.enrolment)).toEqual({ ok: true, enrolment: entry.enrolment })
      }
    }),
  )
})

describe('parts of a batch', () => {
  const part = (index: number, size = 3, batchId = 9): MigrationPart => {
    const label = `${batchId}/${index}`
    const read = checkLogin({ ...login, label })
    return { batchId, index, size, entries: read.ok ? [read] : [] }
  }
  const labels = (entries: ReturnType<typeof collectParts>['entries']) =>
    entries.map((entry) => (entry.ok ? entry.enrolment.label : entry.reason))

  test('come in any order and more than once', () => {
    const { entries, missing } = collectParts([part(2), part(0), part(2), part(1), part(0)])
    expect(labels(entries)).toEqual(['9/0', '9/1', '9/2'])
    expect(missing).toEqual([])
  })

  test('that are missing are named, of each batch', () => {
    const { entries, missing } = collectParts([part(2), part(0, 2, 4)])
    expect(labels(entries)).toEqual(['9/2', '4/0'])
    expect(missing).toEqual([
      { batchId: 9, number: 1, size: 3 },
      { batchId: 9, number: 2, size: 3 },
      { batchId: 4, number: 2, size: 2 },
    ])
  })

  test('are all kept where a program gives each the same number', () => {
    const other = { ...part(0, 1), entries: part(1).entries }
    expect(labels(collectParts([part(0, 1), other]).entries)).toEqual(['9/0', '9/1'])
  })
})

const enrolmentsOf = (given: readonly Parameters<typeof checkLogin>[0][]) =>
  given.map(checkLogin).flatMap((read) => (read.ok ? [read.enrolment] : []))

describe('writing', () => {
  test('gives what reading takes: the same logins, and those that it left out', () => {
    fc.assert(
      fc.property(anyLogins, fc.nat(2 ** 31 - 1), fc.func(fc.nat()), (accounts, batchId, mixed) => {
        const logins = enrolmentsOf(accounts)
        const { links, left } = formatMigration(logins, batchId)
        const shuffled = [...links].sort((a, b) => mixed(a) - mixed(b))
        const read = readLogins([...shuffled, ...shuffled])
        const held = logins.filter((one) => !left.some(({ login }) => login === one))
        expect(read).toEqual({ logins: held, problems: [], missing: [] })
        for (const { login, reason } of left) {
          const expected =
            login.type === 'steam' ? 'kind-not-held' : login.digits === 7 ? 'digits-not-held' : 'period-not-held'
          expect(reason).toBe(expected)
        }
      }),
    )
  })

  test.each([
    ['Amazon', 'Amazon:anna'],
    ['Amazon', 'a:b'],
    ['', 'a:b'],
    ['', ':'],
    ['', 'anna'],
    ['a:b', 'a:b:c'],
  ])('keeps issuer %j and name %j apart', (issuer, label) => {
    const logins = enrolmentsOf([{ ...login, issuer, label }])
    expect(readLogins(formatMigration(logins, 1).links).logins).toEqual([{ ...login, issuer, label }])
  })

  const many = Array.from({ length: 25 }, (_, at) => ({ ...login, label: `person${at}@example.com` }) as const)
  const logins = enrolmentsOf(many)
  const parts = (links: readonly string[]) => links.map(parseMigration).flatMap((read) => (read.ok ? [read.part] : []))

  test('puts ten logins into a part, as the app does', () => {
    const { links } = formatMigration(logins, 12)
    expect(parts(links).map(({ entries, index, size, batchId }) => [entries.length, index, size, batchId])).toEqual([
      [10, 0, 3, 12],
      [10, 1, 3, 12],
      [5, 2, 3, 12],
    ])
  })

  test('and fewer where names or keys are long, so that a QR code holds it', () => {
    const long = logins.map((one) => ({ ...one, secret: encodeBase32(new Uint8Array(128).fill(1)) }))
    const { links } = formatMigration(long, 12)
    expect(parts(links).flatMap(({ entries }) => entries)).toHaveLength(25)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(link.length).toBeLessThan(1300)
    const longest = { ...long[0], issuer: '本'.repeat(200), label: `${'本'.repeat(200)}` }
    expect(formatMigration([longest as (typeof long)[0]], 12).links[0]?.length).toBeLessThan(2954)
  })

  test('nothing makes no link', () => {
    expect(formatMigration([], 1)).toEqual({ links: [], left: [] })
  })
})

test('QR texts of all kinds give all their logins, what is none of them, and what is missing', () => {
  const link = `otpauth://totp/x?secret=${secret}`
  const second = linkOf(
    payload([entryBytes(amazon), entryBytes({ ...amazon, algorithm: 4 })], { id: 3, index: 1, size: 2 }),
  )
  expect(readLogins([second, 'WIFI:S:home;;', link, 'otpauth-migration://offline', link])).toEqual({
    logins: [{ ...login, issuer: '', label: 'x' }, login],
    problems: [
      { issuer: '', label: '', reason: 'not-otpauth' },
      { issuer: '', label: '', reason: 'link-damaged' },
      { issuer: 'Amazon', label: 'anna@example.com', reason: 'unknown-algorithm' },
    ],
    missing: [{ batchId: 3, number: 1, size: 2 }],
  })
})
