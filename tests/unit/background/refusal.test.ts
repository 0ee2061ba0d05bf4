import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expected, key, otherKey, start, withLogins } from './with-logins'
import { challengeUrl } from './worker'

const anna = 'anna@example.com'
const bruno = 'bruno@example.com'
const look = { kind: 'challenge', claim: null } as const
const refused = { kind: 'refused', claim: null } as const

type Signed = Awaited<ReturnType<typeof signedIn>>

/** Anna signs in, on a computer that has Bruno's login as well. */
async function signedIn() {
  const made = await withLogins([anna, key], [bruno, otherKey])
  const [annas = '', brunos = ''] = made.ids
  await made.page('content.signIn', { claim: anna })
  await made.page('content.look', look)
  return { ...made, annas, brunos }
}

async function causeOf({ page }: Pick<Signed, 'page'>, report: { kind: 'refused' | 'expired' } = refused) {
  const view = await page('content.look', { ...report, claim: null })
  if (view.state !== 'refused') throw new Error(view.state)
  return view.cause
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a refused code', () => {
  test('without evidence is said to be without', async () => {
    const signed = await signedIn()
    const given = await signed.page('content.code', { id: signed.annas, purpose: 'challenge' })
    if (!given.ok) throw new Error(given.reason)
    await signed.page('content.sent', { code: given.code })
    expect(await causeOf(signed)).toEqual({ kind: 'unknown' })
  })

  test('that belongs to another login is told by that login', async () => {
    const signed = await signedIn()
    await signed.page('content.sent', { code: expected(otherKey, start) })
    expect(await causeOf(signed)).toMatchObject({ kind: 'other-login', account: { id: signed.brunos, label: bruno } })
  })

  test('that nobody here has a key for accuses no login', async () => {
    const signed = await signedIn()
    const own = [expected(key, start), expected(otherKey, start)]
    const code = ['000000', '111111', '222222'].find((one) => !own.includes(one)) ?? ''
    await signed.page('content.sent', { code })
    expect(await causeOf(signed)).toEqual({ kind: 'unknown' })
  })

  test('that was sent before is told so, in another tab too', async () => {
    const signed = await signedIn()
    const code = expected(key, start)
    await signed.page('content.sent', { code })
    const other = signed.from(challengeUrl, 8)
    await other('content.signIn', { claim: anna })
    await other('content.sent', { code })
    expect(await causeOf({ page: other })).toEqual({ kind: 'step-used' })
  })

  test('that was never sent is not called used because one of a wrong clock was', async () => {
    const signed = await signedIn()
    vi.setSystemTime(start + 120_000)
    await signed.page('content.sent', { code: expected(key, start + 120_000) })
    expect(await causeOf(signed)).toEqual({ kind: 'unknown' })
    await signed.ask('clock.correct', { seconds: -120 })
    await signed.page('content.sent', { code: expected(key, start) })
    expect(await causeOf(signed)).toEqual({ kind: 'unknown' })
    await signed.page('content.sent', { code: expected(key, start) })
    expect(await causeOf(signed)).toEqual({ kind: 'step-used' })
  })

  test('after a page that wanted a sent code is told so', async () => {
    const signed = await signedIn()
    await signed.page('content.look', { kind: 'challenge-sent', claim: null })
    expect(await causeOf(signed)).toEqual({ kind: 'sent-wanted' })
  })

  test('of a sign-in that leads elsewhere is told with the place', async () => {
    const { page } = await signedIn()
    const elsewhere = { ...refused, returnTo: 'https://signin.aws.amazon.com/', handle: 'aws' }
    expect(await page('content.look', elsewhere)).toMatchObject({ destination: 'Amazon Web Services' })
    expect(await page('content.look', refused)).toMatchObject({ destination: null })
  })

  test('that ran out is told so', async () => {
    expect(await causeOf(await signedIn(), { kind: 'expired' })).toEqual({ kind: 'expired' })
  })

  test('on a page that wants a sent code is told where it was the authenticator’s', async () => {
    const { page } = await signedIn()
    const sms = { kind: 'challenge-sent', claim: null, complains: true, way: 'sms' } as const
    expect(await page('content.look', sms)).toMatchObject({ state: 'sms', way: 'sms', mistaken: false })
    await page('content.sent', { code: expected(key, start) })
    expect(await page('content.look', sms)).toMatchObject({ state: 'sms', mistaken: true })
  })

  test('is judged after what was sent has been noted, however soon the next page asks', async () => {
    const { page } = await signedIn()
    const sms = { kind: 'challenge-sent', claim: null, complains: true, way: 'sms' } as const
    const [, view] = await Promise.all([
      page('content.sent', { code: expected(key, start) }),
      page('content.look', sms),
    ])
    expect(view).toMatchObject({ state: 'sms', mistaken: true })
  })

  test('is filled again on a press alone, and its step never', async () => {
    const { page, annas } = await signedIn()
    await page('content.code', { id: annas, purpose: 'challenge' })
    await page('content.look', refused)
    expect(await page('content.look', look)).toMatchObject({ state: 'ready', why: 'filled-before' })
    const wait = { ok: false, reason: 'wait', until: start + 19_000 }
    expect(await page('content.code', { id: annas, purpose: 'challenge' })).toEqual(wait)
  })
})

describe('a code that was typed and sent', () => {
  test('counts as used: what is filled next is another', async () => {
    const { page, annas } = await signedIn()
    await page('content.sent', { code: expected(key, start) })
    const answer = await page('content.code', { id: annas, purpose: 'challenge' })
    expect(answer).toEqual({ ok: false, reason: 'wait', until: start + 19_000 })
  })

  test('of a phone whose clock is a step ahead keeps the older one back, too', async () => {
    const { page, annas } = await signedIn()
    await page('content.sent', { code: expected(key, start + 30_000) })
    const answer = await page('content.code', { id: annas, purpose: 'challenge' })
    expect(answer).toEqual({ ok: false, reason: 'wait', until: start + 49_000 })
  })

  test('is looked for among the site’s own logins, and told to nobody', async () => {
    const { page, ask, brunos } = await signedIn()
    expect(await ask('accounts.edit', { id: brunos, changes: { origins: [] } })).toEqual({ ok: true })
    expect(await page('content.sent', { code: expected(otherKey, start) })).toEqual({ ok: true })
    expect(await page('content.sent', { code: '000000' })).toEqual({ ok: true })
    expect(await causeOf({ page })).toEqual({ kind: 'unknown' })
  })

  test('is no way to guess: after twenty in ten minutes nothing is computed', async () => {
    const signed = await signedIn()
    for (let guess = 0; guess < 20; guess++) await signed.page('content.sent', { code: '00000Z' })
    await signed.page('content.sent', { code: expected(otherKey, start) })
    expect(await causeOf(signed)).toEqual({ kind: 'unknown' })
    vi.setSystemTime(start + 600_000)
    await signed.page('content.sent', { code: expected(otherKey, start + 600_000) })
    expect(await causeOf(signed)).toMatchObject({ kind: 'other-login' })
  })

  test('is no way to guess by many at once, either, and a clock that was set back blocks nobody', async () => {
    await signedIn()
    const { countAsked } = await import('../../../src/storage/asked-often')
    const late = start + 86_400_000
    const counted = await Promise.all(Array.from({ length: 60 }, () => countAsked('sent', late)))
    expect(counted.filter(Boolean)).toHaveLength(20)
    expect(await countAsked('sent', start)).toBe(true)
  })

  test('twice at once is noted as twice, and of two logins neither note undoes the other', async () => {
    const { annas, brunos } = await signedIn()
    const { noteSentStep } = await import('../../../src/storage/sent-steps')
    expect((await Promise.all([1, 2].map(() => noteSentStep(annas, 5)))).sort()).toEqual([false, true])
    await Promise.all([noteSentStep(annas, 6), noteSentStep(brunos, 6)])
    expect(await Promise.all([noteSentStep(annas, 6), noteSentStep(brunos, 6)])).toEqual([true, true])
  })

  test('is taken from a challenge page alone', async () => {
    const { from } = await signedIn()
    const elsewhere = from('https://www.amazon.it/ap/cvf/request')
    const answer = await elsewhere('content.sent', { code: expected(key, start) })
    expect(answer).toEqual({ ok: false, reason: 'not-allowed' })
  })
})
