import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { key, withLogins } from './with-logins'
import { freshProfile, passphrase } from './worker'

const start = 1_700_000_000_000
const minute = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

async function openedVault(settings: object = {}) {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  await profile.ask('settings.write', settings)
  profile.browser.toldPages.length = 0
  const state = async () => (await profile.ask('vault.status', {})).state
  const howLocked = async () => {
    await profile.ask('vault.unlock', { passphrase })
    const list = await profile.ask('activity.list', { limit: 2 })
    return list.ok ? list.rows[1]?.event : null
  }
  /** The alarm of every minute, to a worker that has just started. */
  const alarm = async (at: number) => {
    vi.setSystemTime(at)
    vi.resetModules()
    const { onAlarm } = await import('../../../src/background/auto-lock')
    await onAlarm({ name: 'auto-lock' })
  }
  return { ...profile, state, howLocked, alarm }
}

describe('the screen', () => {
  const tell = async (idle: 'locked' | 'idle' | 'active') => {
    vi.resetModules()
    const { onIdleState } = await import('../../../src/background/screen-lock')
    await onIdleState(idle)
  }

  test('locks the vault with it, is written down, and every page of ours is told', async () => {
    const { state, howLocked, browser } = await openedVault()
    await tell('idle')
    await tell('active')
    expect(await state()).toBe('unlocked')
    await tell('locked')
    expect(browser.toldPages).toEqual([{ telling: 'look-again' }])
    expect(await state()).toBe('locked')
    expect(await howLocked()).toMatchObject({ kind: 'locked', how: 'screen' })
  })

  test('does not, where that was turned off', async () => {
    const { state } = await openedVault({ lockOnScreenLock: false })
    await tell('locked')
    expect(await state()).toBe('unlocked')
  })
})

describe('the time without use', () => {
  test.each([5, 15, 60])('of %i minutes locks the vault, by the alarm alone', async (minutes) => {
    const { browser, alarm, howLocked } = await openedVault({ autoLockMinutes: minutes })
    await alarm(start + minutes * minute - 1)
    expect(browser.storage.session.held.has('vault-key')).toBe(true)
    await alarm(start + minutes * minute)
    expect(browser.storage.session.held.has('vault-key')).toBe(false)
    expect(browser.toldPages).toEqual([{ telling: 'look-again' }])
    expect(await howLocked()).toMatchObject({ kind: 'locked', how: 'time' })
  })

  test('begins again with each use', async () => {
    const { ask, alarm, state } = await openedVault({ autoLockMinutes: 5 })
    vi.setSystemTime(start + 4 * minute)
    await ask('front.look', {})
    await alarm(start + 8 * minute)
    expect(await state()).toBe('unlocked')
    await alarm(start + 9 * minute)
    expect(await state()).toBe('locked')
  })

  test('never comes where a person wants none', async () => {
    const { alarm, state } = await openedVault({ autoLockMinutes: 0 })
    await alarm(start + 10_000 * minute)
    expect(await state()).toBe('unlocked')
  })

  test('is not stretched by a clock that is set back again and again', async () => {
    const { alarm, state, howLocked } = await openedVault({ autoLockMinutes: 5 })
    await alarm(start + 4 * minute)
    // Later than the last use, earlier than what was seen already.
    vi.setSystemTime(start + minute)
    expect(await state()).toBe('locked')
    expect(await howLocked()).toMatchObject({ kind: 'locked', how: 'clock' })
  })

  test('locks also where the settings cannot be read any more', async () => {
    const { browser, alarm } = await openedVault({ autoLockMinutes: 60 })
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('made up', 'UnknownError')
    })
    await alarm(start + minute)
    expect(browser.storage.session.held.has('vault-key')).toBe(true)
    await alarm(start + 60 * minute)
    expect(browser.storage.session.held.has('vault-key')).toBe(false)
    open.mockRestore()
  })

  test('bears a clock that is put right by a few seconds', async () => {
    const { alarm, state } = await openedVault({ autoLockMinutes: 5 })
    await alarm(start + 2 * minute)
    vi.setSystemTime(start + 2 * minute - 5000)
    expect(await state()).toBe('unlocked')
  })
})

test('the shortcut locks', async () => {
  const { state, howLocked } = await openedVault()
  vi.resetModules()
  const { onCommand } = await import('../../../src/background/on-command')
  await onCommand('lock')
  expect(await state()).toBe('locked')
  expect(await howLocked()).toMatchObject({ kind: 'locked', how: 'hand' })
  await onCommand('something else')
})

test('pages are told of an unlock, too', async () => {
  const { ask, browser } = await openedVault()
  await ask('vault.lock', {})
  browser.toldPages.length = 0
  await ask('vault.unlock', { passphrase })
  expect(browser.toldPages).toEqual([{ telling: 'look-again' }])
})

test('what a page is given keeps the vault open no longer: only a person does', async () => {
  const made = await withLogins(['anna@example.com', key])
  const code = () => made.page('content.code', { id: made.ids[0] ?? '', purpose: 'challenge' })
  for (let at = 1; at < 15; at++) {
    vi.setSystemTime(start + at * minute)
    expect(await code()).toMatchObject({ ok: true })
  }
  vi.setSystemTime(start + 15 * minute)
  expect(await code()).toEqual({ ok: false, reason: 'locked' })
})
