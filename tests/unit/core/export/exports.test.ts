import { createDecipheriv, scryptSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Account } from '../../../../src/core/account'
import { encodeBase32 } from '../../../../src/core/base32'
import { utf8 } from '../../../../src/core/bytes'
import { writeAegis, writeSealedAegis } from '../../../../src/core/export/aegis'
import { writeMigrationSeries } from '../../../../src/core/export/migration-series'
import { writeOtpauthLines } from '../../../../src/core/export/otpauth-lines'
import { aegis } from '../../../../src/core/importers/aegis'
import { googleMigration } from '../../../../src/core/importers/google-migration'
import { otpauthLines } from '../../../../src/core/importers/otpauth-lines'
import { readFile } from '../../../../src/core/importers/read-file'
import { anyLogins } from '../../any-login'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

/** What every format here holds of a login. */
const loginOf = ({ type, issuer, label, secret, algorithm, digits, period, counter }: Account) => ({
  ...{ type, issuer, label, secret, algorithm, digits, period, counter },
  ...{ group: '', note: '' },
})
const someLogins = anyLogins.filter((accounts) => accounts.length > 0)

const rich = [
  madeAccount({ group: 'Work', note: 'second shelf\n"left"', pinned: true }),
  madeAccount({ id: '00000000-0000-4000-8000-000000000001', type: 'hotp', counter: 10_300, group: 'Work', period: 30 }),
  madeAccount({ id: '00000000-0000-4000-8000-000000000002', type: 'steam', digits: 5, period: 30, issuer: 'Steam' }),
  madeAccount({
    ...{ id: '00000000-0000-4000-8000-000000000003', issuer: 'Bücher 本', label: 'Zoë: büro', group: 'Home' },
    ...{ algorithm: 'SHA512', digits: 8, period: 60 },
  }),
] as const

describe('otpauth links', () => {
  test('give back every login, whatever its name', async () => {
    await fc.assert(
      fc.asyncProperty(someLogins, async (accounts) => {
        const { text, left } = writeOtpauthLines(accounts)
        const held = accounts.filter((login) => !left.some((one) => one.login === login))
        const read = await readFile(utf8(text), '')
        if (held.length === 0) return
        expect(read).toEqual({ ok: true, from: otpauthLines.label, logins: held.map(loginOf), skipped: [] })
        // The longest name of 200 letters takes nine for each.
        expect(left.every(({ login }) => (login.issuer + login.label).length > 100)).toBe(true)
      }),
    )
  })

  test('leave out a login whose link nothing reads', () => {
    const long = madeAccount({ issuer: '本'.repeat(200), label: '本'.repeat(200) })
    const { text, left } = writeOtpauthLines([long, madeAccount()])
    expect(text.split('\n')).toHaveLength(2)
    expect(left).toEqual([{ login: long, reason: 'link-too-long' }])
  })

  test('of a name that is cut through a letter are written all the same', () => {
    expect(writeOtpauthLines([madeAccount({ label: 'x\ud83d' })]).text).toContain('x%EF%BF%BD')
  })
})

describe('a series for Google Authenticator', () => {
  test('gives back every login that it holds, and names the others', async () => {
    await fc.assert(
      fc.asyncProperty(someLogins, async (accounts) => {
        const { links, left } = writeMigrationSeries(accounts, seededRandom(3))
        const held = accounts.filter((login) => !left.some((one) => one.login === login))
        if (held.length === 0) return void expect(links).toEqual([])
        const read = await readFile(utf8(links.join('\n')), '')
        expect(read).toEqual({ ok: true, from: googleMigration.label, logins: held.map(loginOf), skipped: [] })
      }),
    )
  })
})

describe('a vault of Aegis', () => {
  const stored = {
    version: 3,
    entries: [
      {
        ...{ type: 'totp', uuid: rich[0].id, name: 'anna@example.com', issuer: 'Amazon' },
        ...{ note: 'second shelf\n"left"', favorite: true, icon: null },
        info: { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', algo: 'SHA1', digits: 6, period: 30 },
        groups: [expect.any(String)],
      },
      expect.objectContaining({
        type: 'hotp',
        info: { secret: rich[1].secret, algo: 'SHA1', digits: 6, counter: 10_300 },
      }),
      expect.objectContaining({
        type: 'steam',
        info: { secret: rich[2].secret, algo: 'SHA1', digits: 5, period: 30 },
        groups: [],
      }),
      expect.objectContaining({
        ...{ name: 'Zoë: büro', issuer: 'Bücher 本', note: '', favorite: false },
        info: { secret: rich[3].secret, algo: 'SHA512', digits: 8, period: 60 },
      }),
    ],
    groups: [
      { uuid: expect.any(String), name: 'Work' },
      { uuid: expect.any(String), name: 'Home' },
    ],
    icons_optimized: true,
  }

  test('holds all of each login in plain text', () => {
    const { text, left } = writeAegis(rich, seededRandom(1))
    expect(left).toEqual([])
    const file = JSON.parse(text)
    expect(file).toEqual({ version: 1, header: { slots: null, params: null }, db: stored })
    const { entries, groups } = file.db
    expect(entries.map((entry: { groups: string[] }) => entry.groups)).toEqual([
      [groups[0].uuid],
      [groups[0].uuid],
      [],
      [groups[1].uuid],
    ])
    expect(new Set(groups.map(({ uuid }: { uuid: string }) => uuid)).size).toBe(2)
  })

  interface SealedVault {
    readonly header: {
      readonly slots: readonly {
        readonly key: string
        readonly key_params: Params
        readonly n: number
        readonly r: number
        readonly p: number
        readonly salt: string
      }[]
      readonly params: Params
    }
    readonly db: string
  }
  interface Params {
    readonly nonce: string
    readonly tag: string
  }

  /** Opens it as Aegis' document says, with Node's own crypto. */
  function open(text: string, password: string): unknown {
    const { header, db }: SealedVault = JSON.parse(text)
    const decrypt = (key: Buffer, { nonce, tag }: Params, sealed: Buffer) => {
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex'))
      decipher.setAuthTag(Buffer.from(tag, 'hex'))
      return Buffer.concat([decipher.update(sealed), decipher.final()])
    }
    const [slot] = header.slots
    if (!slot) throw new Error('no slot')
    const { n, r, p } = slot
    const own = scryptSync(password, Buffer.from(slot.salt, 'hex'), 32, { N: n, r, p, maxmem: 64 * 1024 * 1024 })
    const key = decrypt(own, slot.key_params, Buffer.from(slot.key, 'hex'))
    return JSON.parse(decrypt(key, header.params, Buffer.from(db, 'base64')).toString())
  }

  test('opens with its password alone', async () => {
    const password = 'kupfer Laterne 31 ø'
    const { text, left } = await writeSealedAegis(rich, password, seededRandom(2))
    expect(left).toEqual([])
    const uuid = expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    const params = { nonce: expect.stringMatching(/^[\da-f]{24}$/), tag: expect.stringMatching(/^[\da-f]{32}$/) }
    expect(JSON.parse(text)).toEqual({
      version: 1,
      header: {
        slots: [
          {
            ...{ type: 1, uuid, key: expect.stringMatching(/^[\da-f]{64}$/), key_params: params },
            ...{ n: 32_768, r: 8, p: 1, salt: expect.stringMatching(/^[\da-f]{64}$/) },
            ...{ repaired: true, is_backup: false },
          },
        ],
        params,
      },
      db: expect.stringMatching(/^[\w+/]+={0,2}$/),
    })
    expect(open(text, password)).toEqual(stored)
    expect(() => open(text, 'kupfer Laterne 31 o')).toThrow()
    for (const { secret, label } of rich) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(label)
    }
  })

  test('uses no random bytes twice', async () => {
    const given: string[] = []
    const random = seededRandom(4)
    const { text } = await writeSealedAegis(rich, 'kupfer Laterne', (length) => {
      const bytes = random(length)
      given.push(Buffer.from(bytes).toString('hex'))
      return bytes
    })
    const { header }: SealedVault = JSON.parse(text)
    expect(new Set(given).size).toBe(given.length)
    for (const nonce of [header.params.nonce, header.slots[0]?.key_params.nonce]) expect(given).toContain(nonce)
  })

  test('gives back every login with its group and note, also one with the longest key', async () => {
    await fc.assert(
      fc.asyncProperty(someLogins, async ([first, ...others]) => {
        const long = { ...(first as Account), secret: encodeBase32(new Uint8Array(128).fill(7)) }
        const accounts = [long, ...others]
        const read = await readFile(utf8(writeAegis(accounts, seededRandom(5)).text), '')
        const noted = accounts.map((one) => ({ ...loginOf(one), group: one.group.trim(), note: one.note.trim() }))
        expect(read).toEqual({ ok: true, from: aegis.label, logins: noted, skipped: [] })
      }),
    )
  })

  test('gives them back to the importer, too, once it is opened', async () => {
    const { text } = await writeSealedAegis(rich, 'kupfer Laterne', seededRandom(6))
    const plain = writeAegis(rich, seededRandom(6)).text
    const read = await readFile(utf8(text), 'kupfer Laterne')
    expect(read).toMatchObject({ ok: true, logins: [{ group: 'Work' }, {}, {}, {}] })
    expect(read).toEqual(await readFile(utf8(plain), ''))
  })
})
