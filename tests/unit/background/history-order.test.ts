import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PastRecord } from '../../../src/core/vault/format'
import { freshProfile, passphrase } from './worker'

let made = 0
// In the order of their making: what the store gives first is the earliest.
vi.mock('../../../src/core/uuid', async (original) => ({
  ...(await original<object>()),
  makeUuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
}))
const hour = 60 * 60 * 1000
const day = 24 * hour
const now = 1_700_000_000_000
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

const text = 'otpauth://totp/Amazon%3Abruno%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'

async function emptyVault() {
  const { ask } = freshProfile({ sleeps: false })
  await ask('vault.create', { passphrase })
  await ask('settings.write', { autoLockMinutes: 0 })

  /** Saves the same key anew, says whose it is, and deletes it. */
  async function saveAndDelete(person: string): Promise<string> {
    const added = await ask('accounts.add', { text, issuer: '', label: '' })
    if (!added.ok || added.already) throw new Error('it is there')
    expect(await ask('accounts.edit', { id: added.id, changes: { person } })).toEqual({ ok: true })
    expect(await ask('accounts.delete', { id: added.id })).toEqual({ ok: true })
    return added.id
  }
  async function setClock(time: number): Promise<void> {
    vi.setSystemTime(time)
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  }
  const offered = async () => {
    const past = await ask('history.list', {})
    if (!past.ok) throw new Error(past.reason)
    return past.logins.map(({ person, at }) => [person, at])
  }
  return { ask, saveAndDelete, setClock, offered }
}

test('of two deletions in one moment the later one is offered first', async () => {
  const { ask, saveAndDelete, offered } = await emptyVault()
  await saveAndDelete('Anna')
  const id = await saveAndDelete('Bruno')
  expect(await offered()).toEqual([
    ['Bruno', now],
    ['Anna', now],
  ])
  expect(await ask('history.restore', { ids: [id] })).toEqual({ ok: true, restored: [id] })
  expect(await ask('accounts.list', {})).toMatchObject({ rows: [{ id, person: 'Bruno' }], damage: [], authentic: true })
})

test('of two with one key that are asked for at once, the one that was deleted last alone comes back', async () => {
  const { ask, saveAndDelete, offered } = await emptyVault()
  const anna = await saveAndDelete('Anna')
  const bruno = await saveAndDelete('Bruno')
  expect(await ask('history.restore', { ids: [anna, bruno] })).toEqual({ ok: true, restored: [bruno] })
  expect(await ask('accounts.list', {})).toMatchObject({ rows: [{ id: bruno, person: 'Bruno' }], damage: [] })
  expect(await offered()).toEqual([])
  await ask('accounts.delete', { id: bruno })
  expect(await offered()).toEqual([
    ['Bruno', now],
    ['Anna', now],
  ])
})

test('a deleted one does not come back beside one with its key that is healed', async () => {
  const { ask, saveAndDelete } = await emptyVault()
  const added = await ask('accounts.add', { text, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const database = await openDB('countersign')
  const record = await database.get('records', added.id)
  await database.delete('records', added.id)
  // While it is lost, its key may be saved anew.
  const deleted = await saveAndDelete('Bruno')
  expect(await ask('history.restore', { ids: [deleted, added.id] })).toEqual({ ok: true, restored: [added.id] })
  expect(await database.getAll('records')).toEqual([record])
  database.close()
})

test('of two deletions the later one is offered first, also where the clock was set back between them', async () => {
  const { saveAndDelete, setClock, offered } = await emptyVault()
  await saveAndDelete('Anna')
  await setClock(now - 30 * hour)
  await saveAndDelete('Bruno')
  await setClock(now + 1)
  await saveAndDelete('Carla')
  expect(await offered()).toEqual([
    ['Carla', now + 1],
    ['Bruno', now - 30 * hour],
    ['Anna', now],
  ])
})

test('one that was deleted again after it came back is offered first', async () => {
  const { ask, saveAndDelete, setClock, offered } = await emptyVault()
  const id = await saveAndDelete('Anna')
  await saveAndDelete('Bruno')
  await setClock(now - hour)
  await ask('history.restore', { ids: [id] })
  await ask('accounts.delete', { id })
  expect(await offered()).toEqual([
    ['Anna', now - hour],
    ['Bruno', now],
  ])
})

test('a lost login stands where it was last written', async () => {
  const { ask, saveAndDelete, setClock, offered } = await emptyVault()
  await saveAndDelete('Anna')
  await setClock(now - hour)
  const added = await ask('accounts.add', { text: text.replaceAll('J', 'K'), issuer: '', label: '' })
  await setClock(now - 2 * hour)
  await saveAndDelete('Bruno')
  const database = await openDB('countersign')
  await database.delete('records', added.ok ? added.id : '')
  database.close()
  expect(await offered()).toEqual([
    ['Bruno', now - 2 * hour],
    ['', now - hour],
    ['Anna', now],
  ])
})

test('versions from before changes were counted come after, in the order of their times', async () => {
  const { saveAndDelete, setClock, offered } = await emptyVault()
  await saveAndDelete('Anna')
  await setClock(now + 2)
  await saveAndDelete('Bruno')
  const database = await openDB('countersign')
  for (const { change: _, ended: __, ...before } of (await database.getAll('history')) as PastRecord[]) {
    await database.put('history', before)
  }
  database.close()
  await setClock(now - day)
  await saveAndDelete('Carla')
  expect(await offered()).toEqual([
    ['Carla', now - day],
    ['Bruno', now + 2],
    ['Anna', now],
  ])
})
