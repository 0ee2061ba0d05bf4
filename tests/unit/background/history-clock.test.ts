import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBase32 } from '../../../src/core/base32'
import type { PastRecord } from '../../../src/core/vault/format'
import { everyFlip, everyMistype } from '../tampered'
import { freshProfile, passphrase } from './worker'

vi.mock('../../../src/core/vault/kdf', async (original) => ({
  ...(await original<object>()),
  deriveFromPassphrase: (await import('../cheap-kdf')).cheapKdf,
}))
vi.setConfig({ testTimeout: 300_000 })
const hour = 60 * 60 * 1000
const day = 24 * hour
const start = 1_700_000_000_000
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: start }))
afterEach(() => vi.useRealTimers())

const numRuns = process.env.COUNTERSIGN_LONG ? 200 : 20

/** A vault with one login that is edited now and then, so that there are changes, and others that are deleted. */
async function vaultWithOne() {
  const { ask } = freshProfile({ sleeps: false })
  await ask('vault.create', { passphrase })
  await ask('settings.write', { autoLockMinutes: 0 })
  let keys = 0
  async function add(label: string): Promise<string> {
    const text = `otpauth://totp/Amazon%3A${label}?secret=${encodeBase32(new Uint8Array(20).fill(++keys))}&issuer=Amazon`
    const added = await ask('accounts.add', { text, issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    return added.id
  }
  const other = await add('other')
  const database = await openDB('countersign')
  let edits = 0
  return {
    ask,
    database,
    async setClock(time: number): Promise<void> {
      vi.setSystemTime(time)
      // A clock that was set back has locked it.
      expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    },
    async change(): Promise<void> {
      expect(await ask('accounts.edit', { id: other, changes: { person: `p${++edits}` } })).toEqual({ ok: true })
    },
    async addAndDelete(label: string): Promise<string> {
      const id = await add(label)
      expect(await ask('accounts.delete', { id })).toEqual({ ok: true })
      return id
    },
    async offered(): Promise<readonly string[]> {
      const past = await ask('history.list', {})
      if (!past.ok) throw new Error(past.reason)
      return past.logins.map(({ label }) => label)
    },
    /** How many versions are kept that are not the current one. */
    async kept(): Promise<number> {
      const all: PastRecord[] = await database.getAll('history')
      return all.filter(({ until }) => until !== Number.POSITIVE_INFINITY).length
    },
  }
}
type Vault = Awaited<ReturnType<typeof vaultWithOne>>

/** Changes the vault every few hours from now on. @returns after how many days what was offered is so no more */
async function daysOffered({ setClock, change, offered }: Vault, every = 6 * hour): Promise<number> {
  const from = Date.now()
  for (let time = from; time <= from + 100 * day; time += every) {
    await setClock(time)
    await change()
    if ((await offered()).length === 0) return (time - from) / day
  }
  throw new Error('it is never forgotten')
}

test('what is deleted is kept for eight days, and forgotten then', async () => {
  const vault = await vaultWithOne()
  await vault.addAndDelete('anna')
  expect(await daysOffered(vault)).toBe(8)
})

test('what is deleted while the clock is behind has its days from when that is put right', async () => {
  for (const behind of [8 * day, 10 * day, 20 * 365 * day]) {
    vi.setSystemTime(start - behind)
    const vault = await vaultWithOne()
    await vault.addAndDelete('anna')
    await vault.setClock(start)
    expect(await daysOffered(vault)).toBe(7)
    vault.database.close()
  }
})

test('a clock that is ahead, and put right after a day, takes a day of eight', async () => {
  for (const ahead of [8 * day, 10 * day, 20 * 365 * day]) {
    vi.setSystemTime(start)
    const vault = await vaultWithOne()
    await vault.addAndDelete('anna')
    for (const hours of [0, 8, 16]) {
      await vault.setClock(start + ahead + hours * hour)
      await vault.change()
      expect(await vault.offered()).toEqual(['anna'])
    }
    await vault.setClock(start + day)
    // A day by the leap, and the sixteen hours that passed.
    expect(await daysOffered(vault, 4 * hour)).toBe(8 - 1 - 16 / 24)
    vault.database.close()
  }
})

test('what is deleted while the clock is ahead is kept no longer for it', async () => {
  const vault = await vaultWithOne()
  await vault.setClock(start + 1000 * day)
  await vault.addAndDelete('anna')
  await vault.setClock(start)
  expect(await daysOffered(vault)).toBe(8)
})

test('each leap takes a day, so that the eighth is the first that makes anything forgotten', async () => {
  const { addAndDelete, setClock, change, offered } = await vaultWithOne()
  await addAndDelete('anna')
  for (let leap = 1; leap <= 8; leap++) {
    expect(await offered()).toEqual(['anna'])
    await setClock(start + leap * 30 * day)
    await change()
  }
  expect(await offered()).toEqual([])
})

test('of a vault that is seldom changed, the eighth change forgets, and no more is kept than eight make', async () => {
  const { addAndDelete, setClock, change, offered, kept } = await vaultWithOne()
  await addAndDelete('anna')
  const counts: number[] = []
  for (let week = 1; week <= 20; week++) {
    expect(await offered()).toEqual(week <= 8 ? ['anna'] : [])
    await setClock(start + week * 7 * day)
    await change()
    counts.push(await kept())
  }
  expect(Math.max(...counts)).toBe(8)
  expect(counts.at(-1)).toBe(8)
})

const waits = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 8, maxLength: 16 })
const wrong = fc.record({
  from: fc.nat(12),
  lasts: fc.integer({ min: 1, max: 8 }),
  days: fc.integer({ min: -30, max: 30 }),
})

test('while the clock is wrong once, by whatever, each deleted login is there for seven days, and gone in the end', async () => {
  await fc.assert(
    fc.asyncProperty(waits, wrong, async (waits, { from, lasts, days }) => {
      vi.setSystemTime(start)
      const { addAndDelete, database, setClock, change, offered, kept } = await vaultWithOne()
      const deleted: { readonly label: string; readonly at: number }[] = []
      let moment = start
      for (const [at, hours] of waits.entries()) {
        moment += hours * hour
        await setClock(moment + (at >= from && at < from + lasts ? days * day : 0))
        await addAndDelete(`login${at}`)
        deleted.push({ label: `login${at}`, at: moment })
        const young = deleted.filter((one) => one.at > moment - 7 * day).map(({ label }) => label)
        expect(await offered()).toEqual(expect.arrayContaining(young))
      }
      for (let more = 1; more <= 8; more++) {
        await setClock(moment + (31 + more) * day)
        await change()
      }
      expect(await offered()).toEqual([])
      expect(await kept()).toBe(8)
      database.close()
    }),
    { numRuns },
  )
})

describe('whoever writes to the disk', () => {
  async function withCount(value: unknown): Promise<Vault> {
    vi.setSystemTime(start)
    const vault = await vaultWithOne()
    await vault.addAndDelete('anna')
    await vault.setClock(start + 3 * day)
    await vault.change()
    if (value === undefined) await vault.database.delete('header', 'time')
    else await vault.database.put('header', value, 'time')
    return vault
  }

  test('has no version kept for ever by a count that is lost or set back, and by one thing in it none forgotten at once', async () => {
    const lost = [undefined, null, 5, 'text', [], { time: 0, clock: 0, sum: 0 }].map((value) => ({
      where: `${value}`,
      value,
    }))
    const first = await withCount(null)
    await first.change()
    const count = await first.database.get('header', 'time')
    first.database.close()
    for (const { where, value } of [...lost, ...everyMistype(count), ...everyFlip(count)]) {
      const vault = await withCount(value)
      expect(await vault.offered()).toEqual(['anna'])
      const days = await daysOffered(vault, day)
      expect(days, where).toBeGreaterThanOrEqual(6)
      expect(days, where).toBeLessThanOrEqual(8)
      vault.database.close()
    }
  })

  test('has none kept for ever by a number in a version either', async () => {
    for (const until of [start + 1e12, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE]) {
      vi.setSystemTime(start)
      const vault = await vaultWithOne()
      const id = await vault.addAndDelete('anna')
      const version: PastRecord = await vault.database.get('history', [id, 1])
      await vault.database.put('history', { ...version, until })
      await vault.change()
      expect(await daysOffered(vault, day)).toBe(8)
      vault.database.close()
    }
  })

  test('has the time at which it was deleted shown still', async () => {
    const vault = await withCount(undefined)
    await vault.change()
    expect(await vault.ask('history.list', {})).toMatchObject({ logins: [{ label: 'anna', at: start }] })
  })
})

test('versions from before the vault counted have their days from the first change that does', async () => {
  const vault = await vaultWithOne()
  const { addAndDelete, setClock, database } = vault
  await setClock(start - 10 * day)
  await addAndDelete('anna')
  for (const { ended, until, ...before } of (await database.getAll('history')) as PastRecord[]) {
    await database.put('history', { ...before, until: Number.isFinite(ended) ? ended : until })
  }
  await database.delete('header', 'time')
  await setClock(start)
  expect(await daysOffered(vault)).toBe(8)
})
