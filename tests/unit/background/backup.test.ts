import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { writeBackup } from '../../../src/core/backup/write'
import type { SealedRecord } from '../../../src/core/vault/format'
import { madeAccount } from '../made-account'
import { seededRandom } from '../seeded-random'
import { freshProfile, letWaitPass, passphrase } from './worker'

const filePassphrase = 'copper lantern 31 meadow'
const keys = ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ']
const otherKeys = ['KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU', 'KRUGKIDROVUWG2ZAMJZG653OEBTG66BA'] as const
const link = (name: string, key: string) => `otpauth://totp/Amazon%3A${name}?secret=${key}&issuer=Amazon`

async function twoLogins(options?: Parameters<typeof freshProfile>[0]) {
  const profile = freshProfile(options)
  const { ask } = profile
  await ask('vault.create', { passphrase })
  const ids: string[] = []
  for (const [at, name] of ['anna', 'bruno'].entries()) {
    const added = await ask('accounts.add', { text: link(name, keys[at] ?? ''), issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    ids.push(added.id)
  }
  const make = async () => {
    const made = await ask('backup.make', { passphrase: filePassphrase, proof: { passphrase } })
    if (!made.ok) throw new Error(made.reason)
    return made
  }
  const look = async (text: string) => {
    const answer = await ask('backup.look', { text, passphrase: filePassphrase })
    if (!answer.ok) throw new Error(answer.reason)
    return answer.look.rows.map(({ label, kind }) => `${label} ${kind}`)
  }
  const restore = async (text: string, chosen?: readonly string[]) => {
    const all = { text, passphrase: filePassphrase }
    const answer = await ask('backup.restore', chosen ? { ...all, ids: chosen } : all)
    if (!answer.ok) throw new Error(answer.reason)
    return answer.report.rows.map(({ label, done }) => `${label} ${done}`)
  }
  const list = async () => {
    const answer = await ask('accounts.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    return { names: answer.rows.map(({ label, person }) => `${label} ${person}`.trim()), damage: answer.damage }
  }
  const everything = async () => {
    const database = await openDB('countersign')
    const stores = [...database.objectStoreNames]
    const all = await Promise.all(stores.map((store) => database.getAll(store)))
    database.close()
    return all
  }
  return { ...profile, ids: ids as [string, string], make, look, restore, list, everything }
}

describe('a backup', () => {
  test('is made only for whoever knows the vault’s passphrase, and not while it is locked', async () => {
    const { ask } = await twoLogins()
    const make = (given: string) => ask('backup.make', { passphrase: filePassphrase, proof: { passphrase: given } })
    expect(await make('another 12345')).toEqual({ ok: false, reason: 'wrong-passphrase' })
    await letWaitPass()
    expect(await ask('backup.make', { passphrase: 'short', proof: { passphrase } })).toMatchObject({ ok: false })
    expect(await make(passphrase)).toMatchObject({ ok: true, logins: 2, unreadable: 0 })
    await ask('vault.lock', {})
    expect(await make(passphrase)).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('backup.look', { text: 'x', passphrase: 'x' })).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('backup.restore', { text: 'x', passphrase: 'x' })).toEqual({ ok: false, reason: 'locked' })
  })

  test('that is tried says what it holds, and touches nothing', async () => {
    const { ask, ids, make, look, everything } = await twoLogins()
    const { text } = await make()
    expect(await look(text)).toEqual(['anna same', 'bruno same'])
    await ask('accounts.edit', { id: ids[0], changes: { person: 'Anna' } })
    await ask('accounts.delete', { id: ids[1] })
    const before = await everything()
    expect(await look(text)).toEqual(['anna older', 'bruno new'])
    expect(await ask('backup.look', { text, passphrase: 'wrong' })).toEqual({ ok: false, reason: 'backup-passphrase' })
    expect(await ask('backup.look', { text: '{}', passphrase: 'x' })).toEqual({ ok: false, reason: 'not-a-backup' })
    expect(await everything()).toEqual(before)
  })

  test('that is restored adds what is gone, leaves what is newer, and a second time changes nothing', async () => {
    const { ask, ids, make, restore, list, everything } = await twoLogins()
    const { text } = await make()
    await ask('accounts.edit', { id: ids[0], changes: { person: 'Anna' } })
    await ask('accounts.delete', { id: ids[1] })
    expect(await restore(text)).toEqual(['anna older', 'bruno added'])
    expect(await list()).toEqual({ names: ['anna Anna', 'bruno'], damage: [] })
    const once = await everything()
    expect(await restore(text)).toEqual(['anna older', 'bruno same'])
    expect(await everything()).toEqual(once)
  })

  test('brings back a later version of a login, and only of those that were chosen', async () => {
    const { ask, ids, make, restore, list } = await twoLogins()
    const { text: early } = await make()
    for (const id of ids) await ask('accounts.edit', { id, changes: { person: 'Carla' } })
    const { text: late } = await make()
    for (const id of ids) await ask('accounts.delete', { id })
    expect(await restore(early)).toEqual(['anna added', 'bruno added'])
    expect(await restore(late, [ids[0]])).toEqual(['anna updated', 'bruno left'])
    expect((await list()).names).toEqual(['anna Carla', 'bruno'])
    expect(await restore(early)).toEqual(['anna older', 'bruno same'])
  })

  test('carries no trust from one computer to another: whether a site may trust this browser is asked here', async () => {
    const { ask, ids, make, restore } = await twoLogins()
    const rules = async (of: typeof ask) => {
      const answers = await Promise.all(ids.map((id) => of('accounts.get', { id })))
      return answers.map((answer) => answer.ok && answer.account.trust)
    }
    await ask('accounts.edit', { id: ids[0], changes: { trust: 'always' } })
    await ask('accounts.edit', { id: ids[1], changes: { trust: 'never' } })
    const { text } = await make()
    await ask('accounts.edit', { id: ids[0], changes: { trust: 'never' } })
    expect(await restore(text), 'the same logins, whatever the rule').toEqual(['anna same', 'bruno same'])
    expect(await rules(ask)).toEqual(['never', 'never'])
    const other = freshProfile()
    await other.ask('vault.create', { passphrase })
    const bring = (from: string) => other.ask('backup.restore', { text: from, passphrase: filePassphrase })
    await bring(text)
    expect(await rules(other.ask), 'never stays').toEqual(['ask', 'never'])
    await other.ask('accounts.edit', { id: ids[0], changes: { trust: 'never' } })
    const later = madeAccount({ id: ids[0], secret: keys[0] ?? '', trust: 'always', updatedAt: Date.now() + 60_000 })
    const brought = await bring(await writeBackup([later], filePassphrase, Date.now(), seededRandom(3)))
    expect(brought).toMatchObject({ ok: true, report: { rows: [{ done: 'updated' }] } })
    expect(await rules(other.ask), 'the rule of this computer').toEqual(['never', 'never'])
  })

  test('goes into another vault in one write, with revisions above those that a deleted login had', async () => {
    const { ask, ids, make, restore } = await twoLogins()
    const { text } = await make()
    await ask('accounts.edit', { id: ids[0], changes: { person: 'x' } })
    await ask('accounts.delete', { id: ids[0] })
    await restore(text)
    const database = await openDB('countersign')
    const record: SealedRecord = await database.get('records', ids[0])
    expect(record.rev).toBe(3)
    database.close()
    const other = freshProfile()
    await other.ask('vault.create', { passphrase })
    const answer = await other.ask('backup.restore', { text, passphrase: filePassphrase })
    expect(answer).toMatchObject({ ok: true, report: { rows: [{ done: 'added' }, { done: 'added' }] } })
    expect(await other.ask('accounts.list', {})).toMatchObject({ damage: [], authentic: true, rows: [{}, {}] })
  })

  test('gives a login another key for none, and names what it cannot read', async () => {
    // A file that was written elsewhere, with the derivation in earnest.
    const { ids, restore, list, ask } = await twoLogins({ derives: true })
    const accounts = [
      madeAccount({ id: ids[0], label: 'anna', secret: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U', updatedAt: 9e12 }),
      madeAccount({ id: '11111111-1111-4111-8111-111111111111', secret: '!' }),
    ]
    const text = await writeBackup(accounts, filePassphrase, 1, seededRandom(5))
    expect(await restore(text)).toEqual(['anna different'])
    expect((await list()).names).toEqual(['anna', 'bruno'])
    const looked = await ask('backup.look', { text, passphrase: filePassphrase })
    expect(looked).toMatchObject({ look: { skipped: [{ label: 'anna@example.com', reason: 'key-characters' }] } })
  })

  test('that puts a login at the end of all places keeps none that is saved later from being read again', async () => {
    const { ask, restore, list } = await twoLogins({ derives: true })
    const last = { order: Number.MAX_SAFE_INTEGER, secret: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U', label: 'carla' }
    await restore(await writeBackup([madeAccount(last)], filePassphrase, 1, seededRandom(6)))
    expect(await ask('accounts.add', { text: link('dora', otherKeys[0]), issuer: '', label: '' })).toMatchObject({
      ok: true,
    })
    const { type, issuer, algorithm, digits, period, counter, group, note } = madeAccount()
    const login = { type, issuer, algorithm, digits, period, counter, group, note, label: 'emma', secret: otherKeys[1] }
    expect(await ask('import.save', { logins: [login], from: 'a file' })).toMatchObject({ ok: true, added: 1 })
    const { names, damage } = await list()
    expect(damage).toEqual([])
    expect(names.map((name) => name.split(' ')[0]).sort()).toEqual(['anna', 'bruno', 'carla', 'dora', 'emma'])
  })

  test('cannot bring a counter beyond which none can be written down', async () => {
    const { ask, restore, list } = await twoLogins({ derives: true })
    const counting = { ...madeAccount(), type: 'hotp', secret: otherKeys[0], label: 'carla' } as const
    const id = '22222222-2222-4222-8222-222222222222'
    const high = [
      { ...counting, counter: Number.MAX_SAFE_INTEGER },
      { ...counting, id, counter: 2 ** 52 },
    ]
    expect(await restore(await writeBackup(high, filePassphrase, 1, seededRandom(8)))).toEqual(['carla added'])
    for (let n = 0; n < 3; n++) expect(await ask('accounts.next', { id })).toMatchObject({ ok: true })
    expect(await ask('accounts.get', { id })).toMatchObject({ account: { counter: 2 ** 52 + 3 } })
    expect((await list()).damage).toEqual([])

    // One that an earlier version took in stays readable, and is told.
    vi.resetModules()
    const { changeAccounts } = await import('../../../src/background/change-accounts')
    await changeAccounts(Date.now(), ({ accounts }) => ({
      put: accounts.filter((one) => one.id === id).map((one) => ({ ...one, counter: Number.MAX_SAFE_INTEGER })),
    }))
    expect(await ask('accounts.next', { id })).toEqual({ ok: false, reason: 'counter-out-of-range' })
    expect((await list()).damage).toEqual([])
  })

  test('heals a login whose record is gone', async () => {
    const { ids, make, restore, list } = await twoLogins()
    const { text } = await make()
    const database = await openDB('countersign')
    await database.delete('records', ids[0])
    expect((await list()).damage).toHaveLength(1)
    expect(await restore(text)).toEqual(['anna added', 'bruno same'])
    expect(await list()).toEqual({ names: ['anna', 'bruno'], damage: [] })
  })
})

test('reminds of a backup while logins were added since the last, but not in the week after "not now"', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { ask, make } = await twoLogins()
    await ask('settings.write', { autoLockMinutes: 0 })
    const status = async () => {
      const answer = await ask('backup.status', {})
      return answer.ok ? answer.status : answer
    }
    expect(await status()).toEqual({ lastBackupAt: null, added: 2, remind: true })
    await ask('backup.later', {})
    expect(await status()).toMatchObject({ added: 2, remind: false })
    const day = 24 * 60 * 60 * 1000
    vi.setSystemTime(Date.now() - 2 * day)
    // Set back by more than that, the session itself is over.
    await ask('vault.unlock', { passphrase })
    expect(await status()).toMatchObject({ remind: true })
    vi.setSystemTime(Date.now() + 10 * day)
    await ask('vault.unlock', { passphrase })
    expect(await status()).toMatchObject({ remind: true })
    const { createdAt } = await make()
    expect(await status()).toMatchObject({ lastBackupAt: null })
    await ask('backup.saved', { createdAt })
    expect(await status()).toEqual({ lastBackupAt: createdAt, added: 0, remind: false })
    vi.setSystemTime(Date.now() + 1000)
    await ask('accounts.add', { text: link('carla', 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U'), issuer: '', label: '' })
    expect(await status()).toEqual({ lastBackupAt: createdAt, added: 1, remind: true })
    await ask('backup.saved', { createdAt: Number.MAX_SAFE_INTEGER })
    expect(await status()).toMatchObject({ lastBackupAt: Date.now() })
  } finally {
    vi.useRealTimers()
  }
})
