import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PastRecord, SealedRecord } from '../../../src/core/vault/format'
import { everyFlip } from '../tampered'
import { every, type HarmableVault, harmableVault, some } from './harmable-vault'

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

test('unharmed, the vault opens every way and has nothing to say', async () => {
  const { ids, deleted, truth, activity, ways, waysIn } = vault
  expect(truth).toMatchObject({ rows: [{}, {}], damage: [], authentic: true })
  expect(deleted).toMatchObject({ id: ids.carla, kind: 'deleted' })
  expect(activity).toMatchObject({ whole: true, more: false })
  expect(activity.rows).toHaveLength(8)
  expect(await waysIn('nowhere', true)).toEqual(Object.keys(ways))
})

/** The ways in that are left when something in the header is another in both places. */
function waysLeft(where: string): readonly string[] {
  const all = Object.keys(vault.ways)
  if (/^(format|vaultId)|^slots\.\d\.kind/.test(where)) return []
  const slot = /^slots\.(\d)(?!\.kept)/.exec(where)
  return slot ? all.filter((_, at) => at !== Number(slot[1])) : all
}

describe('one byte of the header flipped', () => {
  test('in both places: what is refused or said, and what still opens', async () => {
    const { header, open, unharmed, putHeader, seeTruth, waysIn } = vault
    for (const tampered of some(everyFlip(header))) {
      await unharmed(['header'])
      await putHeader(tampered.value)
      const { where } = tampered
      // The table of contents alone is made anew from the records, and the digest says that it is the same.
      const tag = header.contents.sealed.length - 16
      const isSilent = where.startsWith('contents.sealed.') && Number(where.split('.').at(-1)) < tag
      expect(await waysIn(where, isSilent), where).toEqual(waysLeft(where))
      open()
      if (waysLeft(where).length > 0) expect((await seeTruth(where)).named, where).toBe(!isSilent)
    }
  })

  test.each(['vault', 'copy'])("in '%s' alone: everything opens as before, and is put right", async (place) => {
    const { header, database, truth, unharmed, lockedAnew, putHeader, see, ways } = vault
    for (const { where, value } of some(everyFlip(header))) {
      await unharmed(['header'])
      await putHeader(value, [place])
      await lockedAnew()
      expect(await ways.passphrase(), where).toEqual({ ok: true })
      expect(await see(), where).toEqual(truth)
      expect(await Promise.all(['vault', 'copy'].map((place) => database.get('header', place))), where).toEqual([
        header,
        header,
      ])
    }
  })
})

describe('one byte flipped of a record', () => {
  test('hides that login alone, and names it', async () => {
    const { database, disk, unharmed, seeTruth } = vault
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
    const { ask, database, ids, disk, deleted, truth, unharmed, see } = vault
    for (const [key, version] of disk.history) {
      const { id } = version as PastRecord
      for (const { where, value } of some(everyFlip(version as object))) {
        await unharmed(['history'])
        await database.delete('history', key as IDBValidKey)
        await database.put('history', value)
        const past = await ask('history.list', {})
        if (!past.ok) throw new Error(past.reason)
        const isSilent = id !== ids.carla || /^(until|ended|updatedAt|change)/.test(where)
        const at = where.startsWith('ended') ? expect.any(Number) : deleted.at
        expect(past.logins, where).toEqual(isSilent ? [{ ...deleted, at }] : [])
        expect(await see()).toEqual(truth)
      }
    }
  })

  test('heals a lost login to a version that the vault wrote, or not at all', async () => {
    const { ask, database, ids, disk, truth, unharmed, see } = vault
    const [anna] = truth.rows.filter(({ id }) => id === ids.anna)
    const written = [...truth.rows, { ...anna, person: '' }]
    for (const [key, version] of disk.history) {
      const { id } = version as PastRecord
      if (id === ids.carla) continue
      for (const { where, value } of some(everyFlip(version as object))) {
        await unharmed()
        await database.delete('records', id)
        await database.delete('history', key as IDBValidKey)
        await database.put('history', value)
        const restored = await ask('history.restore', { ids: [id] })
        const { rows, damage } = await see()
        for (const row of rows) expect(written, where).toContainEqual(row)
        const isBack = restored.ok && restored.restored.includes(id)
        expect(rows, where).toHaveLength(isBack ? 2 : 1)
        expect(damage, where).toMatchObject(isBack ? [] : [{ id, kind: 'missing' }])
      }
    }
  })
})

describe('one byte flipped of the journal', () => {
  test('makes that event unreadable, and the list says that it is not whole', async () => {
    const { database, disk, activity, unharmed, readActivity } = vault
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
