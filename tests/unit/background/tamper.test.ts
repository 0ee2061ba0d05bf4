import { type IDBPDatabase, openDB } from 'idb'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header, PastRecord, Sealed, SealedRecord } from '../../../src/core/vault/format'
import { seededRandom } from '../seeded-random'
import { everyFlip, everyMistype, type Tampered } from '../tampered'
import { freshProfile, passphrase } from './worker'

vi.mock('../../../src/core/vault/kdf', async (original) => {
  const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
  const { cheapKdf } = await import('../cheap-kdf')
  const deriveFromPassphrase: typeof kdf.deriveFromPassphrase = (typed, parameters) => {
    if (!kdf.acceptable(parameters)) throw new Error('a key derivation out of bounds was to be run')
    return cheapKdf(typed, parameters)
  }
  return { ...kdf, deriveFromPassphrase }
})
vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })

// Every byte is the long run's; the short one takes each seventh, and so each field.
const every = process.env.COUNTERSIGN_LONG ? 1 : 7
const some = (all: readonly Tampered[], step = every) => all.filter((_, at) => at % step === 0 || at === all.length - 1)

const random = seededRandom(21)
const credential = { credentialId: toBase64(random(32)), output: toBase64(random(32)) }
const logins = {
  anna: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  bruno: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  carla: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
}

type Profile = ReturnType<typeof freshProfile>
let profile: Profile
let database: IDBPDatabase
let session: ReadonlyMap<string, string>
let recoveryCode: string
let ids: Readonly<Record<keyof typeof logins, string>>
let disk: Awaited<ReturnType<typeof readDisk>>
/** What a person sees of an unharmed vault. */
let truth: Awaited<ReturnType<typeof see>>
let deleted: unknown
let activity: Awaited<ReturnType<typeof readActivity>>

async function readDisk() {
  const stores = {} as Record<
    'header' | 'records' | 'history' | 'journal',
    readonly (readonly [IDBValidKey, unknown])[]
  >
  for (const name of ['header', 'records', 'history', 'journal'] as const) {
    const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)])
    stores[name] = keys.map((key, at) => [key, values[at]] as const)
  }
  return stores
}

/** The disk as it was, no try counted, the vault open. */
async function unharmed(names: readonly (keyof typeof disk)[] = ['header', 'records', 'history', 'journal']) {
  const transaction = database.transaction([...names, 'settings'], 'readwrite')
  transaction.objectStore('settings').clear()
  for (const name of names) {
    const store = transaction.objectStore(name)
    store.clear()
    for (const [key, value] of disk[name]) store.keyPath === null ? store.put(value, key) : store.put(value)
  }
  await transaction.done
  open()
}

function open() {
  const { held } = profile.browser.storage.session
  held.clear()
  for (const [key, value] of session) held.set(key, value)
}

async function lockedAnew() {
  profile.browser.storage.session.held.clear()
  await database.clear('settings')
}

async function see() {
  const list = await profile.ask('accounts.list', {})
  if (!list.ok) throw new Error(list.reason)
  return list
}

async function readActivity() {
  const list = await profile.ask('activity.list', { limit: 100 })
  if (!list.ok) throw new Error(list.reason)
  return list
}

/** Every login that is shown is as it was. @returns which are shown, and whether something was said */
async function seeTruth(where: string) {
  const { rows, damage, authentic } = await see()
  for (const row of rows) expect(truth.rows, where).toContainEqual(row)
  return { shown: rows.map(({ id }) => id), named: damage.length > 0 || !authentic, damage, authentic }
}

const ways = {
  passphrase: () => profile.ask('vault.unlock', { passphrase }),
  code: () => profile.ask('vault.recover', { recoveryCode }),
  passkey: () => profile.ask('passkey.unlock', credential),
}
const expected = [
  'wrong-passphrase',
  'wrong-recovery-code',
  'unknown-passkey',
  'vault-damaged',
  'vault-too-new',
] as readonly unknown[]

/** Which ways in open the vault as it lies there; what each shows is true, and that something is wrong is said. */
async function waysIn({ where }: Tampered, isSilent: boolean) {
  const opening: string[] = []
  for (const [way, unlock] of Object.entries(ways)) {
    await lockedAnew()
    const answer = await unlock()
    if (!answer.ok) {
      expect(expected, `${where} ${way}`).toContain(answer.reason)
      expect(await profile.ask('accounts.list', {})).toMatchObject({ ok: false })
      continue
    }
    opening.push(way)
    const { shown, named } = await seeTruth(where)
    expect(shown, where).toHaveLength(2)
    expect(named, where).toBe(!isSilent)
  }
  return opening
}

const putHeader = async (value: unknown, places: readonly string[] = ['vault', 'copy']) => {
  for (const place of places) await database.put('header', value, place)
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
  profile = freshProfile({ sleeps: false })
  const { ask } = profile
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  recoveryCode = created.recoveryCode
  await ask('vault.recoveryKept', { recoveryCode })
  const salt = toBase64(random(32))
  await ask('passkey.add', { ...credential, name: 'Laptop', salt, proof: { passphrase } })
  const added = Object.entries(logins).map(async ([name, secret]) => {
    const answer = await ask('accounts.add', { text: secret, issuer: 'Amazon', label: `${name}@example.com` })
    if (!answer.ok) throw new Error(answer.reason)
    return [name, answer.id]
  })
  ids = Object.fromEntries(await Promise.all(added))
  await ask('accounts.edit', { id: ids.anna, changes: { person: 'Anna' } })
  await ask('accounts.delete', { id: ids.carla })
  session = new Map(profile.browser.storage.session.held)
  database = await openDB('countersign')
  disk = await readDisk()
  truth = await see()
  const past = await ask('history.list', {})
  if (!past.ok) throw new Error(past.reason)
  deleted = past.logins[0]
  activity = await readActivity()
})
afterAll(() => {
  database.close()
  vi.useRealTimers()
})
beforeEach(() => unharmed())

test('unharmed, the vault opens every way and has nothing to say', async () => {
  expect(truth).toMatchObject({ rows: [{}, {}], damage: [], authentic: true })
  expect(deleted).toMatchObject({ id: ids.carla, kind: 'deleted' })
  expect(activity).toMatchObject({ whole: true, more: false })
  expect(activity.rows).toHaveLength(8)
  expect(await waysIn({ where: 'nowhere', value: null }, true)).toEqual(Object.keys(ways))
})

/** The ways in that are left when something in the header is another in both places. */
function waysLeft(where: string): readonly string[] {
  const all = Object.keys(ways)
  if (/^(format|vaultId)|^slots\.\d\.kind/.test(where)) return []
  const slot = /^slots\.(\d)(?!\.kept)/.exec(where)
  return slot ? all.filter((_, at) => at !== Number(slot[1])) : all
}

const headerOf = () => disk.header[0]?.[1] as Header

describe('one byte of the header flipped', () => {
  test('in both places: what is refused or said, and what still opens', async () => {
    for (const tampered of some(everyFlip(headerOf()))) {
      await unharmed(['header'])
      await putHeader(tampered.value)
      const { where } = tampered
      // The table of contents alone is made anew from the records, and the digest says that it is the same.
      const tag = headerOf().contents.sealed.length - 16
      const isSilent = where.startsWith('contents.sealed.') && Number(where.split('.').at(-1)) < tag
      expect(await waysIn(tampered, isSilent), where).toEqual(waysLeft(where))
      open()
      if (waysLeft(where).length > 0) expect((await seeTruth(where)).named, where).toBe(!isSilent)
    }
  })

  test.each(['vault', 'copy'])("in '%s' alone: everything opens as before, and is put right", async (place) => {
    for (const { where, value } of some(everyFlip(headerOf()))) {
      await unharmed(['header'])
      await putHeader(value, [place])
      await lockedAnew()
      expect(await ways.passphrase(), where).toEqual({ ok: true })
      expect(await see(), where).toEqual(truth)
      expect(await database.getAll('header'), where).toEqual([headerOf(), headerOf()])
    }
  })
})

describe('one byte flipped of a record', () => {
  test('hides that login alone, and names it', async () => {
    for (const [key, record] of disk.records) {
      const { id } = record as SealedRecord
      for (const { where, value } of some(everyFlip(record as object))) {
        await unharmed(['records'])
        await database.delete('records', key)
        await database.put('records', value)
        const { shown, damage, authentic } = await seeTruth(where)
        const isSilent = where.startsWith('updatedAt')
        expect(authentic).toBe(true)
        expect(shown.includes(id), where).toBe(isSilent)
        expect(
          damage.some((one) => one.id === id),
          where,
        ).toBe(!isSilent)
        expect(shown.length, where).toBe(isSilent ? 2 : 1)
      }
    }
  })
})

describe('one byte flipped of the history', () => {
  test('gives back the deleted login as it was, or not at all', async () => {
    for (const [key, version] of disk.history) {
      const { id } = version as PastRecord
      for (const { where, value } of some(everyFlip(version as object))) {
        await unharmed(['history'])
        await database.delete('history', key as IDBValidKey)
        await database.put('history', value)
        const past = await profile.ask('history.list', {})
        if (!past.ok) throw new Error(past.reason)
        const isSilent = id !== ids.carla || /^(until|updatedAt)/.test(where)
        const at = where.startsWith('until') ? expect.any(Number) : (deleted as { at: number }).at
        expect(past.logins, where).toEqual(isSilent ? [{ ...(deleted as object), at }] : [])
        expect(await see()).toEqual(truth)
      }
    }
  })
})

describe('one byte flipped of the journal', () => {
  test('makes that event unreadable, and the list says that it is not whole', async () => {
    for (const [key, event] of disk.journal) {
      for (const { where, value } of some(everyFlip(event as object), every * 3)) {
        await unharmed(['journal'])
        await database.put('journal', value, key)
        const list = await readActivity()
        expect(list.whole, `${key} ${where}`).toBe(false)
        const rows = activity.rows.map((row) => (row.number === key ? { ...row, event: null } : row))
        expect(list.rows).toEqual(rows)
      }
    }
  })
})

/** Everything that a page may ask of an open vault: answers, never a crash. */
async function askEverything(where: string) {
  const { ask } = profile
  const proof = { passphrase }
  const answers = [
    await ask('vault.status', {}),
    await ask('accounts.list', {}),
    await ask('history.list', {}),
    await ask('vault.examine', {}),
    await ask('activity.list', { limit: 100 }),
    await ask('passkey.list', {}),
    await ask('backup.status', {}),
    await ask('settings.read', {}),
    await ask('accounts.link', { id: ids.bruno, proof }),
    await ask('history.restore', { ids: [ids.carla] }),
    await ask('accounts.edit', { id: ids.bruno, changes: { person: 'Bruno' } }),
    await ask('accounts.edit', { id: ids.anna, changes: { person: 'Anna' } }),
    await ask('vault.repair', { drop: [ids.anna], adopt: [], again: '' }),
  ]
  for (const answer of answers) expect(answer, where).toSatisfy((one) => 'ok' in one || 'state' in one)
  return { answers, edited: answers.at(-3), list: await ask('accounts.list', {}) }
}

describe('a field that is missing, or of another kind', () => {
  test('in the header: refused or said, in both places; put right in one', async () => {
    const inKdf = ({ where }: Tampered) => /kdf/.test(where)
    const all = everyMistype(headerOf())
    for (const tampered of [...all.filter(inKdf), ...some(all, every === 1 ? 1 : 5)]) {
      const { where } = tampered
      await unharmed(['header'])
      await putHeader(tampered.value)
      for (const unlock of Object.values(ways)) {
        await lockedAnew()
        const answer = await unlock()
        if (!answer.ok) expect(expected, where).toContain(answer.reason)
        // The table without its first byte has its tag: made anew, as with a byte of it flipped.
        else expect((await seeTruth(where)).named, where).toBe(where !== 'contents.sealed.shorter')
      }
      open()
      await askEverything(where)
      await unharmed()
      await putHeader(tampered.value, ['vault'])
      await lockedAnew()
      expect(await ways.passphrase(), where).toEqual({ ok: true })
      expect(await see(), where).toEqual(truth)
    }
  })

  test('in a record: that login alone is damaged, everything else works', async () => {
    const [key, record] = disk.records.find(([id]) => id === ids.anna) as [string, SealedRecord]
    for (const { where, value } of everyMistype(record)) {
      await unharmed()
      await database.delete('records', key)
      try {
        await database.put('records', value)
      } catch (error) {
        // No database can hold it.
        expect(error, where).toMatchObject({ name: 'DataError' })
        continue
      }
      const { shown, damage } = await seeTruth(where)
      const isSilent = where.startsWith('updatedAt') && shown.length === 2
      if (!isSilent) {
        expect(shown, where).toEqual([ids.bruno])
        expect(
          damage.map(({ id }) => id),
          where,
        ).toContain(ids.anna)
      }
      const { edited, list } = await askEverything(where)
      // The history has the very bytes: whatever was asked for, the login is back.
      expect(list, where).toMatchObject({ ok: true, authentic: true })
      if (list.ok) expect(list.rows.map(({ id }) => id).sort(), where).toEqual(Object.values(ids).sort())
      expect(edited, where).toMatchObject(isSilent ? { ok: true } : {})
    }
  })

  test('in the history: what it does not touch comes back', async () => {
    for (const [key, version] of disk.history) {
      for (const { where, value } of some(everyMistype(version as object), every === 1 ? 1 : 3)) {
        await unharmed()
        await database.delete('history', key)
        try {
          await database.put('history', value)
        } catch (error) {
          expect(error, where).toMatchObject({ name: 'DataError' })
          continue
        }
        const { list } = await askEverything(where)
        if (!list.ok) throw new Error(list.reason)
        expect({ damage: list.damage, authentic: list.authentic }, where).toEqual({ damage: [], authentic: true })
        const found = list.rows.map(({ id }) => id)
        expect(found, where).toEqual(expect.arrayContaining([ids.anna, ids.bruno]))
        const isCarla = (version as PastRecord).id === ids.carla
        if (!isCarla) expect(found, where).toContain(ids.carla)
      }
    }
  })

  test('in the journal: the rest is shown, and new events are written', async () => {
    const last = disk.journal.at(-1) as readonly [number, Sealed]
    for (const [key, event] of [disk.journal[2] as readonly [number, Sealed], last]) {
      const others = [null, 5, 'text', [], {}].map((value) => ({ where: JSON.stringify(value), value }))
      for (const { where, value } of [...everyMistype(event), ...others]) {
        await unharmed()
        await database.put('journal', value, key)
        expect((await readActivity()).whole, where).toBe(false)
        const { edited } = await askEverything(where)
        expect(edited, where).toEqual({ ok: true })
      }
    }
  })

  test('under a key that the vault does not use: passed over', async () => {
    const [, event] = disk.journal.at(-1) as readonly [number, Sealed]
    const [, record] = disk.records[0] as readonly [string, SealedRecord]
    for (const key of [2.5, 8.5, -1, 'text', [1], new Date(0), new Uint8Array(2)]) {
      await unharmed()
      await database.put('journal', event, key)
      expect(await readActivity(), String(key)).toEqual(activity)
      const { edited } = await askEverything(String(key))
      expect(edited, String(key)).toEqual({ ok: true })
    }
    for (const id of [5, [record.id], new Date(0), new Uint8Array(2)]) {
      await unharmed()
      await database.put('records', { ...record, id })
      await database.put('history', { ...record, id, until: 5 })
      expect(await see(), String(id)).toEqual(truth)
      const { edited } = await askEverything(String(id))
      expect(edited, String(id)).toEqual({ ok: true })
    }
  })
})

test('a number beside bytes that do not open leads to no revision', async () => {
  const { ask } = profile
  const most = Number.MAX_SAFE_INTEGER
  const [, carla] = disk.history.find(([key]) => (key as IDBValidKey[])[0] === ids.carla) as readonly [
    unknown,
    PastRecord,
  ]
  const [, anna] = disk.records.find(([key]) => key === ids.anna) as readonly [string, SealedRecord]
  await database.put('history', { ...carla, rev: most })
  expect(await ask('history.restore', { ids: [ids.carla] })).toEqual({ ok: true, restored: [ids.carla] })
  expect((await database.get('records', ids.carla)).rev).toBe(2)
  await database.put('records', { ...anna, rev: most })
  await database.delete('history', [ids.anna, anna.rev])
  expect(await ask('history.restore', { ids: [ids.anna] })).toEqual({ ok: true, restored: [ids.anna] })
  expect((await database.get('records', ids.anna)).rev).toBe(anna.rev + 1)
  expect(await see()).toMatchObject({ rows: [{}, {}, {}], damage: [], authentic: true })
})

test('settings and notes of another kind count as none', async () => {
  const { ask } = profile
  const defaults = { autoLockMinutes: 15, lockOnScreenLock: true, theme: 'system' }
  for (const value of [null, 5, 'text', [], new Date(0), { autoLockMinutes: '0', theme: 5, lockOnScreenLock: null }]) {
    await unharmed()
    await database.put('settings', value, 'all')
    await database.put('settings', value, 'attempts')
    await database.put('backup', value, 'last')
    expect(await ask('settings.read', {})).toEqual({ ok: true, settings: defaults })
    expect(await see()).toEqual(truth)
    expect(await ask('backup.status', {})).toMatchObject({ status: { lastBackupAt: null, remind: true } })
    await lockedAnew()
    await database.put('settings', value, 'attempts')
    expect(await ways.passphrase()).toEqual({ ok: true })
    expect(await ask('backup.saved', { createdAt: 5 })).toEqual({ ok: true })
    expect(await ask('backup.status', {})).toMatchObject({ status: { lastBackupAt: 5 } })
    expect(await ask('settings.write', { theme: 'dark' })).toEqual({ ok: true })
    expect(await ask('settings.read', {})).toEqual({ ok: true, settings: { ...defaults, theme: 'dark' } })
  }
})
