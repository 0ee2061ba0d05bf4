import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { challengeUrl, freshProfile } from './worker'

const openPopup = (profile: ReturnType<typeof freshProfile>) =>
  profile.from(challengeUrl)('content.openPopup', { to: 'unlock' })
const isOpen = { type: 'popup' }

test('the popup is opened by a page of ours', async () => {
  const profile = freshProfile()
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.action.openPopup).toHaveBeenCalledOnce()
  expect(profile.browser.windows.create).not.toHaveBeenCalled()
})

test.each([
  ['Chromium', { runtime: { getContexts: async () => [isOpen] } }],
  ['Firefox', { extension: { getViews: () => [isOpen] } }],
])('a popup that is open already stays as it is in %s', async (_, api) => {
  const profile = freshProfile()
  Object.assign(profile.browser, {
    ...api,
    runtime: { ...profile.browser.runtime, ...('runtime' in api ? api.runtime : {}) },
  })
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.action.openPopup).not.toHaveBeenCalled()
  expect(profile.browser.windows.create).not.toHaveBeenCalled()
})

test('where the browser opens no popup, the same page gets a window of its own', async () => {
  const profile = freshProfile()
  profile.browser.action.openPopup = vi.fn().mockRejectedValue(new Error('no window'))
  expect(await openPopup(profile)).toEqual({ ok: true })
  expect(profile.browser.windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'chrome-extension://countersign/src/popup/index.html?then=close' }),
  )
})

describe('a content script whose page has taken it over', () => {
  beforeEach(() => vi.setSystemTime(1_700_000_000_000))
  afterEach(() => vi.useRealTimers())
  const refused = { ok: false, reason: 'not-allowed' }

  test('opens no popup from a tab behind another, and leaves no wish there', async () => {
    const profile = freshProfile()
    profile.browser.tabs.get.mockResolvedValue({ active: false, windowId: 1 })
    expect(await profile.from(challengeUrl)('content.openPopup', { to: 'clock' })).toEqual(refused)
    expect(profile.browser.action.openPopup).not.toHaveBeenCalled()
    expect(await profile.ask('front.look', {})).toMatchObject({ wish: null })
  })

  test('opens one window where it asks for many, and no more than a person wants', async () => {
    const profile = freshProfile()
    profile.browser.action.openPopup.mockRejectedValue(new Error('one is open'))
    const answers = await Promise.all(Array.from({ length: 12 }, () => openPopup(profile)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (let second = 1; second < 40; second++) {
      vi.setSystemTime(1_700_000_000_000 + second * 1000)
      await openPopup(profile)
    }
    expect(profile.browser.windows.create).toHaveBeenCalledTimes(20)
    vi.setSystemTime(1_700_000_000_000 + 700_000)
    expect(await openPopup(profile)).toEqual({ ok: true })
  })
})

test('a page in front is called by a host and a kind of the lists or not at all, whatever its content script says', async () => {
  const profile = freshProfile()
  const says = async (answer: unknown) => {
    profile.browser.tabs.sendMessage = async () => answer as true
    return profile.ask('front.look', {})
  }
  const host = 'sellercentral.amazon.it'
  expect(await says([host, 'challenge'])).toMatchObject({ kind: 'challenge', host, fillable: true, askable: true })
  expect(await says([host, 'challenge-sent'])).toMatchObject({ kind: 'challenge-sent', host, fillable: false })
  const hosts = ['bank.example', '\u202ereversed', 'x'.repeat(100_000), 'www.amazon.it/@', '', {}]
  const answers = [...hosts.map((other) => [other, 'challenge']), ...hosts, [host, 'field'], [host, null], [host], host]
  for (const answer of answers) {
    expect(await says(answer)).toMatchObject({ kind: 'untold', host: '', fillable: false, askable: false })
  }
})

test('a scan that was asked for by shortcut is said to one popup, and to the page in front alone', async () => {
  const profile = freshProfile()
  vi.resetModules()
  const { scanFront } = await import('../../../src/background/front-verbs')
  await scanFront()
  expect(profile.browser.action.openPopup).toHaveBeenCalledOnce()
  profile.browser.tabs.query.mockResolvedValueOnce([{ id: 8 }])
  expect(await profile.ask('front.look', {})).toMatchObject({ wish: null })
  expect(await profile.ask('front.look', {})).toMatchObject({ wish: { kind: 'scan' } })
  expect(await profile.ask('front.look', {})).toMatchObject({ wish: null })
})
