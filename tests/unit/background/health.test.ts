import type { argon2id } from 'hash-wasm'
import { openDB } from 'idb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Header } from '../../../src/core/vault/format'
import { derived, quickDerivations } from './quick-derivations'
import { freshProfile, letWaitPass, passphrase } from './worker'

const made = vi.hoisted(() => ({ weak: false }))
vi.mock('../../../src/core/vault/kdf', async (original) => {
  const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
  const earlier = () => (made.weak ? { memory: 19_456, passes: 2 } : {})
  const freshKdf: typeof kdf.freshKdf = (bytes) => ({ ...kdf.freshKdf(bytes), ...earlier() })
  return { ...kdf, freshKdf }
})
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const text = `otpauth://totp/Amazon%3Aanna@example.com?secret=${key}&issuer=Amazon`
const enrolmentUrl = 'https://www.amazon.it/a/settings/approval/setup/register'

beforeEach(() => {
  made.weak = false
})

async function openedVault() {
  const profile = freshProfile()
  const created = await profile.ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  await profile.ask('vault.recoveryKept', { recoveryCode: created.recoveryCode })
  const kinds = async () => {
    const answer = await profile.ask('health.look', {})
    return answer.ok ? answer.findings.map(({ kind }) => kind) : answer.reason
  }
  return { ...profile, kinds }
}

async function passes(): Promise<number | undefined> {
  const database = await openDB('countersign')
  const header: Header = await database.get('header', 'vault')
  database.close()
  return header.slots.flatMap((slot) => (slot.kind === 'passphrase' ? [slot.kdf.passes] : []))[0]
}

test('is looked at in an open vault alone, and says no key', async () => {
  const { ask, kinds } = await openedVault()
  expect(await kinds()).toEqual([])
  await ask('accounts.add', { text, issuer: '', label: '' })
  expect(await kinds()).toEqual(['no-backup'])
  expect(JSON.stringify(await ask('health.look', {}))).not.toContain(key)
  await ask('backup.saved', { createdAt: Date.now() })
  expect(await kinds()).toEqual([])
  await ask('clock.correct', { seconds: 30 })
  expect(await kinds()).toEqual(['clock'])
  await ask('vault.lock', {})
  expect(await kinds()).toBe('locked')
})

test('is no business of a web page', async () => {
  const { deliver } = await openedVault()
  for (const [name, args] of [
    ['health.look', {}],
    ['vault.raiseKdf', { passphrase }],
    ['accounts.keep', { id: '3f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f' }],
  ]) {
    expect(await deliver({ name, arguments: args }, { url: enrolmentUrl })).toEqual({
      ok: false,
      reason: 'not-allowed',
    })
  }
})

test('a weak passphrase slot is raised by the passphrase alone, once for good', async () => {
  made.weak = true
  const { ask, kinds } = await openedVault()
  made.weak = false
  expect(await kinds()).toEqual(['old-kdf'])
  expect(await ask('vault.raiseKdf', { passphrase: 'another one altogether' })).toMatchObject({
    reason: 'wrong-passphrase',
  })
  expect(await passes()).toBe(2)
  // Whoever guesses here waits as at the unlock screen.
  expect(await ask('vault.raiseKdf', { passphrase })).toMatchObject({ reason: 'wait' })
  await letWaitPass()
  expect(await ask('vault.raiseKdf', { passphrase })).toEqual({ ok: true })
  expect(await passes()).toBe(3)
  expect(await kinds()).toEqual([])
  // Asked twice it is done as well, and the passphrase is the same.
  expect(await ask('vault.raiseKdf', { passphrase })).toEqual({ ok: true })
  await ask('vault.lock', {})
  expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
})

/** From now on there is no memory for a key as strong as one made today. */
function withoutMemory() {
  vi.doMock('hash-wasm', async (original) => ({
    ...(await original<object>()),
    argon2id: async (options: Parameters<typeof argon2id>[0]) => {
      if (options.memorySize === 65_536) throw new RangeError('could not allocate memory')
      return derived(options)
    },
  }))
}

test('a slot that there is no memory to raise opens as it did, and is offered to be raised again', async () => {
  made.weak = true
  const { ask, kinds } = await openedVault()
  made.weak = false
  await ask('vault.lock', {})
  withoutMemory()
  expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  expect([await passes(), await kinds()]).toEqual([2, ['old-kdf']])
  expect(await ask('vault.raiseKdf', { passphrase })).toEqual({ ok: false, reason: 'derivation-failed' })
  expect([await passes(), await kinds()]).toEqual([2, ['old-kdf']])
  quickDerivations()
  expect(await ask('vault.raiseKdf', { passphrase })).toEqual({ ok: true })
  expect([await passes(), await kinds()]).toEqual([3, []])
})

test('where there is no memory for its own key, a vault says so and stays closed', async () => {
  const { ask } = await openedVault()
  await ask('vault.lock', {})
  withoutMemory()
  expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: false, reason: 'derivation-failed' })
  expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
})

test('an enrolment that a person keeps is confirmed, and noted; the older key of its login stays', async () => {
  const { ask, from, kinds } = await openedVault()
  const older = await ask('accounts.add', { text, issuer: '', label: '' })
  const page = from(enrolmentUrl)
  const other = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
  await page('content.signIn', { claim: 'anna@example.com' })
  const saved = await page('content.save', { pictures: [], printedKey: other, replace: true })
  if (!older.ok || !saved.ok) throw new Error('not saved')
  await ask('backup.saved', { createdAt: Date.now() })
  const { id } = saved.account
  vi.setSystemTime(Date.now() + 25 * 60 * 60 * 1000)
  await ask('vault.unlock', { passphrase })
  expect(await kinds()).toEqual(['unconfirmed'])
  expect(await ask('accounts.keep', { id })).toEqual({ ok: true })
  expect(await kinds()).toEqual([])
  const list = await ask('accounts.list', {})
  expect(list.ok && list.rows.map((row) => [row.id, row.confirmed])).toEqual([
    [older.id, true],
    [id, true],
  ])
  const noted = async () => {
    const activity = await ask('activity.list', { limit: 10 })
    return activity.ok ? activity.rows.filter(({ event }) => event?.kind === 'confirmed').length : activity
  }
  expect(await noted()).toBe(1)
  expect(await ask('accounts.keep', { id })).toEqual({ ok: true })
  expect(await noted()).toBe(1)
  expect(await ask('accounts.keep', { id: crypto.randomUUID() })).toEqual({ ok: false, reason: 'not-found' })
  vi.useRealTimers()
})

test('every page is told of another language or look, and of nothing else', async () => {
  const { ask, browser } = freshProfile()
  const told = () => browser.toldPages.length
  await ask('settings.write', { autoLockMinutes: 5 })
  expect(told()).toBe(0)
  await ask('settings.write', { language: 'de' })
  await ask('settings.write', { theme: 'dark' })
  expect(told()).toBe(2)
})
