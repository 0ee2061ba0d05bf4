import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { JournalEvent } from '../../../src/core/vault/journal'
import { challengeUrl, enrolmentUrl, freshProfile, letWaitPass, passphrase } from './worker'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const link = `otpauth://totp/Amazon%3Aanna@example.com?secret=${secret}&issuer=Amazon`
const printed = { pictures: [], printedKey: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', replace: false }
/** Eleven seconds into a time step. */
const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000
const minute = 60_000

beforeEach(() => vi.setSystemTime(start))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function opened() {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const list = async (args: { before?: number; limit: number } = { limit: 500 }) => {
    const answer = await profile.ask('activity.list', args)
    if (!answer.ok) throw new Error(answer.reason)
    return answer
  }
  /** Newest first: what was done, to which login, where or how. */
  const said = async () =>
    (await list()).rows.map(({ event }) => {
      const { kind, ...more } = event as JournalEvent & { host?: string; how?: string; login?: { label: string } }
      return [kind, more.login?.label, more.host || more.how].filter(Boolean).join(' ')
    })
  const add = async () => {
    const added = await profile.ask('accounts.add', { text: link, issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    return added.id
  }
  return { ...profile, list, said, add }
}

describe('the journal says', () => {
  test('how the vault was opened and shut', async () => {
    const { ask, said } = await opened()
    await ask('vault.lock', {})
    await ask('vault.unlock', { passphrase: 'wrong passphrase' })
    vi.setSystemTime(start + 1000)
    await ask('vault.unlock', { passphrase })
    const renewed = await ask('vault.renewRecovery', {})
    if (!renewed.ok) throw new Error(renewed.reason)
    const { recoveryCode } = renewed
    await ask('vault.recoveryKept', { recoveryCode })
    await ask('vault.lock', {})
    await ask('vault.recover', { recoveryCode })
    expect(await said()).toEqual([
      'unlocked recovery',
      'locked hand',
      'slots-changed recovery-kept',
      'slots-changed recovery-renewed',
      'unlocked passphrase',
      'locked hand',
      'created',
    ])
  })

  test('that the time was over, once, whoever finds it first', async () => {
    const { ask, from, said } = await opened()
    vi.setSystemTime(start + 16 * minute)
    const look = () => from(challengeUrl)('content.look', { kind: 'challenge', claim: null })
    await Promise.all([look(), ask('vault.status', {}), ask('accounts.list', {})])
    await ask('vault.unlock', { passphrase })
    expect(await said()).toEqual(['unlocked passphrase', 'locked time', 'created'])
  })

  test('that the clock was set back', async () => {
    const { ask, said } = await opened()
    vi.setSystemTime(start - 5 * minute)
    await ask('vault.status', {})
    await ask('vault.unlock', { passphrase })
    expect(await said()).toEqual(['unlocked passphrase', 'locked clock', 'created'])
  })

  test('what was done with a login in our own pages', async () => {
    const { ask, add, said } = await opened()
    const id = await add()
    await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    await ask('accounts.link', { id, proof: { passphrase: 'wrong passphrase' } })
    await letWaitPass()
    await ask('accounts.link', { id, proof: { passphrase } })
    await ask('accounts.delete', { id })
    expect(await said()).toEqual(
      ['deleted', 'shown', 'edited', 'saved'].map((kind) => `${kind} anna@example.com`).concat('created'),
    )
  })

  test('which login was filled where, and that the page refused it, once for each code', async () => {
    const { add, from, said } = await opened()
    const id = await add()
    const page = from(challengeUrl)
    await page('content.look', { kind: 'refused', claim: null })
    await page('content.code', { id, purpose: 'challenge' })
    await page('content.look', { kind: 'refused', claim: null })
    await page('content.look', { kind: 'refused', claim: null })
    const host = 'anna@example.com sellercentral.amazon.it'
    expect(await said()).toEqual([`refused ${host}`, `filled ${host}`, 'saved anna@example.com', 'created'])
  })

  test('what was enrolled where, and that the older key went when the page took the new one', async () => {
    const { add, from, said } = await opened()
    await add()
    const page = from(enrolmentUrl)
    await page('content.signIn', { claim: 'anna@example.com' })
    await page('content.save', { ...printed, replace: true })
    await page('content.look', { kind: 'enrolled', claim: null })
    const host = 'anna@example.com www.amazon.it'
    expect((await said()).slice(0, 3)).toEqual([`deleted ${host}`, `confirmed ${host}`, `saved ${host}`])
  })
})

describe('an event', () => {
  test('holds neither secret nor code nor passphrase, and lies sealed', async () => {
    const { ask, add, from, list } = await opened()
    const id = await add()
    const given = await from(challengeUrl)('content.code', { id, purpose: 'challenge' })
    if (!given.ok) throw new Error(given.reason)
    await ask('accounts.link', { id, proof: { passphrase } })
    const told = JSON.stringify(await list())
    for (const word of [secret, given.code, passphrase]) expect(told).not.toContain(word)
    const stored = JSON.stringify(await (await openDB('countersign')).getAll('journal'), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    )
    for (const word of ['anna@example.com', 'filled', 'sellercentral']) expect(stored).not.toContain(word)
  })

  test('of a login is written with the login or not at all', async () => {
    const { ask, add, list } = await opened()
    const id = await add()
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'journal') throw new DOMException('made up', 'QuotaExceededError')
      return put.apply(this, args)
    })
    expect(await ask('accounts.edit', { id, changes: { person: 'Anna' } })).toMatchObject({ reason: 'storage-full' })
    vi.restoreAllMocks()
    expect(await ask('accounts.get', { id })).toMatchObject({ account: { person: '' } })
    expect((await list()).rows).toHaveLength(2)
  })

  test('that could not be written undoes nothing, and is told once', async () => {
    const { ask, list } = await opened()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', 'QuotaExceededError')
    })
    expect(await ask('vault.lock', {})).toEqual({ ok: true })
    vi.restoreAllMocks()
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
    await ask('vault.unlock', { passphrase })
    expect(await ask('activity.missed', {})).toEqual({ ok: true, missed: 'storage-full' })
    expect(await ask('activity.missed', {})).toEqual({ ok: true, missed: null })
    expect(await list()).toMatchObject({ whole: true, rows: [{ event: { kind: 'unlocked' } }, {}] })
  })
})

describe('the list', () => {
  test('comes in pages, newest first, without a gap between them', async () => {
    const { ask, add, list } = await opened()
    const id = await add()
    for (const person of ['A', 'B', 'C']) await ask('accounts.edit', { id, changes: { person } })
    const first = await list({ limit: 2 })
    expect(first).toMatchObject({ more: true, whole: true, rows: [{ number: 5 }, { number: 4 }] })
    const rest = await list({ before: 4, limit: 3 })
    expect(rest).toMatchObject({ more: false, whole: true, rows: [{ number: 3 }, { number: 2 }, { number: 1 }] })
    expect(await list({ before: 1, limit: 3 })).toMatchObject({ more: false, whole: true, rows: [] })
  })

  test('says that an event was taken away: from the middle, from the beginning, or all', async () => {
    const { ask, add, list } = await opened()
    await ask('accounts.edit', { id: await add(), changes: { person: 'A' } })
    const database = await openDB('countersign')
    const [first, second] = await database.getAll('journal')
    await database.delete('journal', 2)
    expect(await list()).toMatchObject({ whole: false, rows: [{ number: 3 }, { number: 1 }] })
    await database.put('journal', first, 2)
    expect(await list()).toMatchObject({ whole: false, rows: [{}, { number: 2, event: null }, {}] })
    await database.put('journal', second, 2)
    expect(await list()).toMatchObject({ whole: true })
    await database.delete('journal', 1)
    expect(await list()).toMatchObject({ whole: false })
    await database.clear('journal')
    expect(await list()).toMatchObject({ whole: false, rows: [] })
  })

  test('holds what is no event for a damaged one', async () => {
    const { add, list } = await opened()
    const database = await openDB('countersign')
    await database.put('journal', 'nothing', 2)
    await add()
    expect(await list()).toMatchObject({ whole: false, rows: [{ event: { kind: 'saved' } }, { event: null }, {}] })
  })

  test('keeps the last 2,000', async () => {
    const { ask, add, list } = await opened()
    const id = await add()
    const database = await openDB('countersign')
    const last = await database.get('journal', 2)
    await database.put('journal', last, 2001)
    await ask('accounts.edit', { id, changes: { person: 'A' } })
    expect(await database.getAllKeys('journal')).toEqual([2001, 2002])
    expect((await list()).rows[0]).toMatchObject({ number: 2002, event: { kind: 'edited' } })
  })

  test('is shut while the vault is, and to web pages always', async () => {
    const { ask, deliver } = await opened()
    const message = { name: 'activity.list', arguments: { limit: 5 } }
    expect(await deliver(message, { url: challengeUrl })).toEqual({ ok: false, reason: 'not-allowed' })
    await ask('vault.lock', {})
    expect(await ask('activity.list', { limit: 5 })).toEqual({ ok: false, reason: 'locked' })
  })
})
