import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expected, start as full, key, withLogins } from './with-logins'

const anna = 'anna@example.com'
/** Inside a second, as moments are. */
const start = full + 400
const refused = { kind: 'refused', claim: null } as const

async function signedIn() {
  const made = await withLogins([anna, key])
  await made.page('content.signIn', { claim: anna })
  const code = () => made.page('content.code', { id: made.ids[0] ?? '', purpose: 'challenge' })
  return { ...made, code }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

/** What a site's `Date` header says, whole seconds cut off, while the computer's clock is ahead by so much. */
const header = (ahead: number) => Math.floor((start - ahead * 1000) / 1000) * 1000

const offsets = [15, 30, 45, 60, 120, 300, 600].flatMap((seconds) => [seconds, -seconds])

describe.each(offsets)('a clock that is %i s ahead', (ahead) => {
  test('is the reason that a refusal is given, and once corrected the codes are right', async () => {
    const { page, ask, code } = await signedIn()
    await code()
    expect(await page('content.clock', { date: header(ahead) })).toEqual({ ok: true, ahead })
    expect(await page('content.look', refused)).toMatchObject({ state: 'refused', cause: { kind: 'clock', ahead } })
    const offer = { seconds: -ahead, host: 'sellercentral.amazon.it' }
    expect(await ask('clock.state', {})).toEqual({ ok: true, clock: { correction: 0, offer } })
    expect(await ask('clock.correct', { seconds: -ahead })).toEqual({ ok: true })
    expect(await ask('clock.state', {})).toEqual({ ok: true, clock: { correction: -ahead, offer: null } })
    expect(await page('content.look', refused)).toMatchObject({ cause: { kind: 'unknown' } })
    let answer = await code()
    let now = start
    while (!answer.ok && answer.reason === 'wait' && 'until' in answer) {
      now = answer.until
      vi.setSystemTime(now)
      answer = await code()
    }
    expect(now - start, 'waits for little more than two steps').toBeLessThanOrEqual(65_000)
    if (!answer.ok) throw new Error(answer.reason)
    expect(answer.code).toBe(expected(key, now - ahead * 1000))
    // What was given before the correction is not given again.
    expect(answer.code).not.toBe(expected(key, start))
    const list = await ask('accounts.list', {})
    expect(list.ok && list.rows[0]?.code).toBe(answer.code)
  })
})

test('an offer is never taken by itself, and a correction can be taken back', async () => {
  const { page, ask, code } = await signedIn()
  await page('content.clock', { date: header(120) })
  const given = await code()
  expect(given.ok && given.code).toBe(expected(key, start))
  await ask('clock.correct', { seconds: -120 })
  await ask('clock.correct', { seconds: 0 })
  const list = await ask('accounts.list', {})
  expect(list.ok && list.rows[0]?.code).toBe(expected(key, start))
})

test.each([0, 3, -3, 8, -8])('a clock that is %i s ahead is right enough', async (ahead) => {
  const { page, ask } = await signedIn()
  expect(await page('content.clock', { date: header(ahead) })).toEqual({ ok: true, ahead: 0 })
  expect(await ask('clock.state', {})).toEqual({ ok: true, clock: { correction: 0, offer: null } })
  expect(await page('content.look', refused)).toMatchObject({ cause: { kind: 'unknown' } })
})

test('what a site said ten minutes ago counts no more, nor what no clock says', async () => {
  const { page, ask } = await signedIn()
  await page('content.clock', { date: 0 })
  expect(await ask('clock.state', {})).toMatchObject({ clock: { offer: null } })
  await page('content.clock', { date: header(60) })
  vi.setSystemTime(start + 600_001)
  expect(await ask('clock.state', {})).toMatchObject({ clock: { offer: null } })
})

test('what a site said before the clock was set back counts no more', async () => {
  const { page, ask } = await signedIn()
  await page('content.clock', { date: header(3600) })
  vi.setSystemTime(start - 3_600_000)
  expect(await ask('clock.state', {})).toMatchObject({ clock: { offer: null } })
})

test('a correction that is right by now is offered to be taken back', async () => {
  const { page, ask } = await signedIn()
  await ask('clock.correct', { seconds: -120 })
  await page('content.clock', { date: header(0) })
  const offer = { seconds: 0, host: 'sellercentral.amazon.it' }
  expect(await ask('clock.state', {})).toEqual({ ok: true, clock: { correction: -120, offer } })
})

test('on request the page in front is asked, and a page that does not answer is told', async () => {
  const { ask, browser } = await signedIn()
  expect(await ask('clock.measure', {})).toMatchObject({ ok: true })
  expect(browser.told).toContainEqual({ tab: 7, message: { telling: 'clock?' } })
  browser.tabs.sendMessage = async () => {
    throw new Error('Receiving end does not exist')
  }
  expect(await ask('clock.measure', {})).toEqual({ ok: false, reason: 'clock-unknown' })
})
