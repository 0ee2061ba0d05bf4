import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { breakStorage } from './breaking-storage'
import { freshProfile, passphrase } from './worker'

const start = 1_700_000_000_000
const wrong = { ok: false, reason: 'wrong-passphrase' }
const wait = (until: number) => ({ ok: false, reason: 'wait', until })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function lockedVault() {
  const profile = freshProfile()
  const created = await profile.ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  await profile.ask('vault.lock', {})
  const guess = (text = 'another one 12') => profile.ask('vault.unlock', { passphrase: text })
  return {
    ...profile,
    guess,
    recoveryCode: created.recoveryCode,
    browserRestarts: () => profile.browser.storage.session.held.clear(),
  }
}

describe('wrong passphrases', () => {
  test('slow down, however often the worker and the browser die in between, and a good unlock ends it', async () => {
    const { ask, guess, browserRestarts } = await lockedVault()
    let now = start
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await guess()).toEqual(wrong)
      browserRestarts()
      vi.setSystemTime(now + seconds * 1000 - 1)
      // Not even the right one is tried: else every wait would be an oracle.
      expect(await guess(passphrase)).toEqual(wait(now + seconds * 1000))
      expect(await ask('vault.wait', {})).toMatchObject({ until: now + seconds * 1000 })
      now += seconds * 1000
      vi.setSystemTime(now)
    }
    expect(await ask('vault.wait', {})).toMatchObject({ until: 0 })
    expect(await guess(passphrase)).toEqual({ ok: true })
    const list = await ask('activity.list', { limit: 5 })
    expect(list.ok && list.rows[0]?.event).toMatchObject({ kind: 'unlocked', how: 'passphrase', wrongBefore: 8 })
    await ask('vault.lock', {})
    expect(await guess()).toEqual(wrong)
    expect(await ask('vault.wait', {})).toMatchObject({ until: now + 1000 })
  })

  test('and wrong recovery codes count together; a slip in a code is none', async () => {
    const foreign = await lockedVault()
    const { ask, guess, recoveryCode } = await lockedVault()
    const recover = (code: string) => ask('vault.recover', { recoveryCode: code })
    expect(await recover('ABCD')).toMatchObject({ reason: 'recovery-code-typo' })
    expect(await recover(foreign.recoveryCode)).toEqual({ ok: false, reason: 'wrong-recovery-code' })
    expect(await recover(recoveryCode)).toEqual(wait(start + 1000))
    vi.setSystemTime(start + 1000)
    expect(await guess()).toEqual(wrong)
    expect(await ask('vault.wait', {})).toMatchObject({ until: start + 3000 })
  })

  test('that come at once are one try', async () => {
    const { guess } = await lockedVault()
    const answers = await Promise.all([guess(), guess(), guess(), guess(passphrase)])
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'wait')).toHaveLength(3)
  })

  test('count even where the worker dies before it has answered', async () => {
    const { browser, ask, guess } = await lockedVault()
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(() => Promise.reject(new Error('the worker is dead')))
    await expect(guess()).rejects.toThrow()
    vi.restoreAllMocks()
    expect(browser.storage.session.held.has('vault-key')).toBe(false)
    expect(await ask('vault.wait', {})).toMatchObject({ until: start + 1000 })
  })
})

describe('a clock that is set back', () => {
  test('neither shortens the wait nor makes it last until the clock has caught up', async () => {
    const { ask, guess } = await lockedVault()
    await guess()
    vi.setSystemTime(start + 1000)
    await guess()
    const back = start - 1_000_000_000
    vi.setSystemTime(back)
    expect(await guess(passphrase)).toEqual(wait(back + 2000))
    vi.setSystemTime(back + 1999)
    expect(await ask('vault.wait', {})).toMatchObject({ until: back + 2000 })
    vi.setSystemTime(back + 2000)
    expect(await guess(passphrase)).toEqual({ ok: true })
  })
})

describe('a disk that is full', () => {
  test('keeps nobody out who knows the passphrase, and slows down all the same', async () => {
    const { guess, ask } = await lockedVault()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', 'QuotaExceededError')
    })
    expect(await guess()).toEqual(wrong)
    expect(await guess(passphrase)).toEqual(wait(start + 1000))
    vi.setSystemTime(start + 1000)
    expect(await guess()).toEqual(wrong)
    expect(await guess(passphrase)).toEqual(wait(start + 3000))
    vi.setSystemTime(start + 3000)
    expect(await guess(passphrase)).toEqual({ ok: true })
    expect(await ask('vault.status', {})).toMatchObject({ state: 'unlocked' })
  })
})

test('a request that fails anywhere in an unlock with the right passphrase leaves it locked or open, never worse', async () => {
  for (let n = 1; n < 60; n++) {
    const { browser, guess, ask } = await lockedVault()
    const broken = breakStorage(browser, n, 'dead')
    const answer = await guess(passphrase).catch((error: unknown) => error)
    const made = broken.count()
    broken.mend()
    const { state } = await ask('vault.status', {})
    if ((answer as { ok?: boolean }).ok) expect(state, `request ${n}`).toBe('unlocked')
    if (state === 'locked') {
      vi.setSystemTime(Date.now() + 1000)
      expect(await guess(passphrase), `again after request ${n}`).toEqual({ ok: true })
    }
    if (made < n) return
  }
  throw new Error('an unlock makes fewer requests than that')
})

test('somebody who writes into the count cannot keep the owner out for longer than a minute', async () => {
  const { guess } = await lockedVault()
  const database = await openDB('countersign')
  await database.put('settings', { failures: 1_000_000, notBefore: 9_000_000_000_000 }, 'attempts')
  database.close()
  expect(await guess(passphrase)).toEqual(wait(start + 60_000))
  vi.setSystemTime(start + 60_000)
  expect(await guess(passphrase)).toEqual({ ok: true })
})
