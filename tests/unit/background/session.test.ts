import { expect, test, vi } from 'vitest'
import { enrolmentUrl, freshProfile, passphrase } from './worker'

test('a use that is noted after the lock does not open the vault again', async () => {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  vi.resetModules()
  const { noteUse } = await import('../../../src/storage/session')
  await profile.ask('vault.lock', {})
  await noteUse(Date.now())
  expect(await profile.ask('accounts.list', {})).toEqual({ ok: false, reason: 'locked' })
})

test('two notes on one tab at once are both kept', async () => {
  freshProfile()
  vi.resetModules()
  const { forgetTab, readTab, rememberTab, waitingTabs } = await import('../../../src/storage/tab-memory')
  await Promise.all([rememberTab(7, { claim: 'anna@example.com' }), rememberTab(7, { waiting: true })])
  expect(await readTab(7)).toMatchObject({ claim: 'anna@example.com', waiting: true, filled: false })
  expect(await waitingTabs()).toEqual([7])
  await forgetTab(7)
  expect(await readTab(7)).toMatchObject({ claim: null, waiting: false })
  expect(await waitingTabs()).toEqual([])
})

test('the time to the lock is kept in the vault’s database, out of reach of content scripts', async () => {
  const profile = freshProfile()
  expect(await profile.ask('settings.read', {})).toEqual({
    ok: true,
    settings: {
      autoLockMinutes: 15,
      lockOnScreenLock: true,
      theme: 'system',
      language: 'browser',
      sharedComputer: false,
      listOrder: 'hand',
      listGroups: 'none',
    },
  })
  await profile.ask('settings.write', { autoLockMinutes: 5 })
  await profile.ask('settings.write', { theme: 'dark' })
  expect(await profile.ask('settings.read', {})).toEqual({
    ok: true,
    settings: {
      ...{ autoLockMinutes: 5, lockOnScreenLock: true, theme: 'dark', language: 'browser', sharedComputer: false },
      ...{ listOrder: 'hand', listGroups: 'none' },
    },
  })
  expect([...profile.browser.storage.local.held.keys()]).toEqual([])
  const write = { name: 'settings.write', arguments: { autoLockMinutes: 0 } }
  expect(await profile.deliver(write, { url: enrolmentUrl })).toEqual({ ok: false, reason: 'not-allowed' })
})
