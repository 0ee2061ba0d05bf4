// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CodeRow, ListFace, ResultOf } from '../../../src/messages'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, screenIs, show, standIn, type } from './in-page'

let page: FakePage
let faces: ListFace[]
let state: 'locked' | 'unlocked'
let lost: string[]

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const face = (at: number, given: Partial<ListFace> = {}): ListFace => ({
  id: `login-${at}`,
  issuer: 'Amazon',
  label: `seller-${at}@example.com`,
  person: '',
  type: 'totp',
  confirmed: true,
  pinned: false,
  section: '',
  also: 'Amazon',
  ...given,
})
const row = ({ id, issuer, label, person, type: kind, confirmed }: ListFace): CodeRow => ({
  ...{ id, issuer, label, person, type: kind, confirmed },
  ...{ period: 30, code: id.replace(/\D/g, '').padStart(6, '0'), nextCode: '654321' },
  ...{ validUntil: Date.now() + 28_000, usedUntil: 0 },
})

/** A popup that has just been opened, its first logins with it. */
async function start(settings: ResultOf<'popup.open'>['settings'] = null) {
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { takeOpening } = await import('../../../src/popup/opening')
  const first = faces.slice(0, 12)
  await takeOpening({
    status: { state, reason: null, recoveryPending: false },
    settings,
    warning: null,
    list: state === 'unlocked' ? { faces: first, rows: first.map(row), total: faces.length } : null,
  })
  await show(<App />)
}

const rowsThere = () => [...document.querySelectorAll<HTMLElement>('[data-testid="account"]')]
const shownIds = () => rowsThere().map(({ dataset }) => dataset.id)
const place = () => document.activeElement?.closest('[data-testid="account"]')?.getAttribute('aria-posinset')
const focusIsOn = (at: number) => vi.waitFor(() => expect(place()).toBe(String(at)))
const allThere = (count = faces.length) =>
  vi.waitFor(() => expect(rowsThere()[0]?.getAttribute('aria-setsize')).toBe(String(count)))

/** As if the list had been scrolled by so many pixels; the page lays out nothing. */
function scrollBy(pixels: number): void {
  const list = document.querySelector('.rows') as HTMLElement
  list.getBoundingClientRect = () => ({ top: -pixels }) as DOMRect
  dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  page = new FakePage()
  faces = Array.from({ length: 3_000 }, (_, at) => face(at))
  state = 'unlocked'
  lost = []
  standIn({
    locks: new FakeLocks(),
    clipboard: { writeText: async (text: string) => void page.copied.push(text) },
  })
  const open = <T extends object>(answer: T) =>
    state === 'unlocked' ? answer : ({ ok: false, reason: 'locked' } as const)
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'accounts.faces': () => open({ ok: true, faces } as const),
    'accounts.codes': ({ ids }) =>
      open({ ok: true, rows: faces.filter(({ id }) => ids.includes(id) && !lost.includes(id)).map(row) } as const),
    'accounts.check': () => open({ ok: true, damage: [], authentic: true, faces: null } as const),
    'accounts.place': () => ({ ok: true }),
    'accounts.get': () => ({ ok: false, reason: 'not-found' }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'plain', host: '', login: null, fillable: false, askable: false, wish: null }),
    'front.fill': () => ({ ok: true }),
  }
})

describe('a list of thousands', () => {
  test('stands there with its first codes before anything else was asked for', async () => {
    await start()
    expect(part('code').textContent?.replace(/\s/g, '')).toBe('000000')
    expect(page.asked).toEqual([])
    expect(document.querySelector('.rows')?.getAttribute('aria-busy')).toBe('true')
    await allThere()
    await vi.waitFor(() => expect(document.querySelector('.rows')?.getAttribute('aria-busy')).toBe('false'))
  })

  test('has the rows in view in the page alone, and says which of how many each is', async () => {
    await start()
    await allThere()
    expect(rowsThere().length).toBeLessThan(30)
    scrollBy(100_000)
    await vi.waitFor(() => expect(Number(rowsThere()[0]?.getAttribute('aria-posinset'))).toBeGreaterThan(800))
    expect(rowsThere().length).toBeLessThan(30)
    expect(rowsThere()[0]?.getAttribute('aria-setsize')).toBe('3000')
    // And asks for their codes alone.
    await vi.waitFor(() => expect(isThere('code-coming')).toBe(false))
    const asked = page.argumentsOf('accounts.codes') as readonly { readonly ids: readonly string[] }[]
    expect(asked.flatMap(({ ids }) => ids).length).toBeLessThan(80)
    expect(part('code').textContent?.replace(/\s/g, '')).toBe(shownIds()[0]?.replace(/\D/g, '').padStart(6, '0'))
  })

  test('keeps the row with the focus when it is scrolled away, and takes it off when the focus has gone', async () => {
    await start()
    await allThere()
    part('code', 2).focus()
    scrollBy(100_000)
    await vi.waitFor(() => expect(rowsThere()[1]?.getAttribute('aria-posinset')).not.toBe('4'))
    expect(place()).toBe('3')
    part('search').focus()
    await vi.waitFor(() => expect(shownIds()).not.toContain('login-2'))
  })

  test('is walked by arrows, Home, End and the page keys, over rows that were never drawn', async () => {
    await start()
    await allThere()
    press(part('search'), 'ArrowDown')
    await focusIsOn(1)
    const walk = async (key: string, at: number) => {
      press(document.activeElement as Element, key)
      await focusIsOn(at)
    }
    await walk('ArrowDown', 2)
    await walk('PageDown', 6)
    await walk('End', 3_000)
    await walk('ArrowDown', 3_000)
    await walk('PageUp', 2_996)
    await walk('ArrowUp', 2_995)
    await walk('Home', 1)
    press(document.activeElement as Element, 'ArrowUp')
    expect(document.activeElement).toBe(part('search'))
  })

  test('is searched by name, person, site and group, without marks', async () => {
    faces[2_100] = face(2_100, { person: 'Zoë' })
    faces[2_200] = face(2_200, { also: 'shop.example\nLager Süd' })
    await start()
    await allThere()
    const finds = async (text: string, ids: readonly string[]) => {
      type('search', text)
      await vi.waitFor(() => expect(shownIds()).toEqual(ids))
    }
    await finds('zoe', ['login-2100'])
    await finds('shop.example', ['login-2200'])
    await finds('lager sud', ['login-2200'])
    await finds('seller-2999@', ['login-2999'])
    press(part('search'), 'Enter')
    await vi.waitFor(() => expect(page.copied).toEqual(['002999']))
    expect(page.argumentsOf('clipboard.copied')).toEqual([{ id: 'login-2999', code: '002999' }])
    type('search', 'nobody')
    await vi.waitFor(() => expect(rowsThere()).toEqual([]))
    expect(document.querySelector('.list-top [role="status"]')?.textContent).toBe(sentence('list_found_other', ['0']))
  })

  test('says why there are no codes, where they cannot be read', async () => {
    page.answers['accounts.codes'] = () => ({ ok: false, reason: 'storage-failed' })
    await start()
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFailed'))
    expect(isThere('code')).toBe(true)
  })

  test('shift and Enter fill the page in front with that login', async () => {
    await start()
    await allThere()
    const event = new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true })
    part('code', 3).dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(page.argumentsOf('front.fill')).toEqual([{ id: 'login-3' }]))
    expect(page.copied).toEqual([])
  })

  test('goes back to the row that a login’s own screen was opened from', async () => {
    await start()
    await allThere()
    press(part('search'), 'ArrowDown')
    press(document.activeElement as Element, 'End')
    await focusIsOn(3_000)
    const last = document.querySelector<HTMLElement>('[data-id="login-2999"] [data-testid="more"]')
    last?.click()
    await screenIs('account')
    press(document.body, 'Escape')
    await screenIs('codes')
    expect(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')).toBe('login-2999')
    expect((document.activeElement as HTMLElement).dataset.testid).toBe('more')
  })

  test('shows no login whose record gives nothing, and every one that the check finds', async () => {
    faces = faces.slice(0, 20)
    lost = ['login-1']
    const found = [face(0), face(5), face(99, { label: 'unlisted' })]
    const damage = [{ id: 'login-1', kind: 'damaged', issuer: 'Amazon', label: 'seller-1', person: '' }] as const
    let check = (_: ResultOf<'accounts.check'>): void => undefined
    page.answers['accounts.check'] = () => new Promise((resolve) => (check = resolve))
    await start()
    await vi.waitFor(() => expect(shownIds()).not.toContain('login-1'))
    expect(isThere('damage')).toBe(false)
    faces = [...faces, face(99, { label: 'unlisted' })]
    check({ ok: true, damage, authentic: true, faces: found })
    await appears('damage')
    expect(shownIds()).toEqual(['login-0', 'login-5', 'login-99'])
  })
})

describe('how the list stands', () => {
  const choose = async (testId: string) => {
    // It is loaded when it is wanted, which takes a test its time.
    await import('../../../src/popup/list/SortPanel')
    if (!isThere('sort-panel')) part('sort').click()
    ;(await appears(testId)).click()
  }

  test('is chosen in a panel that Escape closes, and is kept', async () => {
    await start()
    await allThere()
    await choose('order-use')
    await choose('groups-person')
    await vi.waitFor(() =>
      expect(page.argumentsOf('settings.write')).toEqual([{ listOrder: 'use' }, { listGroups: 'person' }]),
    )
    // What is sorted by itself is not put in its place by hand.
    expect(isThere('arrange')).toBe(false)
    expect(part('sort').getAttribute('aria-expanded')).toBe('true')
    press(document.activeElement as Element, 'Escape')
    await vi.waitFor(() => expect(isThere('sort-panel')).toBe(false))
    expect(document.activeElement).toBe(part('sort'))
  })

  test('a group’s name stands over its first login alone', async () => {
    faces = [
      face(0, { pinned: true, section: 'Anna' }),
      face(1, { section: 'Anna' }),
      face(2, { section: 'Anna' }),
      face(3, { section: 'Bert' }),
      face(4),
    ]
    await start()
    await choose('groups-person')
    await vi.waitFor(() => expect(isThere('group')).toBe(true))
    expect(rowsThere().map((one) => one.querySelector('[data-testid="group"]')?.textContent ?? '')).toEqual([
      sentence('list_pinned'),
      'Anna',
      '',
      'Bert',
      sentence('list_nobody'),
    ])
    expect(rowsThere().map((one) => one.querySelector('[data-testid="pinned"]') !== null)).toEqual([
      ...[true, false, false, false, false],
    ])
  })

  test('logins are moved by single presses, inside their group, and keep the focus', async () => {
    faces = [face(0, { pinned: true }), face(1), face(2), face(3)]
    await start()
    await choose('arrange')
    await appears('arrange-done')
    expect(isThere('code')).toBe(false)
    const button = (id: string, testId: string) =>
      document.querySelector<HTMLElement>(`[data-id="${id}"] [data-testid="${testId}"]`) as HTMLElement
    expect(button('login-1', 'move-up').getAttribute('aria-disabled')).toBe('true')
    button('login-1', 'move-up').click()
    button('login-3', 'move-up').focus()
    button('login-3', 'move-up').click()
    await vi.waitFor(() => expect(shownIds()).toEqual(['login-0', 'login-1', 'login-3', 'login-2']))
    expect(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')).toBe('login-3')
    await vi.waitFor(() => expect(page.argumentsOf('accounts.place')).toEqual([{ id: 'login-3', to: 'login-2' }]))
    button('login-2', 'pin').click()
    await vi.waitFor(() => expect(page.argumentsOf('accounts.place').at(-1)).toEqual({ id: 'login-2', pinned: true }))
    press(document.activeElement as Element, 'Escape')
    await vi.waitFor(() => expect(isThere('arrange-done')).toBe(false))
    expect(isThere('code')).toBe(true)
  })

  test('a login is moved to any place at once, by its number, and no further than its group goes', async () => {
    faces = [face(0, { pinned: true }), ...Array.from({ length: 299 }, (_, at) => face(at + 1))]
    await start()
    await allThere()
    await choose('arrange')
    await appears('arrange-done')
    const field = (id: string) =>
      document.querySelector<HTMLInputElement>(`[data-id="${id}"] [data-testid="move-to"]`) as HTMLInputElement
    expect([field('login-0').disabled, field('login-4').value]).toEqual([true, '5'])
    const moveTo = (id: string, number: string) => {
      field(id).focus()
      field(id).value = number
      field(id).dispatchEvent(new Event('change', { bubbles: true }))
    }
    moveTo('login-4', 'top')
    expect(field('login-4').value).toBe('5')
    moveTo('login-4', '300')
    await vi.waitFor(() => expect(page.argumentsOf('accounts.place')).toEqual([{ id: 'login-4', to: 'login-299' }]))
    await focusIsOn(300)
    moveTo('login-4', '1')
    await vi.waitFor(() => expect(page.argumentsOf('accounts.place').at(-1)).toEqual({ id: 'login-4', to: 'login-1' }))
    await focusIsOn(2)
    expect(shownIds().slice(0, 3)).toEqual(['login-0', 'login-4', 'login-1'])
    expect(document.querySelector('[data-testid="said"]')?.textContent).toBe(sentence('list_moved', ['2', '300']))
  })

  test('a locked vault takes every login off the page', async () => {
    await start()
    await allThere()
    type('search', 'seller-7')
    state = 'locked'
    page.tell({ telling: 'look-again' })
    const { refreshStatus } = await import('../../../src/ui/vault-status')
    await refreshStatus()
    await screenIs('unlock')
    expect(document.body.textContent).not.toContain('seller')
    const { codes } = await import('../../../src/popup/codes')
    const { query } = await import('../../../src/popup/list/query')
    await vi.waitFor(() => expect([codes.value?.total, query.value]).toEqual([undefined, '']))
  })
})
