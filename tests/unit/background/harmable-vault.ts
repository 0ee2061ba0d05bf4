import { openDB } from 'idb'
import { expect, vi } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header } from '../../../src/core/vault/format'
import { seededRandom } from '../seeded-random'
import type { Tampered } from '../tampered'
import { takeRows } from './profile-copy'
import { freshProfile, passphrase } from './worker'

const logins = {
  anna: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  bruno: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  carla: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
}
const stores = ['header', 'records', 'history', 'journal'] as const
type Disk = Readonly<Record<(typeof stores)[number], readonly (readonly [IDBValidKey, unknown])[]>>

/** What a way in may answer that does not open. */
export const refusals = [
  'wrong-passphrase',
  'wrong-recovery-code',
  'unknown-passkey',
  'vault-damaged',
  'vault-too-new',
] as readonly unknown[]

/** Every byte is the long run's; the short one takes each seventh, and so each field. */
export const every = process.env.COUNTERSIGN_LONG ? 1 : 7
export const some = (all: readonly Tampered[], step = every) =>
  all.filter((_, at) => at % step === 0 || at === all.length - 1)

async function readDisk(): Promise<Disk> {
  const rows = await takeRows()
  return Object.fromEntries(rows.map(({ name, rows }) => [name, rows])) as unknown as Disk
}

/** A vault with three ways in, two logins and a deleted one, that can be harmed and had unharmed again. */
export async function harmableVault() {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
  const random = seededRandom(21)
  const credential = { credentialId: toBase64(random(32)), output: toBase64(random(32)) }
  const profile = freshProfile({ sleeps: false })
  const { ask } = profile
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  const { recoveryCode } = created
  await ask('vault.recoveryKept', { recoveryCode })
  const salt = toBase64(random(32))
  await ask('passkey.add', { ...credential, name: 'Laptop', salt, proof: { passphrase } })
  const added = Object.entries(logins).map(async ([name, secret]) => {
    const answer = await ask('accounts.add', { text: secret, issuer: 'Amazon', label: `${name}@example.com` })
    if (!answer.ok) throw new Error(answer.reason)
    return [name, answer.id]
  })
  const ids = Object.fromEntries(await Promise.all(added)) as Readonly<Record<keyof typeof logins, string>>
  await ask('accounts.edit', { id: ids.anna, changes: { person: 'Anna' } })
  await ask('accounts.delete', { id: ids.carla })
  const { held } = profile.browser.storage.session
  const session = new Map(held)
  const database = await openDB('countersign')
  const disk = await readDisk()
  const header = disk.header[0]?.[1] as Header

  async function see() {
    const list = await ask('accounts.list', {})
    if (!list.ok) throw new Error(list.reason)
    return list
  }
  async function readActivity() {
    const list = await ask('activity.list', { limit: 100 })
    if (!list.ok) throw new Error(list.reason)
    return list
  }
  const past = await ask('history.list', {})
  const [deleted] = past.ok ? past.logins : []
  if (!deleted) throw new Error('a login was deleted')
  /** What a person sees of it unharmed. */
  const truth = await see()
  const activity = await readActivity()

  function open() {
    held.clear()
    for (const [key, value] of session) held.set(key, value)
  }
  /** The disk as it was, no try counted, the vault open. */
  async function unharmed(names: readonly (keyof Disk)[] = stores) {
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
  async function lockedAnew() {
    held.clear()
    await database.clear('settings')
  }
  async function putHeader(value: unknown, places: readonly string[] = ['vault', 'copy']) {
    for (const place of places) await database.put('header', value, place)
  }
  /** Every login that is shown is as it was. @returns which are shown, and whether something was said */
  async function seeTruth(where: string) {
    const { rows, damage, authentic } = await see()
    for (const row of rows) expect(truth.rows, where).toContainEqual(row)
    return { shown: rows.map(({ id }) => id), named: damage.length > 0 || !authentic, damage, authentic }
  }
  const ways = {
    passphrase: () => ask('vault.unlock', { passphrase }),
    code: () => ask('vault.recover', { recoveryCode }),
    passkey: () => ask('passkey.unlock', credential),
  }
  /** Which ways in open the vault as it lies there; what each shows is true, and that something is wrong is said. */
  async function waysIn(where: string, isSilent: boolean) {
    const opening: string[] = []
    for (const [way, unlock] of Object.entries(ways)) {
      await lockedAnew()
      const answer = await unlock()
      if (!answer.ok) {
        expect(refusals, `${where} ${way}`).toContain(answer.reason)
        expect(await ask('accounts.list', {})).toMatchObject({ ok: false })
        continue
      }
      opening.push(way)
      const { shown, named } = await seeTruth(where)
      expect(shown, where).toHaveLength(2)
      expect(named, where).toBe(!isSilent)
    }
    return opening
  }
  const looking = { see, seeTruth, readActivity, ways, waysIn }
  return {
    ask,
    database,
    ids,
    disk,
    header,
    deleted,
    truth,
    activity,
    open,
    unharmed,
    lockedAnew,
    putHeader,
    ...looking,
  }
}

export type HarmableVault = Awaited<ReturnType<typeof harmableVault>>
