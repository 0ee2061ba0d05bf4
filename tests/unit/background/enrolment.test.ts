import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageReport } from '../../../src/messages'
import { challengeUrl, enrolmentUrl, freshProfile, passphrase } from './worker'

const key = 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW'
const newKey = 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ GEZD'
const email = 'anna@example.com'
const shown = (printedKey: string, replace = false) => ({ pictures: [], printedKey, replace })

async function signedIn() {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const page = profile.from(enrolmentUrl)
  await page('content.signIn', { claim: email })
  const list = async () => {
    const answer = await profile.ask('accounts.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer.rows
  }
  return { ...profile, page, list }
}

beforeEach(() => vi.setSystemTime(1_700_000_000_000))
afterEach(() => vi.useRealTimers())

describe('a key on an enrolment page', () => {
  test('is saved before its code is given, and unconfirmed until the page takes it', async () => {
    const { page, list } = await signedIn()
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    expect(saved).toMatchObject({ already: false, account: { issuer: 'Amazon', label: email } })
    expect(await list()).toMatchObject([{ label: email, confirmed: false }])
    expect(await page('content.code', { id: saved.account.id, purpose: 'enrolment' })).toMatchObject({ ok: true })
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toMatchObject({ state: 'saved' })
    expect(await list()).toMatchObject([{ label: email, confirmed: true }])
  })

  test('is saved once, however often it is pressed', async () => {
    const { page, list } = await signedIn()
    const answers = await Promise.all([1, 2, 3].map(() => page('content.save', shown(key))))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await list()).toHaveLength(1)
  })

  test('replaces the same login only when asked to, and keeps the old key until the page takes the new one', async () => {
    const { page, list } = await signedIn()
    await page('content.save', shown(key))
    await page('content.look', { kind: 'enrolled', claim: null })
    expect(await page('content.save', shown(newKey))).toMatchObject({ ok: false, reason: 'replace' })
    expect(await list()).toHaveLength(1)
    expect(await page('content.save', shown(newKey, true))).toMatchObject({ ok: true, already: false })
    expect(await list()).toMatchObject([{ confirmed: true }, { confirmed: false }])
    await page('content.look', { kind: 'enrolled', claim: null })
    const [only, ...others] = await list()
    expect(others).toEqual([])
    expect(only).toMatchObject({ confirmed: true, label: email })
  })

  test('of a code that was typed by hand and refused can still be saved', async () => {
    const { page } = await signedIn()
    expect(await page('content.look', { kind: 'enrolment-refused', claim: null })).toEqual({
      state: 'enrol',
      unasked: false,
    })
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    expect(await page('content.look', { kind: 'enrolment-refused', claim: null })).toMatchObject({
      state: 'refused',
      accounts: [{ id: saved.account.id }],
    })
  })

  test('is refused for the clock where the site’s own says so', async () => {
    const { page, ask } = await signedIn()
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    const refused = { kind: 'enrolment-refused', claim: null } as const
    expect(await page('content.look', refused)).toMatchObject({ state: 'refused', cause: { kind: 'unknown' } })
    expect(await page('content.clock', { date: Date.now() - 120_500 })).toEqual({ ok: true, ahead: 120 })
    expect(await page('content.look', refused)).toMatchObject({
      state: 'refused',
      accounts: [{ id: saved.account.id }],
      cause: { kind: 'clock', ahead: 120 },
      droppable: { id: saved.account.id },
    })
    await ask('clock.correct', { seconds: -120 })
    expect(await page('content.look', refused)).toMatchObject({ cause: { kind: 'unknown' } })
  })

  test('is confirmed also where the site asks for a code by e-mail before its last page', async () => {
    const { page, from, list } = await signedIn()
    await page('content.save', shown(key))
    const box = from('https://www.amazon.it/ap/cvf/request')
    expect(await box('content.look', { kind: 'code-box', claim: null, way: 'email' })).toEqual({ state: 'none' })
    expect(await list()).toMatchObject([{ confirmed: false }])
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toMatchObject({ state: 'saved' })
    expect(await list()).toMatchObject([{ label: email, confirmed: true }])
  })

  test('that was never seen accepted is offered beside the old one once that is refused', async () => {
    const { page, from } = await signedIn()
    const old = await page('content.save', shown(key))
    await page('content.look', { kind: 'enrolled', claim: null })
    const fresh = await page('content.save', shown(newKey, true))
    if (!old.ok || !fresh.ok) throw new Error('both keys are good')
    const challenge = from(challengeUrl)
    expect(await challenge('content.look', { kind: 'refused', claim: null })).toMatchObject({
      state: 'refused',
      accounts: [{ id: old.account.id }, { id: fresh.account.id }],
    })
  })

  test.each([
    ['nothing on the page', '', 'key-not-on-page'],
    ['letters outside base32', 'ABCD 1890', 'key-characters'],
    ['a key cut off', key.slice(0, -1), 'key-cut-off'],
    ['a very short key', 'ABCD EFGH', 'key-too-short'],
  ])('is refused with a reason: %s', async (_, printedKey, reason) => {
    const { page, list } = await signedIn()
    expect(await page('content.save', shown(printedKey))).toEqual({ ok: false, reason })
    expect(await list()).toEqual([])
  })

  test('is not read on another page, nor while locked', async () => {
    const { page, from, ask } = await signedIn()
    const elsewhere = from('https://sellercentral.amazon.it/a/settings/approval')
    expect(await elsewhere('content.save', shown(key))).toEqual({ ok: false, reason: 'not-allowed' })
    await ask('vault.lock', {})
    expect(await page('content.save', shown(key))).toEqual({ ok: false, reason: 'locked' })
  })
})

describe('an enrolment page', () => {
  const enrolment = { kind: 'enrolment', claim: null } as const
  const signIn = (returnTo: string) => ({ kind: 'sign-in', claim: email, returnTo }) as const

  test.each([
    ['right after a sign-in that leads elsewhere', 'https://www.amazon.it/', 60_000, true],
    ['after a sign-in that leads to the settings', 'https://www.amazon.it/a/settings/approval', 60_000, false],
    ['a while after a sign-in', 'https://www.amazon.it/', 121_000, false],
  ])('%s warns where nobody asked for it', async (_, returnTo, later, unasked) => {
    const { page } = await signedIn()
    await page('content.look', signIn(returnTo))
    vi.setSystemTime(1_700_000_000_000 + later)
    expect(await page('content.look', enrolment)).toEqual({ state: 'enrol', unasked })
  })

  test('by way of the settings is one that was asked for', async () => {
    const { page } = await signedIn()
    await page('content.look', signIn('https://www.amazon.it/'))
    expect(await page('content.look', { kind: 'other', claim: null })).toEqual({ state: 'none' })
    expect(await page('content.look', enrolment)).toEqual({ state: 'enrol', unasked: false })
  })

  test('lets its own refused key be dropped, and no other', async () => {
    const { page, list, from } = await signedIn()
    await page('content.save', shown(key))
    const elsewhere = from(challengeUrl)
    expect(await elsewhere('content.drop', {})).toEqual({ ok: false, reason: 'not-allowed' })
    const other = from(enrolmentUrl, 8)
    expect(await other('content.drop', {})).toEqual({ ok: true })
    expect(await list(), 'another tab’s key stays').toHaveLength(1)
    const refused = await page('content.look', { kind: 'enrolment-refused', claim: null })
    expect(refused).toMatchObject({ state: 'refused', droppable: { label: email } })
    expect(await page('content.drop', {})).toEqual({ ok: true })
    expect(await list()).toEqual([])
    expect(await page('content.drop', {}), 'asked twice, done once').toEqual({ ok: true })
  })

  test('never lets a key be dropped that a page has accepted', async () => {
    const { page, list } = await signedIn()
    await page('content.save', shown(key))
    await page('content.look', { kind: 'enrolled', claim: null })
    expect(await page('content.look', { kind: 'enrolment-refused', claim: null })).toMatchObject({ droppable: null })
    expect(await page('content.drop', {})).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await list()).toHaveLength(1)
  })

  test('accepted while the vault is locked is confirmed once it is open', async () => {
    const { page, ask, list } = await signedIn()
    await page('content.save', shown(key))
    await ask('vault.lock', {})
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toEqual({ state: 'locked', vault: 'locked' })
    await ask('vault.unlock', { passphrase })
    expect(await page('content.look', { kind: 'enrolled', claim: null })).toMatchObject({ state: 'saved' })
    expect(await list()).toMatchObject([{ confirmed: true }])
  })

  test('accepted leads the popup to the login’s own QR code, once', async () => {
    const { page, ask } = await signedIn()
    const saved = await page('content.save', shown(key))
    if (!saved.ok) throw new Error(saved.reason)
    await page('content.openPopup', { to: 'backup' })
    expect(await ask('front.look', {})).toMatchObject({ wish: { kind: 'backup', id: saved.account.id } })
    expect(await ask('front.look', {})).toMatchObject({ wish: null })
  })
})

describe('an enrolment page right after a sign-in', () => {
  const settings = { returnTo: `ape:${btoa(enrolmentUrl)}` }
  const home = { returnTo: `ape:${btoa('https://sellercentral.amazon.com/home')}` }
  const opened = async (before: readonly PageReport[]) => {
    const { page, from } = await signedIn()
    for (const report of before) await from(challengeUrl)('content.look', report)
    return page('content.look', { kind: 'enrolment', claim: null })
  }

  test.each([
    ['the sign-in led elsewhere', true, [{ kind: 'challenge', claim: null, ...home }]],
    ['the sign-in led there', false, [{ kind: 'challenge', claim: null, ...settings }]],
    [
      'a code by e-mail was asked in between',
      true,
      [
        { kind: 'challenge', claim: null, ...home },
        { kind: 'code-box', claim: null },
      ],
    ],
    [
      'that page leads there itself',
      false,
      [
        { kind: 'challenge', claim: null, ...home },
        { kind: 'code-box', claim: null, ...settings },
      ],
    ],
    [
      'that page does not say, but the one before',
      false,
      [
        { kind: 'challenge', claim: null, ...settings },
        { kind: 'code-box', claim: null },
      ],
    ],
  ] satisfies [string, boolean, PageReport[]][])(
    'is one that nobody asked for, or is none: %s',
    async (_, unasked, before) => {
      expect(await opened(before)).toEqual({ state: 'enrol', unasked })
    },
  )
})
