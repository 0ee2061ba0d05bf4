import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { challengeUrl, freshProfile } from './worker'

const start = 1_700_000_000_000
const page = 'chrome-extension://countersign/src/help/index.html'
const refused = { ok: false, reason: 'not-allowed' }

/** A window with the asking tab as its third, and whatever help tabs are open. */
function withTabs(open: readonly { id: number; windowId: number }[] = [], asking = { active: true }) {
  const profile = freshProfile()
  const tabs = {
    get: vi.fn(async (id: number) => ({ id, index: 2, windowId: 1, ...asking })),
    query: vi.fn(async () => [...open]),
    create: vi.fn(async (_: unknown) => undefined),
    update: vi.fn(async (..._: unknown[]) => undefined),
  }
  const windows = { create: vi.fn(), update: vi.fn(async (..._: unknown[]) => undefined) }
  Object.assign(profile.browser, { tabs, windows })
  return { ...profile, tabs, windows, ask: profile.from(challengeUrl) }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a wish for help', () => {
  test('opens the guide beside the tab that asks, also while there is no vault', async () => {
    const { ask, tabs } = withTabs()
    expect(await ask('content.openHelp', { topic: 'too-many' })).toEqual({ ok: true })
    expect(tabs.create.mock.calls).toEqual([[{ url: `${page}#too-many`, windowId: 1, index: 3, openerTabId: 7 }]])
    expect(tabs.query).toHaveBeenCalledWith({ url: page })
  })

  test('goes to the tab that has the help page already, and brings its window to the front', async () => {
    const near = withTabs([{ id: 9, windowId: 1 }])
    await near.ask('content.openHelp', { topic: 'refused' })
    expect(near.tabs.update.mock.calls).toEqual([[9, { url: `${page}#refused`, active: true }]])
    expect(near.tabs.create).not.toHaveBeenCalled()
    expect(near.windows.update).not.toHaveBeenCalled()
    const far = withTabs([{ id: 9, windowId: 2 }])
    await far.ask('content.openHelp', { topic: 'refused' })
    expect(far.windows.update.mock.calls).toEqual([[2, { focused: true }]])
  })

  test('opens in another window where the page may not be beside a private tab', async () => {
    const { ask, tabs } = withTabs()
    tabs.create.mockRejectedValueOnce(new Error('no page of ours in a private window'))
    expect(await ask('content.openHelp', { topic: 'backup' })).toEqual({ ok: true })
    expect(tabs.create.mock.lastCall).toEqual([{ url: `${page}#backup` }])
  })
})

describe('a content script whose page has taken it over', () => {
  test('opens no help page from a tab behind another', async () => {
    const { ask, tabs } = withTabs([], { active: false })
    expect(await ask('content.openHelp', { topic: 'refused' })).toEqual(refused)
    expect(tabs.create).not.toHaveBeenCalled()
  })

  test('opens one where it asks for many at once', async () => {
    const { ask, tabs } = withTabs()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask('content.openHelp', { topic: 'refused' })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(tabs.create).toHaveBeenCalledOnce()
  })

  test('gets no more of them than a person wants, also across the worker’s end; later there are some again', async () => {
    const { ask, tabs } = withTabs()
    const wish = (seconds: number) => {
      vi.setSystemTime(start + seconds * 1000)
      return ask('content.openHelp', { topic: 'refused' })
    }
    for (let seconds = 0; seconds < 20; seconds++) expect(await wish(seconds)).toEqual({ ok: true })
    expect(await wish(21)).toEqual(refused)
    expect(await wish(599)).toEqual(refused)
    expect(tabs.create).toHaveBeenCalledTimes(20)
    expect(await wish(601)).toEqual({ ok: true })
  })

  test('opens nothing but a guide', async () => {
    const { deliver, tabs } = withTabs()
    for (const topic of ['', 'all', 'https://evil.example', '../options/index.html#mend', 'refused&x', null]) {
      const message = { name: 'content.openHelp', arguments: { topic } }
      expect(await deliver(message, { url: challengeUrl })).toEqual(refused)
    }
    expect(tabs.create).not.toHaveBeenCalled()
    expect(tabs.update).not.toHaveBeenCalled()
  })
})
