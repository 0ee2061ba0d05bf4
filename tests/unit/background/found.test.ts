import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatMigration } from '../../../src/core/otp/format-migration'
import { accounts } from '../../fixtures/imports/accounts'
import { challengeUrl, freshProfile, type Place, passphrase } from './worker'

const link = (name: string) => `otpauth://totp/Shop:${name}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Shop`
const found = (name: string) => ({ text: link(name), issuer: 'Shop', label: name })
const picture = (name: string) => `data:image/png;base64,${btoa(name.padEnd(30)).replaceAll('=', '')}`
const captured = 'data:image/png;base64,captured'
const area = { left: 0.25, top: 0.5, width: 0.1, height: 0.2 }
const whole = { left: 0, top: 0, width: 1, height: 1 }
const refused = { ok: false, reason: 'not-allowed' }

let profile: ReturnType<typeof freshProfile>
/** What stands in each picture, by its address; and what was read, in turn. */
let texts: Readonly<Record<string, readonly string[]>>
let read: { url: string; areas: unknown }[]

beforeAll(async () => {
  vi.doMock('../../../src/background/read-picture', () => ({
    whole,
    readPicture: async (url: string, { areas = [whole] }: { areas?: readonly unknown[] } = {}) => {
      read.push({ url, areas })
      return { ok: true, texts: texts[url] ?? [] }
    },
  }))
  profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
})
beforeEach(() => {
  texts = {}
  read = []
  profile.browser.tabs.captureVisibleTab.mockReset().mockResolvedValue(captured)
  profile.browser.scripting.executeScript.mockReset().mockResolvedValue([{ result: null }])
  profile.browser.action.openPopup.mockClear()
})
afterEach(() => void vi.useRealTimers())

/** What the page's script answers to the call that follows its injection. */
const pageSays = (result: unknown) =>
  profile.browser.scripting.executeScript.mockImplementation(async (injection) =>
    'func' in (injection as object) ? [{ result }] : [{}],
  )

describe('an export that is spread over several codes', () => {
  const staff = Array.from({ length: 25 }, (_, at) => ({ ...accounts.amazon, label: `staff-${at}@example.com` }))
  const { links } = formatMigration(staff, 77)
  const [first = '', second = '', third = ''] = links
  const read = async (...parts: readonly string[]) => {
    texts = { [captured]: parts }
    const answer = await profile.ask('found.scan', {})
    return answer.ok ? { logins: answer.found.map(({ label }) => label), missing: answer.missing } : answer
  }
  const labels = (from: number, to: number) => staff.slice(from, to).map(({ label }) => label)

  test('is put together in any order, and says which part is missing', async () => {
    expect(await read(third)).toEqual({
      logins: labels(20, 25),
      missing: [1, 2].map((number) => ({ number, size: 3 })),
    })
    expect(await read(first, first)).toMatchObject({ missing: [{ number: 2, size: 3 }] })
    expect(await read(second)).toEqual({ logins: staff.map(({ label }) => label), missing: [] })
    // What is whole is not kept.
    expect(await read(second)).toMatchObject({ logins: labels(10, 20) })
    await read(first, third)
  })

  test('is forgotten after five minutes, and with a lock', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await read(third)
    vi.setSystemTime(Date.now() + 5 * 60_000)
    expect(await read(second)).toMatchObject({ logins: labels(10, 20) })
    await profile.ask('vault.lock', {})
    await profile.ask('vault.unlock', { passphrase })
    expect(await read(first)).toMatchObject({ logins: labels(0, 10) })
    await read(second, third)
    // Back in today, for the tests after this one.
    vi.useRealTimers()
    await profile.ask('vault.lock', {})
    await profile.ask('vault.unlock', { passphrase })
  })

  test('that was pasted gives its logins, each with a link of its own', async () => {
    const answer = await profile.ask('found.read', { text: first })
    expect(answer).toMatchObject({ ok: true, missing: [{ number: 2 }, { number: 3 }] })
    expect(answer.ok ? answer.found[0]?.text : '').toMatch(/^otpauth:\/\/totp\/Amazon:staff-0/)
    await read(second, third)
  })
})

describe('a scan of the page in front', () => {
  test('gives the logins of its pictures and of what the tab shows, each once', async () => {
    pageSays({ pictures: [picture('a'), picture('b')], areas: [area] })
    texts = { [picture('a')]: [link('anna')], [picture('b')]: [link('bruno')], [captured]: [link('bruno'), link('c')] }
    expect(await profile.ask('found.scan', {})).toEqual({
      ok: true,
      found: ['anna', 'bruno', 'c'].map(found),
      missing: [],
    })
    expect(read.at(-1)).toEqual({ url: captured, areas: [area, whole] })
  })

  test.each([
    ['nothing', undefined],
    ['a text', 'data:image/png;base64,AAAA'],
    ['no list', { pictures: { length: 1 }, areas: [] }],
    ['a picture from the web', { pictures: ['https://a.example/b.png'], areas: [] }],
    ['a picture of a kind that is not drawn', { pictures: ['data:image/svg+xml;base64,AAAA'], areas: [] }],
    ['too many pictures', { pictures: Array(33).fill(picture('a')), areas: [] }],
    ['a picture too long', { pictures: [`data:image/png;base64,${'A'.repeat(8_000_000)}`], areas: [] }],
    ['too much in all', { pictures: Array(20).fill(`data:image/png;base64,${'A'.repeat(1_100_000)}`), areas: [] }],
    ['an area outside', { pictures: [picture('a')], areas: [{ ...area, left: -1 }] }],
    ['an area of no number', { pictures: [picture('a')], areas: [{ ...area, width: Number.NaN }] }],
    ['too many areas', { pictures: [picture('a')], areas: Array(17).fill(area) }],
    ['something more', { pictures: [picture('a')], areas: [], found: [found('a')] }],
  ])('takes the tab alone where the page answers with %s', async (_, answer) => {
    pageSays(answer)
    texts = { [picture('a')]: [link('wrong')], [captured]: [link('anna')] }
    expect(await profile.ask('found.scan', {})).toEqual({ ok: true, found: [found('anna')], missing: [] })
    expect(read).toEqual([{ url: captured, areas: [whole] }])
  })

  test('waits for no page that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    profile.browser.scripting.executeScript.mockReturnValue(new Promise(() => undefined))
    texts = { [captured]: [link('anna')] }
    const asked = profile.ask('found.scan', {})
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    await vi.advanceTimersByTimeAsync(8_000)
    expect(await asked).toEqual({ ok: true, found: [found('anna')], missing: [] })
  })

  test('takes the page alone where the browser shows no picture of the tab, and says so where it gives neither', async () => {
    profile.browser.tabs.captureVisibleTab.mockRejectedValue(new Error('no right'))
    pageSays({ pictures: [picture('a')], areas: [] })
    texts = { [picture('a')]: [link('anna')] }
    expect(await profile.ask('found.scan', {})).toEqual({ ok: true, found: [found('anna')], missing: [] })
    profile.browser.scripting.executeScript.mockRejectedValue(new Error('no right'))
    expect(await profile.ask('found.scan', {})).toEqual({ ok: false, reason: 'page-not-readable' })
  })
})

describe('an area that is marked', () => {
  const place: Place = { url: 'https://shop.example/setup' }
  const tell = (from: Place = place, given: unknown = area) =>
    profile.deliver({ name: 'overlay.marked', arguments: { area: given } }, from)
  const waiting = () => profile.ask('found.waiting', {})
  async function begin() {
    pageSays(true)
    expect(await profile.ask('front.mark', {})).toEqual({ ok: true })
  }
  beforeEach(async () => {
    await profile.ask('found.shown', {})
    texts = { [captured]: [link('anna')] }
  })

  test('is read and waits for the popup until that has shown it', async () => {
    await begin()
    expect(await tell()).toEqual({ ok: true })
    expect(read).toEqual([{ url: captured, areas: [area] }])
    expect(profile.browser.action.openPopup).toHaveBeenCalledOnce()
    const answer = { ok: true, waiting: { ok: true, found: [found('anna')], missing: [] } }
    expect([await waiting(), await waiting()]).toEqual([answer, answer])
    await profile.ask('found.shown', {})
    expect(await waiting()).toEqual({ ok: true, waiting: null })
  })

  test('is told once, and only where the person asked for it', async () => {
    expect(await tell()).toEqual(refused)
    await begin()
    expect(await tell({ ...place, tab: 8 })).toEqual(refused)
    expect(await tell()).toEqual({ ok: true })
    expect(await tell()).toEqual(refused)
    expect(profile.browser.tabs.captureVisibleTab).toHaveBeenCalledOnce()
  })

  test.each([
    ['a frame', { ...place, frame: 2 }],
    ['another extension', { ...place, id: 'somebody-else' }],
    ['a page that is rendered ahead', { ...place, lifecycle: 'prerender' }],
    ['a page of ours', { url: 'chrome-extension://countersign/src/popup/index.html' }],
  ] satisfies [string, Place][])('is not taken from %s', async (_, from) => {
    await begin()
    expect(await tell(from)).toEqual(refused)
    expect(await waiting()).toEqual({ ok: true, waiting: null })
    await tell()
  })

  test.each([[{ ...area, left: 2 }], [{ ...area, top: Number.NaN }], [{ ...area, more: 1 }], [null], ['all']])(
    'is refused as %j',
    async (given) => {
      await begin()
      expect(await tell(place, given)).toEqual(refused)
      await tell()
    },
  )

  test('is not what another tab shows', async () => {
    await begin()
    profile.browser.tabs.get.mockResolvedValueOnce({ active: false, windowId: 1 })
    await tell()
    expect(await waiting()).toEqual({ ok: true, waiting: { ok: false, reason: 'page-not-readable' } })
  })

  test('is not begun where the browser lets no script in', async () => {
    profile.browser.scripting.executeScript.mockRejectedValue(new Error('no right'))
    expect(await profile.ask('front.mark', {})).toEqual({ ok: false, reason: 'page-not-readable' })
    expect(await tell()).toEqual(refused)
  })

  describe('and was found', () => {
    beforeEach(async () => {
      await begin()
      await tell()
    })
    const nothing = { ok: true, waiting: null }

    test('is gone with its tab, and with no other', async () => {
      const { dropFoundOf } = await import('../../../src/storage/found-waiting')
      await dropFoundOf(8)
      expect(await waiting()).not.toEqual(nothing)
      await dropFoundOf(7)
      expect(await waiting()).toEqual(nothing)
    })

    test('is gone after five minutes, from memory too', async () => {
      const { onFoundAlarm } = await import('../../../src/background/show-found')
      await onFoundAlarm({ name: 'another' })
      expect([...profile.browser.storage.session.held.values()].join()).toContain('Shop')
      await onFoundAlarm({ name: 'found-waiting' })
      expect([...profile.browser.storage.session.held.values()].join()).not.toContain('Shop')
    })

    test('is not shown after five minutes, nor before it was found', async () => {
      const now = Date.now()
      vi.setSystemTime(now - 5_000)
      expect(await waiting()).toEqual(nothing)
      vi.setSystemTime(now + 5 * 60_000)
      expect(await waiting()).toEqual(nothing)
    })

    test('is gone with the lock', async () => {
      await profile.ask('vault.lock', {})
      expect(await waiting()).toEqual({ ok: false, reason: 'locked' })
      await profile.ask('vault.unlock', { passphrase })
      expect(await waiting()).toEqual(nothing)
    })
  })

  test('while the vault is locked is there once it is open', async () => {
    await begin()
    await profile.ask('vault.lock', {})
    await tell()
    expect(await waiting()).toEqual({ ok: false, reason: 'locked' })
    await profile.ask('vault.unlock', { passphrase })
    expect(await waiting()).toMatchObject({ waiting: { ok: true, found: [found('anna')], missing: [] } })
  })
})

test('a content script may ask for nothing of this', async () => {
  for (const name of ['found.scan', 'found.waiting', 'found.shown', 'front.mark']) {
    expect(await profile.deliver({ name, arguments: {} }, { url: challengeUrl })).toEqual(refused)
  }
})

describe('the context menu', () => {
  const choose = async (srcUrl: string) => {
    vi.resetModules()
    const { onMenuClicked } = await import('../../../src/background/menu')
    await onMenuClicked({ menuItemId: 'picture', srcUrl, editable: false, modifiers: [] }, { id: 7 } as never)
    const answer = await profile.ask('found.waiting', {})
    return answer.ok && answer.waiting
  }

  test('has entries for pictures, for fields, and for the rest of a page', async () => {
    const { makeMenu } = await import('../../../src/background/menu')
    await makeMenu()
    const contexts = profile.browser.contextMenus.create.mock.calls.map(([entry]) => entry.contexts)
    expect(contexts).toEqual([['image'], ['page', 'editable', 'frame'], ['page', 'frame']])
    expect(profile.browser.contextMenus.removeAll).toHaveBeenCalledOnce()
  })

  test('reads the picture as the page draws it, and nothing else', async () => {
    pageSays({ pictures: [picture('a')], areas: [] })
    texts = { [picture('a')]: [link('anna')], [captured]: [link('wrong')] }
    expect(await choose('https://shop.example/qr.png')).toEqual({ ok: true, found: [found('anna')], missing: [] })
    expect(profile.browser.tabs.captureVisibleTab).not.toHaveBeenCalled()
  })

  test('reads it where it is in view, if it may not be drawn', async () => {
    pageSays({ pictures: [], areas: [area] })
    texts = { [captured]: [link('anna')] }
    expect(await choose('https://other.example/qr.png')).toEqual({ ok: true, found: [found('anna')], missing: [] })
    expect(read).toEqual([{ url: captured, areas: [area] }])
  })

  test('reads one whose address holds it even where no script may go', async () => {
    profile.browser.scripting.executeScript.mockRejectedValue(new Error('no right'))
    texts = { [picture('a')]: [link('anna')] }
    expect(await choose(picture('a'))).toEqual({ ok: true, found: [found('anna')], missing: [] })
  })

  test('reads the tab where the picture is not found on the page, and says why it shows none', async () => {
    pageSays({ pictures: [], areas: [] })
    texts = { [captured]: ['a ticket'] }
    expect(await choose('https://frame.example/qr.png')).toEqual({ ok: false, reason: 'qr-not-otpauth' })
    expect(read).toEqual([{ url: captured, areas: [whole] }])
  })
})
