import * as OTPAuth from 'otpauth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { challengeUrl, freshProfile, letWaitPass, passphrase } from './worker'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const otherKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
const link = (email: string, secret: string) => `otpauth://totp/Amazon%3A${email}?secret=${secret}&issuer=Amazon`
const expected = (secret: string, timestamp: number) =>
  new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(secret) }).generate({ timestamp })

/** Eleven seconds into a time step. */
const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000
const look = { kind: 'challenge', claim: null } as const

async function withLogins(...logins: readonly (readonly [string, string])[]) {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const ids: string[] = []
  for (const [email, secret] of logins) {
    const added = await profile.ask('accounts.add', { text: link(email, secret), issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    ids.push(added.id)
  }
  return { ...profile, ids, page: profile.from(challengeUrl) }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a challenge', () => {
  test('gets the code of the login whose name the tab showed before, and fills it unasked', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    await page('content.signIn', { claim: 'Bruno@example.com ' })
    const view = await page('content.look', look)
    expect(view).toMatchObject({ state: 'ready', fill: true, account: { id: ids[1], label: 'bruno@example.com' } })
    const given = await page('content.code', { id: ids[1] ?? '', purpose: 'challenge' })
    expect(given).toEqual({ ok: true, code: expected(otherKey, start), trust: false, submit: false })
  })

  test('is never filled unasked by a guess', async () => {
    const one = await withLogins(['anna@example.com', key])
    expect(await one.page('content.look', look)).toMatchObject({ state: 'ready', fill: false })
    await one.page('content.signIn', { claim: 'someone@example.com' })
    expect(await one.page('content.look', look)).toMatchObject({ state: 'unknown-login', claim: 'someone@example.com' })
    const two = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    expect(await two.page('content.look', look)).toMatchObject({ state: 'choose' })
  })

  test('remembers the name for its own tab alone', async () => {
    const { page, from } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await from(challengeUrl, 8)('content.look', look)).toMatchObject({ state: 'choose' })
  })

  test('whose kind is unsure is offered, not filled', async () => {
    const { page } = await withLogins(['anna@example.com', key])
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await page('content.look', { kind: 'challenge-unsure', claim: null })).toMatchObject({ fill: false })
  })

  test('gets no second code unasked in the same sign-in', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key])
    await page('content.signIn', { claim: 'anna@example.com' })
    await page('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', fill: false })
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', fill: true })
  })

  test('that waits for a sent code, or takes no more tries, gets no account at all', async () => {
    const { page } = await withLogins(['anna@example.com', key])
    expect(await page('content.look', { kind: 'challenge-sent', claim: null })).toEqual({ state: 'sms' })
    expect(await page('content.look', { kind: 'too-many', claim: null })).toEqual({ state: 'too-many' })
  })
})

describe('the moment of a code', () => {
  test('is not in the last five seconds of its step', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key])
    const id = ids[0] ?? ''
    vi.setSystemTime(start + 14_500)
    const until = start + 19_000
    expect(await page('content.code', { id, purpose: 'challenge' })).toEqual({ ok: false, reason: 'wait', until })
    vi.setSystemTime(until)
    expect(await page('content.code', { id, purpose: 'challenge' })).toMatchObject({ code: expected(key, until) })
  })

  test('is never twice in one step', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key])
    const id = ids[0] ?? ''
    expect(await page('content.code', { id, purpose: 'challenge' })).toMatchObject({ ok: true })
    const again = await page('content.code', { id, purpose: 'challenge' })
    expect(again).toEqual({ ok: false, reason: 'wait', until: start + 19_000 })
  })

  test('is given to one of two tabs that ask at once', async () => {
    const { from, ids } = await withLogins(['anna@example.com', key])
    const ask = (tab: number) => from(challengeUrl, tab)('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
    const answers = await Promise.all([ask(1), ask(2), ask(3)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('is not put off for hours by a step used under a wrong clock', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key])
    const id = ids[0] ?? ''
    vi.setSystemTime(start + 3_600_000)
    await page('content.code', { id, purpose: 'challenge' })
    // Past the auto-lock's own guard against a clock that is set back, by unlocking anew.
    vi.setSystemTime(start)
    const { ask } = { ask: freshAsk(page) }
    expect(await ask(id)).toMatchObject({ ok: false, reason: 'locked' })
  })
})

const freshAsk = (page: Awaited<ReturnType<typeof withLogins>>['page']) => (id: string) =>
  page('content.code', { id, purpose: 'challenge' })

describe('a locked vault', () => {
  test('shows as locked, gives no code, and wakes the page that waits once it is open', async () => {
    const { page, ask, browser, ids } = await withLogins(['anna@example.com', key])
    await page('content.signIn', { claim: 'anna@example.com' })
    await ask('vault.lock', {})
    expect(await page('content.look', look)).toEqual({ state: 'locked', vault: 'locked' })
    expect(await page('content.code', { id: ids[0] ?? '', purpose: 'challenge' })).toEqual({
      ok: false,
      reason: 'locked',
    })
    expect(await ask('vault.unlock', { passphrase: 'plum harbour 47 viole' })).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    })
    await letWaitPass()
    expect(browser.told).toEqual([])
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    expect(browser.told).toEqual([{ tab: 7, message: { telling: 'look-again' } }])
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', fill: true })
  })

  test('locks by itself after its time, and when the clock is set back', async () => {
    const { ask } = await withLogins(['anna@example.com', key])
    vi.setSystemTime(start + 14 * 60_000)
    expect(await ask('vault.status', {})).toMatchObject({ state: 'unlocked' })
    vi.setSystemTime(start + 15 * 60_000)
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
    await ask('vault.unlock', { passphrase })
    vi.setSystemTime(start)
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
  })
})
