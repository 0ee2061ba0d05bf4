// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type { PopupOpening } from '../../../src/messages'
import { FakeLocks, FakePage } from './fake-page'
import { isThere, part, show, standIn } from './in-page'

let page: FakePage
/** What waits for the browser's next frame. */
let frames: FrameRequestCallback[]

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const frame = () => {
  for (const callback of frames.splice(0)) callback(performance.now())
}
const list: NonNullable<PopupOpening['list']> = {
  faces: [
    {
      id: 'one',
      issuer: 'Amazon',
      label: 'one@example.com',
      person: '',
      type: 'totp',
      confirmed: true,
      pinned: false,
      section: '',
      also: '',
    },
  ],
  rows: [
    {
      id: 'one',
      issuer: 'Amazon',
      label: 'one@example.com',
      person: '',
      type: 'totp',
      period: 30,
      code: '123456',
      nextCode: '654321',
      validUntil: Date.now() + 28_000,
      usedUntil: 0,
      confirmed: true,
    },
  ],
  total: 1,
}

beforeEach(async () => {
  page = new FakePage()
  frames = []
  page.answers = {
    'accounts.list': () => ({ ok: true, rows: list.rows, damage: [], authentic: true }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }),
  }
  standIn({ locks: new FakeLocks() })
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { takeOpening } = await import('../../../src/popup/opening')
  const status = { state: 'unlocked', reason: null, recoveryPending: false } as const
  await takeOpening({ status, settings: null, warning: null, list })
  await show(<App />)
})

test('the first picture has the code; the question for the page in front and the buttons of the row come after it', async () => {
  expect(part('code').textContent?.replace(/\s/g, '')).toBe('123456')
  // The first frame is drawn, and the effects of the screen have run.
  await vi.waitFor(() => expect(frames).not.toEqual([]))
  frame()
  await vi.waitFor(() => expect(frames).not.toEqual([]))
  expect(page.asked).toEqual([])
  expect([isThere('copy'), isThere('help')]).toEqual([false, false])
  await vi.waitFor(() => {
    frame()
    part('copy')
  })
  expect(isThere('help')).toBe(true)
  await vi.waitFor(() => {
    frame()
    expect(page.argumentsOf('front.look')).toHaveLength(1)
  })
})
