import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { amazonHosts } from '../../../src/sites/amazon-hosts'
import { awakeWithLogins, expected, key, otherKey, start, withLogins } from './with-logins'
import { challengeUrl, letWaitPass, passphrase } from './worker'

const look = { kind: 'challenge', claim: null } as const

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a challenge', () => {
  test('gets the code of the login whose name the tab showed before, and fills it unasked', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    await page('content.signIn', { claim: 'Bruno@example.com ' })
    const view = await page('content.look', look)
    expect(view).toMatchObject({ state: 'ready', why: null, account: { id: ids[1], label: 'bruno@example.com' } })
    const given = await page('content.code', { id: ids[1] ?? '', purpose: 'challenge' })
    expect(given).toEqual({
      ok: true,
      code: expected(otherKey, start),
      trust: 'offer',
      submit: false,
      unknownName: null,
    })
  })

  test('is filled for one and the same login on each host of the list', async () => {
    const { ask, from, ids } = await awakeWithLogins(['anna@example.com', key])
    await ask('settings.write', { autoLockMinutes: 0 })
    for (const [at, host] of amazonHosts.entries()) {
      const now = start + at * 30_000
      vi.setSystemTime(now)
      const page = from(`https://${host}/ap/mfa?arb=1`)
      await page('content.signIn', { claim: 'anna@example.com' })
      expect(await page('content.look', { ...look, empty: true }), host).toMatchObject({
        state: 'ready',
        why: null,
        destination: null,
        account: { id: ids[0] },
        given: { code: expected(key, now) },
      })
    }
  })

  test('is never filled unasked by a guess', async () => {
    const one = await withLogins(['anna@example.com', key])
    expect(await one.page('content.look', look)).toMatchObject({ state: 'ready', why: 'name-unseen' })
    await one.page('content.signIn', { claim: 'someone@example.com' })
    expect(await one.page('content.look', look)).toMatchObject({ state: 'unknown-login', claim: 'someone@example.com' })
    const two = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    expect(await two.page('content.look', look)).toMatchObject({ state: 'choose' })
  })

  test('is named in the popup with its login where there is no doubt whose it is', async () => {
    const { page, ask, browser, ids } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    const front = async (kind: string) => {
      browser.tabs.sendMessage = async () => ['sellercentral.amazon.it', kind] as unknown as true
      return ask('front.look', {})
    }
    expect(await front('challenge')).toMatchObject({ fillable: true, login: null })
    await page('content.signIn', { claim: 'bruno@example.com' })
    expect(await front('challenge')).toMatchObject({
      fillable: true,
      login: { id: ids[1], label: 'bruno@example.com' },
    })
    expect(await front('challenge-sent')).toMatchObject({ fillable: false, login: null })
    await ask('vault.lock', {})
    expect(await front('challenge')).toMatchObject({ fillable: true, login: null })
  })

  test('remembers the name for its own tab alone', async () => {
    const { page, from } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await from(challengeUrl, 8)('content.look', look)).toMatchObject({ state: 'choose' })
  })

  test('whose kind is unsure is offered, not filled', async () => {
    const { page } = await withLogins(['anna@example.com', key])
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await page('content.look', { kind: 'challenge-unsure', claim: null })).toMatchObject({ why: 'unsure-page' })
  })

  test('gets no second code unasked in the same sign-in', async () => {
    const { page, ids } = await withLogins(['anna@example.com', key])
    await page('content.signIn', { claim: 'anna@example.com' })
    await page('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', why: 'filled-before' })
    await page('content.signIn', { claim: 'anna@example.com' })
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', why: null })
  })

  test('does not wait for the disk, as whatever else is written does', async () => {
    const { page, ask, ids } = await withLogins(['anna@example.com', key])
    const [id = ''] = ids
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const writes = () =>
      begun.mock.calls.flatMap(([stores, mode, options]) =>
        mode === 'readwrite' && [...stores].includes('records') ? [options?.durability] : [],
      )
    await page('content.code', { id, purpose: 'challenge' })
    expect(writes()).toEqual(['relaxed'])
    await ask('accounts.edit', { id, changes: { person: 'Anna' } })
    expect(writes()).toEqual(['relaxed', 'strict'])
    begun.mockRestore()
  })

  describe('whose field is empty', () => {
    const empty = { ...look, empty: true } as const

    test('gets the code with the look where it is to be filled at once, and no second one', async () => {
      const { page, ids } = await withLogins(['anna@example.com', key], ['bruno@example.com', otherKey])
      await page('content.signIn', { claim: 'anna@example.com' })
      const given = { code: expected(key, start), trust: 'offer', submit: false, unknownName: null }
      expect(await page('content.look', empty)).toMatchObject({
        state: 'ready',
        why: null,
        account: { id: ids[0] },
        given,
      })
      const again = await page('content.look', empty)
      expect(again).toMatchObject({ state: 'ready', why: 'filled-before' })
      expect(again).not.toHaveProperty('given')
      const asked = await page('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
      expect(asked).toMatchObject({ ok: false, reason: 'wait' })
    })

    test.each([
      ['whose name was not seen', null, {}, 'name-unseen'],
      ['that is not to be filled by itself', 'anna@example.com', { autoFill: false }, 'switched-off'],
    ])('gets none of a login %s, and uses none up', async (_, claim, changes, why) => {
      const { page, ask, ids } = await withLogins(['anna@example.com', key])
      const [id = ''] = ids
      await ask('accounts.edit', { id, changes })
      if (claim) await page('content.signIn', { claim })
      const view = await page('content.look', empty)
      expect(view).toMatchObject({ state: 'ready', why })
      expect(view).not.toHaveProperty('given')
      expect(await page('content.code', { id, purpose: 'challenge' })).toMatchObject({ ok: true })
    })

    test('is told of the login alone where its code has to be waited for', async () => {
      const { page, from, ids } = await withLogins(['anna@example.com', key])
      await from(challengeUrl, 8)('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
      await page('content.signIn', { claim: 'anna@example.com' })
      const view = await page('content.look', empty)
      expect(view).toMatchObject({ state: 'ready', why: null })
      expect(view).not.toHaveProperty('given')
    })

    test('is told that the vault is locked', async () => {
      const { page, ask } = await withLogins(['anna@example.com', key])
      await page('content.signIn', { claim: 'anna@example.com' })
      await ask('vault.lock', {})
      expect(await page('content.look', empty)).toEqual({ state: 'locked', vault: 'locked' })
    })

    test('is told of the login, and then why it gets no code, where the disk takes nothing', async () => {
      const { page, ids } = await withLogins(['anna@example.com', key])
      await page('content.signIn', { claim: 'anna@example.com' })
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no space', 'QuotaExceededError')
      })
      const view = await page('content.look', empty)
      expect(view).toMatchObject({ state: 'ready', why: null })
      expect(view).not.toHaveProperty('given')
      const asked = await page('content.code', { id: ids[0] ?? '', purpose: 'challenge' })
      expect(asked).toEqual({ ok: false, reason: 'storage-full' })
      put.mockRestore()
      expect(await page('content.look', empty)).toMatchObject({ given: { code: expected(key, start) } })
    })
  })

  test('that waits for a sent code, or takes no more tries, gets no account at all', async () => {
    const { page } = await withLogins(['anna@example.com', key])
    expect(await page('content.look', { kind: 'challenge-sent', claim: null })).toMatchObject({
      state: 'sms',
      step: 'challenge',
    })
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
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', why: null })
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

  test('locks at its time whatever codes a page was given meanwhile', async () => {
    const { ask, page, ids } = await withLogins(['anna@example.com', key])
    const [id = ''] = ids
    for (let minute = 1; minute < 15; minute++) {
      vi.setSystemTime(start + minute * 60_000)
      expect(await page('content.code', { id, purpose: 'challenge' })).toMatchObject({ ok: true })
    }
    vi.setSystemTime(start + 15 * 60_000)
    expect(await page('content.code', { id, purpose: 'challenge' })).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
  })
})
