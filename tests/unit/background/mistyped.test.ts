import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PastRecord, Sealed, SealedRecord } from '../../../src/core/vault/format'
import { everyMistype, type Tampered } from '../tampered'
import { every, type HarmableVault, harmableVault, refusals, some } from './harmable-vault'
import { passphrase } from './worker'

vi.setConfig({ testTimeout: 600_000 })

let vault: HarmableVault
beforeAll(async () => {
  vault = await harmableVault()
})
afterAll(() => {
  vault.database.close()
  vi.useRealTimers()
})
beforeEach(() => vault.unharmed())

/** Everything that a page may ask of an open vault: answers, never a crash. */
async function askEverything(where: string) {
  const { ask, ids } = vault
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
    const { header, truth, open, unharmed, lockedAnew, putHeader, see, seeTruth, ways } = vault
    const inKdf = ({ where }: Tampered) => /kdf/.test(where)
    const all = everyMistype(header)
    for (const tampered of [...all.filter(inKdf), ...some(all, every === 1 ? 1 : 5)]) {
      const { where } = tampered
      await unharmed(['header'])
      await putHeader(tampered.value)
      for (const unlock of Object.values(ways)) {
        await lockedAnew()
        const answer = await unlock()
        if (!answer.ok) expect(refusals, where).toContain(answer.reason)
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
    const { database, ids, disk, unharmed, seeTruth } = vault
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
    const { database, ids, disk, unharmed } = vault
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
    const { database, disk, unharmed, readActivity } = vault
    const last = disk.journal.at(-1) as readonly [number, Sealed]
    for (const [key, event] of [disk.journal[2] as readonly [number, Sealed], last]) {
      const others = [null, 5, 'text', [], {}].map((value) => ({ where: JSON.stringify(value), value }))
      for (const { where, value } of [...some(everyMistype(event), every === 1 ? 1 : 3), ...others]) {
        await unharmed()
        await database.put('journal', value, key)
        expect((await readActivity()).whole, where).toBe(false)
        const { edited } = await askEverything(where)
        expect(edited, where).toEqual({ ok: true })
      }
    }
  })

  test('under a key that the vault does not use: passed over', async () => {
    const { database, disk, truth, activity, unharmed, see, readActivity } = vault
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
  const { ask, database, ids, disk, see } = vault
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
  const { ask, database, truth, unharmed, lockedAnew, see, ways } = vault
  const defaults = {
    autoLockMinutes: 15,
    lockOnScreenLock: true,
    theme: 'system',
    language: 'browser',
    sharedComputer: false,
    listOrder: 'hand',
    listGroups: 'none',
  }
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
