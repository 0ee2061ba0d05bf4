import { openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { headersRead } from './headers-read'
import { freshProfile, passphrase } from './worker'

const key = (at: number) => `JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[at]}`

async function withLogins(count: number, { sleeps = true } = {}) {
  const profile = freshProfile({ sleeps })
  const made = await profile.ask('vault.create', { passphrase })
  if (!made.ok) throw new Error(made.reason)
  await profile.ask('vault.recoveryKept', { recoveryCode: made.recoveryCode })
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    const added = await profile.ask('accounts.add', { text: key(at), issuer: 'Shop', label: `login-${at}` })
    if (added.ok) ids.push(added.id)
  }
  const open = async () => {
    const { list, status } = await profile.ask('popup.open', {})
    return { state: status.state, total: list?.total, labels: list?.rows.map(({ label }) => label) }
  }
  return { ...profile, ids, open }
}
type Profile = Awaited<ReturnType<typeof withLogins>>

describe('the popup’s second opening', () => {
  let profile: Profile
  beforeEach(async () => {
    profile = await withLogins(12)
    await profile.open()
  })

  test('shows the same without reading the table of contents', async () => {
    const first = await profile.open()
    expect(first).toEqual({
      state: 'unlocked',
      total: 12,
      labels: Array.from({ length: 5 }, (_, at) => `login-${at}`),
    })
    let second: unknown
    expect(await headersRead(async () => (second = await profile.open()))).toBe(0)
    expect(second).toEqual(first)
  })

  test('asks the memory of the session once for all, and looks for no tab', async () => {
    await profile.open()
    const { storage, tabs } = profile.browser
    const [session, query] = [vi.spyOn(storage.session, 'get'), vi.spyOn(tabs, 'query')]
    expect((await profile.open()).total).toBe(12)
    expect([session.mock.calls.length, query.mock.calls.length]).toEqual([1, 0])
  })

  test('sees a login that was added, edited or deleted since', async () => {
    const { ask, ids, open } = profile
    const [first = '', second = ''] = ids
    await ask('accounts.edit', { id: first, changes: { label: 'another' } })
    expect((await open()).labels?.[0]).toBe('another')
    await ask('accounts.delete', { id: second })
    expect(await open()).toMatchObject({ total: 11, labels: expect.not.arrayContaining(['login-1']) })
    await ask('accounts.place', { id: ids.at(-1) ?? '', pinned: true })
    expect((await open()).labels?.[0]).toBe('login-11')
  })

  test('sees another order', async () => {
    const { ask, ids, open } = profile
    await ask('settings.write', { listOrder: 'use' })
    await open()
    await ask('clipboard.copied', { id: ids[9] ?? '', code: '123456' })
    expect((await open()).labels?.[0]).toBe('login-9')
    await ask('settings.write', { listOrder: 'hand' })
    expect((await open()).labels?.[0]).toBe('login-0')
  })

  test('shows nothing once the vault has locked, and keeps nothing for then', async () => {
    await profile.ask('vault.lock', {})
    expect(await profile.open()).toEqual({ state: 'locked', total: undefined, labels: undefined })
    expect(await profile.browser.storage.session.get('first-screen')).toEqual({})
  })

  test('looks at the whole vault where a record of these does not open', async () => {
    const database = await openDB('countersign')
    const record = await database.get('records', profile.ids[2] ?? '')
    record.sealed[20] ^= 1
    await database.put('records', record)
    database.close()
    expect(await headersRead(profile.open)).toBeGreaterThan(0)
    expect((await profile.open()).labels).not.toContain('login-2')
  })

  test('has ids in memory, and no name', async () => {
    const kept = JSON.stringify(await profile.browser.storage.session.get('first-screen'))
    expect(kept).toContain(profile.ids[0])
    expect(kept).not.toMatch(/login-|Shop/)
  })
})

describe('of a background that is awake', () => {
  let profile: Profile
  beforeEach(async () => {
    profile = await withLogins(8, { sleeps: false })
    await profile.open()
  })

  /** The ids of records that are asked for. */
  const recordsRead = () => {
    const ids: unknown[] = []
    const { get } = IDBObjectStore.prototype
    const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === 'records') ids.push(key)
      return get.call(this, key)
    })
    return { ids, end: () => spy.mockRestore() }
  }

  test('reads what it showed last beside the memory of the session', async () => {
    const { session } = profile.browser.storage
    const { get } = session
    let answer: (() => void) | undefined
    const told = new Promise<void>((resolve) => {
      answer = resolve
    })
    vi.spyOn(session, 'get').mockImplementationOnce(async (items) => {
      await told
      return get(items)
    })
    const records = recordsRead()
    const opening = profile.open()
    await vi.waitFor(() => expect(records.ids).toEqual(profile.ids.slice(0, 5)))
    answer?.()
    expect(await opening).toMatchObject({ state: 'unlocked', total: 8, labels: { length: 5 } })
    expect(records.ids, 'and once').toHaveLength(5)
    records.end()
  })

  test('goes by the memory of the session where that has other logins', async () => {
    const { session } = profile.browser.storage
    const { 'first-screen': last } = await session.get('first-screen')
    await session.set({ 'first-screen': { ...(last as object), ids: [profile.ids[6]] } })
    expect((await profile.open()).labels).toEqual(['login-6'])
  })

  test('opens no login once its time is over, and notes a time that it has seen', async () => {
    const seen = async () => (await profile.browser.storage.session.get('last-seen'))['last-seen']
    const now = Date.now()
    vi.setSystemTime(now + 20_000)
    expect((await profile.open()).state).toBe('unlocked')
    expect(await seen()).toBe(now + 20_000)
    vi.setSystemTime(now + 20 * 60_000)
    const opened = vi.spyOn(crypto.subtle, 'decrypt')
    expect((await profile.open()).state).toBe('locked')
    expect(opened, 'the end of the journal, for its line on the lock').toHaveBeenCalledTimes(1)
    opened.mockRestore()
    vi.useRealTimers()
  })
})

test('a vault from before there were stamps gets one, and stays as it is on a disk that takes nothing more', async () => {
  const { open } = await withLogins(2)
  const unstamp = async () => {
    const database = await openDB('countersign')
    await database.delete('header', 'stamp')
    database.close()
  }
  await unstamp()
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await open()).toMatchObject({ state: 'unlocked', total: 2 })
  full.mockRestore()
  await open()
  expect(await headersRead(open)).toBe(0)
})
