import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PastRecord, SealedRecord } from '../../../src/core/vault/format'
import { freshProfile, passphrase } from './worker'

const day = 24 * 60 * 60 * 1000
const text = 'otpauth://totp/Amazon%3Aanna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'

async function oneLogin() {
  const { ask } = freshProfile({ sleeps: false })
  await ask('vault.create', { passphrase })
  const added = await ask('accounts.add', { text, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const database = await openDB('countersign')
  const versions = async () => {
    const all: PastRecord[] = await database.getAll('history', IDBKeyRange.bound([added.id], [added.id, []]))
    return all.map(({ rev, until }) => [rev, Number.isFinite(until) ? 'past' : 'current'])
  }
  return { ask, id: added.id, database, versions }
}

test('each version of a record is kept beside the current one', async () => {
  const { ask, id, database, versions } = await oneLogin()
  const [first]: SealedRecord[] = await database.getAll('records')
  expect(await versions()).toEqual([[1, 'current']])
  await ask('accounts.edit', { id, changes: { person: 'Anna' } })
  expect(await versions()).toEqual([
    [1, 'past'],
    [2, 'current'],
  ])
  expect(await database.get('history', [id, 1])).toMatchObject({ ...first })
  await ask('accounts.delete', { id })
  expect(await versions()).toEqual([
    [1, 'past'],
    [2, 'past'],
  ])
})

test('a version that was damaged on disk does not take the place of the good one in the history', async () => {
  const { ask, id, database } = await oneLogin()
  const [first]: SealedRecord[] = await database.getAll('records')
  if (!first) throw new Error('one record was made')
  await ask('accounts.edit', { id, changes: { person: 'Anna' } })
  const [second]: SealedRecord[] = await database.getAll('records')
  if (!second) throw new Error('one record was made')
  await database.put('records', { ...second, updatedAt: 1, nonce: first.nonce })
  const { updateVault } = await import('../../../src/storage/vault-store')
  const { time } = await database.get('header', 'time')
  await updateVault(({ header }) => (header && typeof header === 'object' ? { now: 5, header, drop: [id] } : null))
  expect(await database.get('history', [id, 2])).toEqual({ ...second, until: time, ended: 5, change: 3 })
})

test('a version is forgotten eight days after it was overwritten, the current one never', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { ask, id, versions } = await oneLogin()
    await ask('settings.write', { autoLockMinutes: 0 })
    await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    for (let rev = 3; rev <= 10; rev++) {
      expect((await versions())[0]).toEqual([1, 'past'])
      vi.setSystemTime(Date.now() + day)
      await ask('accounts.edit', { id, changes: { person: `Anna ${rev}` } })
    }
    expect((await versions())[0]).toEqual([2, 'past'])
    expect((await versions()).at(-1)).toEqual([10, 'current'])
  } finally {
    vi.useRealTimers()
  }
})

describe('a version that is not the current one ends', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 }))
  afterEach(() => vi.useRealTimers())

  /** A login of two versions, and in the history one more that does not open. */
  async function harmedLogin() {
    const login = await oneLogin()
    const { ask, id, database, versions } = login
    await ask('settings.write', { autoLockMinutes: 0 })
    await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    const [first, second] = (await database.getAll('history')) as [PastRecord, PastRecord]
    await database.put('history', { ...first, until: null })
    await database.put('history', { ...second, rev: 9 })
    expect(await versions()).toEqual([1, 2, 9].map((rev) => [rev, 'current']))
    /** Writes something else each day for a week and a day. */
    const aWeekOn = async () => {
      for (const letter of 'ABCDEFGH') {
        vi.setSystemTime(Date.now() + day)
        const other = text.replaceAll('J', letter).replace('anna', letter)
        expect(await ask('accounts.add', { text: other, issuer: '', label: '' })).toMatchObject({ ok: true })
      }
      return versions()
    }
    return { ...login, first, second, aWeekOn }
  }

  test('once the login is written anew', async () => {
    const { ask, id, database, first, versions, aWeekOn } = await harmedLogin()
    const { until: _, ended: __, ...older } = first
    await database.put('records', older)
    expect(await ask('accounts.list', {})).toMatchObject({ damage: [{ id, kind: 'older' }] })
    expect(await ask('accounts.edit', { id, changes: { person: 'Bruno' } })).toEqual({ ok: true })
    const past = [1, 2, 9].map((rev) => [rev, 'past'])
    expect(await versions()).toEqual([...past.slice(0, 2), [3, 'current'], past[2]])
    const end = { until: Date.now(), ended: Date.now(), change: 4 }
    expect(await database.getAll('history')).toContainEqual({ ...first, ...end })
    expect(await aWeekOn()).toEqual([[3, 'current']])
  })

  test('once it is healed, and what was healed is the current one whatever stood beside it', async () => {
    const { ask, id, database, second, versions, aWeekOn } = await harmedLogin()
    await database.delete('records', id)
    await database.put('history', { ...second, until: 5 })
    expect(await ask('history.restore', { ids: [id] })).toEqual({ ok: true, restored: [id] })
    expect(await versions()).toEqual([
      [1, 'past'],
      [2, 'current'],
      [9, 'past'],
    ])
    expect(await aWeekOn()).toEqual([[2, 'current']])
  })

  test('once it was dropped', async () => {
    const { ask, id, database, versions, aWeekOn } = await harmedLogin()
    await database.delete('records', id)
    await database.delete('history', [id, 2])
    expect(await ask('vault.repair', { drop: [id], adopt: [], again: '' })).toMatchObject({ report: { dropped: [id] } })
    expect(await versions()).toEqual([1, 9].map((rev) => [rev, 'past']))
    expect(await aWeekOn()).toEqual([])
  })

  test('and not while it is missing: it may be healed still', async () => {
    const { ask, id, database, aWeekOn } = await harmedLogin()
    await database.delete('records', id)
    expect((await aWeekOn()).map(([rev]) => rev)).toEqual([1, 2, 9])
    expect(await ask('history.restore', { ids: [id] })).toEqual({ ok: true, restored: [id] })
  })
})
