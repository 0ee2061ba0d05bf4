import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import type { Incoming } from '../../../src/messages'
import { accounts, allAccounts } from '../../fixtures/imports/accounts'
import { freshProfile, passphrase } from './worker'

async function opened() {
  const profile = freshProfile()
  const { ask } = profile
  await ask('vault.create', { passphrase })
  const names = async () => {
    const list = await ask('accounts.list', {})
    if (!list.ok) throw new Error(list.reason)
    return list.rows.map(({ issuer, label }) => `${issuer}/${label}`)
  }
  const last = async () => {
    const answer = await ask('import.last', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer.last
  }
  const save = (logins: readonly Incoming[]) => ask('import.save', { logins, from: 'Aegis' })
  const events = async () => {
    const answer = await ask('activity.list', { limit: 20 })
    if (!answer.ok) throw new Error(answer.reason)
    return answer.rows.map(({ event }) => event?.kind)
  }
  return { ...profile, names, last, save, events }
}

const otherKey = { ...accounts.amazon, secret: accounts.staff.secret.slice(0, 32) }

describe('logins of a file', () => {
  test('come in with all that they have, in one write, and Amazon’s may fill Amazon', async () => {
    const { ask, save, events } = await opened()
    const logins = allAccounts.map((login, at) => ({
      ...login,
      group: at === 0 ? 'Shops' : '',
      note: at === 1 ? 'spare phone' : '',
    }))
    expect(await save(logins)).toEqual({ ok: true, added: logins.length, already: 0 })
    const list = await ask('accounts.list', {})
    const kept = []
    for (const { id } of list.ok ? list.rows : []) {
      const got = await ask('accounts.get', { id })
      const link = await ask('accounts.link', { id, proof: { passphrase } })
      if (!got.ok || !link.ok) throw new Error('a login is gone')
      const { type, issuer, label, algorithm, digits, period, counter, group, note, origins } = got.account
      const secret = /secret=(\w+)/.exec(link.link)?.[1] ?? ''
      kept.push({ login: { type, issuer, label, secret, algorithm, digits, period, counter, group, note }, origins })
    }
    for (const login of logins) expect(kept.map((one) => one.login)).toContainEqual(login)
    expect(kept.filter(({ origins }) => origins.length > 0).map(({ login }) => login.issuer)).toEqual(['Amazon'])
    expect((await events()).filter((kind) => kind === 'imported' || kind === 'saved')).toEqual(['imported'])
  })

  test('are told apart: new, there already, there with another key or other settings, twice', async () => {
    const { ask, save } = await opened()
    await save([accounts.amazon, accounts.sha256])
    const logins = [accounts.amazon, otherKey, { ...accounts.sha256, digits: 8 }, accounts.steam, accounts.steam]
    expect(await ask('import.look', { logins })).toEqual({
      ok: true,
      kinds: ['same', 'other-key', 'other-key', 'new', 'twice'],
    })
  })

  test('never take the place of one that is there', async () => {
    const { save, names } = await opened()
    await save([accounts.amazon])
    expect(await save([accounts.amazon, otherKey])).toEqual({ ok: true, added: 1, already: 1 })
    expect(await names()).toEqual(['Amazon/seller@example.com', 'Amazon/seller@example.com'])
    expect(await save([accounts.amazon, otherKey])).toEqual({ ok: true, added: 0, already: 2 })
  })

  test.each([
    ['a key that is none', { ...accounts.amazon, secret: 'not base32!' }],
    ['a period of nothing', { ...accounts.amazon, period: 0 }],
    ['nine digits', { ...accounts.amazon, digits: 9 }],
    ['an unknown hash', { ...accounts.amazon, algorithm: 'MD5' }],
    ['a field that nobody knows', { ...accounts.amazon, id: 'x' }],
  ])('with %s are refused whole', async (_, broken) => {
    const { save, names } = await opened()
    expect(await save([accounts.steam, broken as Incoming])).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await names()).toEqual([])
  })

  test('are not taken while the vault is locked', async () => {
    const { ask, save } = await opened()
    await ask('vault.lock', {})
    expect(await save([accounts.amazon])).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('import.look', { logins: [] })).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('import.last', {})).toEqual({ ok: false, reason: 'locked' })
  })
})

describe('the last import', () => {
  test('is taken back whole, and its logins lie in the history', async () => {
    const { ask, save, names, last, events } = await opened()
    await save([accounts.sha512])
    await save([accounts.amazon, accounts.steam])
    const before = await last()
    expect(before).toMatchObject({ from: 'Aegis', logins: 2, changed: 0 })
    expect(await ask('import.undo', { at: before?.at ?? 0 })).toEqual({ ok: true, removed: 2, reverted: 0, left: 0 })
    expect(await names()).toEqual(['Lantern Mail/post@example.org'])
    expect(await last()).toBeNull()
    expect((await events())[0]).toBe('import-undone')
    const history = await ask('history.list', {})
    expect(history.ok ? history.logins.map(({ label }) => label).sort() : []).toEqual([
      'player_one',
      'seller@example.com',
    ])
  })

  test('leaves what was changed or used since', async () => {
    const { ask, save, names, last } = await opened()
    await save([accounts.amazon, accounts.counter, accounts.steam])
    const list = await ask('accounts.list', {})
    const [amazon, counter] = list.ok ? list.rows : []
    const saved = (await last())?.at ?? 0
    while (Date.now() <= saved) await new Promise(setImmediate)
    await ask('accounts.edit', { id: amazon?.id ?? '', changes: { person: 'Anna' } })
    await ask('accounts.next', { id: counter?.id ?? '' })
    expect(await last()).toMatchObject({ logins: 1, changed: 2 })
    expect(await ask('import.undo', { at: saved })).toEqual({ ok: true, removed: 1, reverted: 0, left: 2 })
    expect(await names()).toEqual(['Amazon/seller@example.com', 'Old Token/drawer'])
  })

  test('is not mixed up with another window’s', async () => {
    const { ask, save, last, names } = await opened()
    await save([accounts.amazon])
    const first = (await last())?.at ?? 0
    while (Date.now() <= first) await new Promise(setImmediate)
    await save([accounts.steam])
    expect(await ask('import.undo', { at: first })).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await names()).toHaveLength(2)
  })

  test('that died before its logins were written takes nothing back', async () => {
    const { save, last, names } = await opened()
    await save([accounts.amazon])
    const database = await openDB('countersign')
    const logins = [{ id: crypto.randomUUID(), rev: 1, before: null }]
    await database.put('backup', { at: Date.now(), from: 'Aegis', logins }, 'import')
    database.close()
    expect(await last()).toBeNull()
    expect(await names()).toHaveLength(1)
  })

  const file = 'copper lantern 31 meadow'

  /** Two logins, and a backup that was made after both were changed; here they are as before. */
  async function changedElsewhere() {
    const profile = await opened()
    const { ask, save, names } = profile
    await save([accounts.amazon, accounts.counter])
    const ids = async () => {
      const list = await ask('accounts.list', {})
      if (!list.ok) throw new Error(list.reason)
      return list.rows.map(({ id }) => id)
    }
    const make = async () => {
      const made = await ask('backup.make', { passphrase: file, proof: { passphrase } })
      if (!made.ok) throw new Error(made.reason)
      return made.text
    }
    const restore = (text: string, only?: readonly string[]) =>
      ask('backup.restore', { text, passphrase: file, ...(only && { ids: only }) })
    const persons = async () =>
      Promise.all(
        (await ids()).map(async (id) => {
          const got = await ask('accounts.get', { id })
          return got.ok ? got.account.person : got.reason
        }),
      )
    const early = await make()
    const known = await ids()
    for (const id of known) await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    const late = await make()
    for (const id of known) await ask('accounts.delete', { id })
    await restore(early)
    return { ...profile, names, ids: known, late, restore, persons }
  }

  test('may be a restore that changed logins: they are as they were before', async () => {
    const { ask, late, restore, persons, last, events, ids } = await changedElsewhere()
    expect(await persons()).toEqual(['', ''])
    await restore(late)
    expect(await persons()).toEqual(['Anna', 'Anna'])
    const state = await last()
    expect(state).toMatchObject({ from: 'Countersign', logins: 0, updated: 2, changed: 0 })
    const undone = await ask('import.undo', { at: state?.at ?? 0 })
    expect(undone).toEqual({ ok: true, removed: 0, reverted: 2, left: 0 })
    expect(await persons()).toEqual(['', ''])
    expect(await last()).toBeNull()
    expect((await events())[0]).toBe('import-undone')
    const list = await ask('accounts.list', {})
    expect(list).toMatchObject({ damage: [], authentic: true, rows: ids.map((id) => ({ id })) })
  })

  test('may be a restore that added some and changed others, and leaves what was changed or used since', async () => {
    const { ask, late, restore, persons, last, names, ids } = await changedElsewhere()
    const [amazon = '', counter = ''] = ids
    await ask('accounts.delete', { id: amazon })
    await restore(late)
    expect(await last()).toMatchObject({ logins: 1, updated: 1, changed: 0 })
    await ask('accounts.next', { id: counter })
    const state = await last()
    expect(state).toMatchObject({ logins: 1, updated: 0, changed: 1 })
    expect(await ask('import.undo', { at: state?.at ?? 0 })).toEqual({ ok: true, removed: 1, reverted: 0, left: 1 })
    expect(await names()).toEqual(['Old Token/drawer'])
    expect(await persons()).toEqual(['Anna'])
  })

  test('leaves what was changed since, whatever the clock said', async () => {
    const { ask, save, last } = await opened()
    await save([accounts.amazon])
    const list = await ask('accounts.list', {})
    vi.useFakeTimers({ toFake: ['Date'], now: ((await last())?.at ?? 0) - 1 })
    try {
      await ask('accounts.edit', { id: list.ok ? (list.rows[0]?.id ?? '') : '', changes: { person: 'Anna' } })
      expect(await last()).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })

  test('that changed logins more than a week ago puts nothing back that is forgotten', async () => {
    const { ask, late, restore, persons, last } = await changedElsewhere()
    await ask('settings.write', { autoLockMinutes: 0 })
    await restore(late)
    expect(await last()).toMatchObject({ updated: 2 })
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    try {
      const text = `otpauth://totp/A:b?secret=${accounts.sha512.secret}`
      const added = await ask('accounts.add', { text, issuer: '', label: '' })
      for (let days = 1; days <= 8; days++) {
        expect(await last()).toMatchObject({ updated: 2 })
        vi.setSystemTime(start + days * 24 * 60 * 60 * 1000)
        await ask('accounts.edit', { id: added.ok ? added.id : '', changes: { label: `after ${days} days` } })
      }
      expect(await last()).toBeNull()
      expect(await persons()).toEqual(['Anna', 'Anna', ''])
    } finally {
      vi.useRealTimers()
    }
  })

  test('that died before its logins were written over changes nothing', async () => {
    const { late, restore, last, ids } = await changedElsewhere()
    await restore(late)
    const database = await openDB('countersign')
    const logins = ids.map((id) => ({ id, rev: 9, before: 3 }))
    await database.put('backup', { at: Date.now(), from: 'Countersign', logins }, 'import')
    database.close()
    expect(await last()).toBeNull()
  })

  test('may be the restore of a backup', async () => {
    const { ask, save, names, last } = await opened()
    await save([accounts.amazon, accounts.steam])
    const made = await ask('backup.make', { passphrase: file, proof: { passphrase } })
    const list = await ask('accounts.list', {})
    for (const { id } of list.ok ? list.rows : []) await ask('accounts.delete', { id })
    await ask('backup.restore', { text: made.ok ? made.text : '', passphrase: file })
    expect(await names()).toHaveLength(2)
    const state = await last()
    expect(state).toMatchObject({ from: 'Countersign', logins: 2, updated: 0 })
    expect(await ask('import.undo', { at: state?.at ?? 0 })).toMatchObject({ removed: 2 })
  })
})
