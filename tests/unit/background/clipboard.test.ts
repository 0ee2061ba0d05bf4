import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { challengeUrl, freshProfile } from './worker'

const start = 1_700_000_000_000
const id = '4c8d3a52-9a4b-4a51-8b8e-3f2a52c0d7aa'

beforeEach(() => vi.setSystemTime(start))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function profile(allowed: boolean) {
  const made = freshProfile()
  made.browser.permissions.contains.mockResolvedValue(allowed)
  return {
    ...made,
    /** The alarm, in a worker that has just woken. */
    async rings(name = 'clear-clipboard') {
      vi.resetModules()
      const { onClipboardAlarm } = await import('../../../src/background/clipboard-verbs')
      await onClipboardAlarm({ name })
    },
  }
}

describe('a copied code', () => {
  test('is remembered for 30 s by an alarm, which outlives popup and worker', async () => {
    const { ask, browser } = profile(true)
    expect(await ask('clipboard.copied', { id, code: '123456' })).toEqual({ ok: true, clearsAt: start + 30_000 })
    expect(browser.alarms.create).toHaveBeenCalledWith('clear-clipboard', { when: start + 30_000 })
  })

  test('is not even remembered where the clipboard may not be read', async () => {
    const { ask, browser } = profile(false)
    expect(await ask('clipboard.copied', { id, code: '123456' })).toEqual({ ok: true, clearsAt: null })
    expect(browser.alarms.create).not.toHaveBeenCalled()
    expect([...browser.storage.session.held.keys()]).toEqual([])
  })

  test('is told once, to a page of ours, and to nobody else', async () => {
    const { ask, deliver } = profile(true)
    await ask('clipboard.copied', { id, code: '123456' })
    const message = { name: 'clipboard.take', arguments: {} }
    expect(await deliver(message, { url: challengeUrl })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await ask('clipboard.take', {})).toEqual({ code: '123456' })
    expect(await ask('clipboard.take', {})).toEqual({ code: null })
  })

  test('lies in no storage but memory', async () => {
    const { ask, browser } = profile(true)
    await ask('clipboard.copied', { id, code: '123456' })
    expect([...browser.storage.local.held.keys()]).toEqual([])
  })
})

describe('when its time is over', () => {
  test('Chromium opens the unseen page, whose address says nothing of the code', async () => {
    const { ask, browser, rings } = profile(true)
    await ask('clipboard.copied', { id, code: '123456' })
    await rings('auto-lock')
    expect(browser.offscreen.createDocument).not.toHaveBeenCalled()
    await rings()
    expect(browser.offscreen.createDocument.mock.calls).toEqual([
      [
        expect.objectContaining({
          url: 'chrome-extension://countersign/src/clipboard/index.html',
          reasons: ['CLIPBOARD'],
        }),
      ],
    ])
  })

  test.each([
    ['still holds it', '123456', ''],
    ['holds something else', 'a letter', 'a letter'],
  ])('Firefox’s background page looks, and empties the clipboard that %s', async (_, before, after) => {
    const { ask, browser, rings } = profile(true)
    Reflect.deleteProperty(browser, 'offscreen')
    let held = before
    vi.stubGlobal('navigator', {
      clipboard: {
        readText: async () => held,
        writeText: async (text: string) => {
          held = text
        },
      },
    })
    await ask('clipboard.copied', { id, code: '123456' })
    await rings()
    expect(held).toBe(after)
  })

  test('nothing is done where the permission was taken back meanwhile', async () => {
    const { ask, browser, rings } = profile(true)
    await ask('clipboard.copied', { id, code: '123456' })
    browser.permissions.contains.mockResolvedValue(false)
    await rings()
    expect(browser.offscreen.createDocument).not.toHaveBeenCalled()
  })
})
