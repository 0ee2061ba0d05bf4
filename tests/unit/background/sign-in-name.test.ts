import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { key, otherKey, start, withLogins } from './with-logins'
import { challengeUrl } from './worker'

const anna = 'anna@example.com'
const bruno = 'bruno@example.com'
const phone = '+39 333 1234567'
const look = { kind: 'challenge', claim: null } as const

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

async function atComputer() {
  const made = await withLogins([anna, key], [bruno, otherKey])
  const [annas = '', brunos = ''] = made.ids
  return { ...made, annas, brunos }
}

describe('a sign-in name that no login has', () => {
  test('is offered to be remembered for the login that was chosen, and picks it from then on', async () => {
    const { page, from, annas, ask } = await atComputer()
    await page('content.signIn', { claim: phone })
    const unknown = await page('content.look', look)
    expect(unknown).toMatchObject({
      state: 'unknown-login',
      claim: phone,
      accounts: [{ label: anna }, { label: bruno }],
    })
    const given = await page('content.code', { id: annas, purpose: 'challenge' })
    expect(given).toMatchObject({ ok: true, unknownName: phone })
    expect(await page('content.remember', { id: annas })).toEqual({ ok: true })
    expect(await page('content.remember', { id: annas }), 'asked twice, done once').toEqual({ ok: true })
    const details = await ask('accounts.get', { id: annas })
    expect(details.ok && details.account.names).toEqual([phone])
    const later = from(challengeUrl, 9)
    await later('content.signIn', { claim: '+393331234567' })
    expect(await later('content.look', look)).toMatchObject({ state: 'ready', why: null, account: { id: annas } })
  })

  test('is remembered for no login whose code was not given there', async () => {
    const { page, annas, brunos } = await atComputer()
    const refused = { ok: false, reason: 'not-allowed' }
    await page('content.signIn', { claim: phone })
    expect(await page('content.remember', { id: annas })).toEqual(refused)
    await page('content.code', { id: annas, purpose: 'challenge' })
    expect(await page('content.remember', { id: brunos })).toEqual(refused)
  })

  test('that is another login’s is not taken over', async () => {
    const { page, annas, ask } = await atComputer()
    await page('content.signIn', { claim: bruno })
    await page('content.code', { id: annas, purpose: 'challenge' })
    expect(await page('content.remember', { id: annas })).toEqual({ ok: false, reason: 'not-allowed' })
    const details = await ask('accounts.get', { id: annas })
    expect(details.ok && details.account.names).toEqual([])
  })
})

test('a name that is known is not offered to be remembered', async () => {
  const { page, annas } = await atComputer()
  await page('content.signIn', { claim: anna })
  expect(await page('content.code', { id: annas, purpose: 'challenge' })).toMatchObject({ unknownName: null })
})

test('several of one computer: each tab has its own name, and it is gone with the tab', async () => {
  const { from, annas, brunos } = await atComputer()
  const [first, second] = [from(challengeUrl, 1), from(challengeUrl, 2)]
  await first('content.signIn', { claim: anna })
  await second('content.signIn', { claim: bruno })
  expect(await first('content.look', look)).toMatchObject({ state: 'ready', account: { id: annas } })
  expect(await second('content.look', look)).toMatchObject({ state: 'ready', account: { id: brunos } })
  const { forgetTab } = await import('../../../src/storage/tab-memory')
  await forgetTab(1)
  expect(await first('content.look', look)).toMatchObject({ state: 'choose' })
})

test('and with the tab that was closed goes every item of it', async () => {
  const { from, browser } = await atComputer()
  const closed: ((tab: number) => Promise<void>)[] = []
  const unheard = { addListener: () => undefined }
  Object.assign(browser.tabs, { onRemoved: { addListener: (hears: (typeof closed)[number]) => closed.push(hears) } })
  Object.assign(browser.runtime, { onMessage: unheard, onInstalled: unheard, onStartup: unheard })
  Object.assign(browser.alarms, { onAlarm: unheard })
  Object.assign(browser.contextMenus, { onClicked: unheard })
  Object.assign(browser, { idle: { onStateChanged: unheard }, commands: { onCommand: unheard } })
  await import('../../../src/background/main')
  await from(challengeUrl, 1)('content.signIn', { claim: anna })
  await from(challengeUrl, 2)('content.signIn', { claim: bruno })
  const kept = async () => JSON.stringify(await browser.storage.session.get(null))
  expect(await kept()).toContain(anna)
  for (const hear of closed) await hear(1)
  expect(await kept()).not.toContain(anna)
  expect(await kept()).toContain(bruno)
})

test('the login that was used most is no reason to pick it', async () => {
  const { page, from, annas } = await atComputer()
  for (let step = 0; step < 5; step++) {
    vi.setSystemTime(start + step * 30_000)
    await page('content.code', { id: annas, purpose: 'challenge' })
  }
  expect(await from(challengeUrl, 9)('content.look', look)).toMatchObject({
    state: 'choose',
    accounts: [{ label: anna }, { label: bruno }],
  })
})

test('where the sign-in leads elsewhere, the place is named and nothing is filled unasked', async () => {
  const { page } = await atComputer()
  await page('content.signIn', { claim: anna })
  const elsewhere = { ...look, returnTo: 'https://signin.aws.amazon.com/', handle: 'aws' }
  expect(await page('content.look', elsewhere)).toMatchObject({
    state: 'ready',
    why: 'destination',
    destination: 'Amazon Web Services',
  })
})
