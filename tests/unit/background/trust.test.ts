import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TrustRule } from '../../../src/messages'
import { challengeUrl, freshProfile, passphrase } from './worker'

const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
/** Eleven seconds into a time step. */
const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000
const later = start + 3 * 86_400_000
const look = { kind: 'challenge', claim: null } as const

async function withLogin(trust?: TrustRule) {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  await profile.ask('settings.write', { autoLockMinutes: 0 })
  const added = await profile.ask('accounts.add', { text: link, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const { id } = added
  if (trust) await profile.ask('accounts.edit', { id, changes: { trust } })
  const page = profile.from(challengeUrl)
  const code = () => page('content.code', { id, purpose: 'challenge' })
  /** A sign-in that comes to the challenge. */
  const signIn = async () => {
    await page('content.signIn', { claim: 'anna@example.com' })
    return page('content.look', look)
  }
  return { ...profile, id, page, code, signIn }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('the box for trusting this browser', () => {
  test.each([
    [undefined, 'offer'],
    ['ask', 'offer'],
    ['always', 'tick'],
    ['never', 'leave'],
  ] as const)('with the rule %s: %s', async (rule, deed) => {
    const { code } = await withLogin(rule)
    expect(await code()).toMatchObject({ ok: true, trust: deed })
  })

  test.each(['ask', 'always', 'never'] as const)('is left alone on a shared computer, also with %s', async (rule) => {
    const { ask, code } = await withLogin(rule)
    await ask('settings.write', { sharedComputer: true })
    expect(await code()).toMatchObject({ ok: true, trust: 'leave' })
  })
})

describe('a browser that was trusted and is asked again', () => {
  test('is told since when, also after the worker has ended; one that never was is told nothing', async () => {
    const { code, page, signIn } = await withLogin('always')
    expect(await signIn()).toMatchObject({ state: 'ready', trustedAt: null })
    await code()
    expect(await page('content.trusted', {})).toEqual({ ok: true })
    vi.setSystemTime(later)
    // Filled at once all the same.
    expect(await signIn()).toMatchObject({ state: 'ready', why: null, trustedAt: start })
  })

  test('in the same sign-in is told nothing', async () => {
    const { code, page, signIn } = await withLogin('always')
    await signIn()
    await code()
    await page('content.trusted', {})
    vi.setSystemTime(start + 60_000)
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', trustedAt: null })
  })

  test('by a code that was refused was never trusted', async () => {
    const { code, page, signIn } = await withLogin('always')
    await signIn()
    await code()
    await page('content.trusted', {})
    vi.setSystemTime(start + 20_000)
    await page('content.look', { kind: 'refused', claim: null })
    vi.setSystemTime(later)
    expect(await signIn()).toMatchObject({ state: 'ready', trustedAt: null })
  })

  test('is noted for nobody where no code was given', async () => {
    const { page } = await withLogin('always')
    expect(await page('content.trusted', {})).toEqual({ ok: false, reason: 'not-allowed' })
  })

  test('says so by the newest time', async () => {
    const { code, page, signIn } = await withLogin('always')
    await signIn()
    await code()
    await page('content.trusted', {})
    vi.setSystemTime(later)
    await signIn()
    await code()
    await page('content.trusted', {})
    vi.setSystemTime(later + 3_600_000)
    expect(await signIn()).toMatchObject({ trustedAt: later })
  })
})
