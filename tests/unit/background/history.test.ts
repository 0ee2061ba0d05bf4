import { openDB } from 'idb'
import { expect, test, vi } from 'vitest'
import type { PastRecord, SealedRecord } from '../../../src/core/vault/format'
import { freshProfile, passphrase } from './worker'

const day = 24 * 60 * 60 * 1000
const text = 'otpauth://totp/Amazon%3Aanna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'

async function oneLogin() {
  const { ask } = freshProfile()
  await ask('vault.create', { passphrase })
  const added = await ask('accounts.add', { text, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const database = await openDB('countersign')
  const versions = async () => {
    const all: PastRecord[] = await database.getAll('history')
    return all.map(({ rev, until }) => [rev, until === Number.POSITIVE_INFINITY ? 'current' : 'past'])
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
  await updateVault(({ header }) => (header && typeof header === 'object' ? { now: 5, header, drop: [id] } : null))
  expect(await database.get('history', [id, 2])).toEqual({ ...second, until: 5 })
})

test('a version that was overwritten more than a week ago is forgotten, the current one never', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { ask, id, versions } = await oneLogin()
    await ask('settings.write', { autoLockMinutes: 0 })
    await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    vi.setSystemTime(Date.now() + 8 * day)
    await ask('accounts.edit', { id, changes: { person: 'Bruno' } })
    expect(await versions()).toEqual([
      [2, 'past'],
      [3, 'current'],
    ])
  } finally {
    vi.useRealTimers()
  }
})
