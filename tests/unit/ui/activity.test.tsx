// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ActivityList, Outcome } from '../../../src/messages'
import { ActivityTab } from '../../../src/options/ActivityTab'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, show } from './in-page'

type Event = NonNullable<ActivityList['rows'][number]['event']>

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

/** A Wednesday. */
const now = new Date(2026, 10, 25, 15, 0).getTime()
const daysAgo = (days: number, hour = 9) => new Date(2026, 10, 25 - days, hour, 30).getTime()
const anna = { id: 'a', issuer: 'Amazon', label: 'anna@example.com', person: 'Anna' }
const bruno = { id: 'b', issuer: 'Amazon', label: '+39 333 1234567', person: '' }
const events: readonly Event[] = [
  { kind: 'created', at: daysAgo(90) },
  { kind: 'saved', login: anna, host: 'www.amazon.it', at: daysAgo(3) },
  { kind: 'filled', login: bruno, host: 'sellercentral.amazon.de', at: daysAgo(3, 10) },
  { kind: 'refused', login: anna, host: 'sellercentral.amazon.it', at: daysAgo(0) },
  { kind: 'unlocked', how: 'passkey', wrongBefore: 2, at: daysAgo(0, 10) },
]
const rows = events.map((event, at) => ({ number: at + 1, event })).reverse()
const whole = (all: ActivityList['rows']): Outcome<ActivityList> => ({ ok: true, rows: all, more: false, whole: true })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  page = new FakePage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function shown(answer: Outcome<ActivityList> = whole(rows)) {
  page.answers = { 'activity.list': () => answer }
  await show(<ActivityTab />)
  await appears(answer.ok ? 'activity-summary' : 'activity-shut')
}
const listed = () =>
  [...document.querySelectorAll('[data-testid="activity"]')].map((li) => li.getAttribute('data-kind'))
const dayButton = (ago: number) => {
  const date = new Date(daysAgo(ago))
  const id = `day-${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
  return document.getElementById(id) as HTMLButtonElement
}

describe('the list', () => {
  test('is newest first, under its days, with login and host', async () => {
    await shown()
    expect(listed()).toEqual(['unlocked', 'refused', 'filled', 'saved', 'created'])
    expect(document.querySelectorAll('.activity-group h3')).toHaveLength(3)
    expect(part('activity-login').textContent).toBe('Amazon anna@example.com (Anna)')
    expect(part('activity-host').textContent).toBe('sellercentral.amazon.it')
    expect(part('activity').textContent).toContain(
      sentence('activity_afterWrong_other', ['2', sentence('activity_unlockedPasskey')]),
    )
  })

  test('is narrowed to a login, or to what is about none', async () => {
    await shown()
    const filter = part<HTMLSelectElement>('activity-filter')
    const choose = async (value: string, kinds: readonly string[]) => {
      filter.value = value
      filter.dispatchEvent(new Event('change', { bubbles: true }))
      await vi.waitFor(() => expect(listed()).toEqual(kinds))
    }
    expect([...filter.options].map(({ value }) => value)).toEqual(['', 'a', 'b', 'vault'])
    await choose('a', ['refused', 'saved'])
    await choose('vault', ['unlocked', 'created'])
    await choose('', ['unlocked', 'refused', 'filled', 'saved', 'created'])
  })

  test('is fetched to its end, page by page', async () => {
    page.answers = {
      'activity.list': ({ before = 6 }) => ({
        ok: true,
        rows: rows.filter(({ number }) => number < before).slice(0, 2),
        more: before > 3,
        whole: before !== 4,
      }),
    }
    await show(<ActivityTab />)
    await vi.waitFor(() => expect(listed()).toHaveLength(5))
    expect(page.argumentsOf('activity.list')).toEqual([
      { limit: 500 },
      { limit: 500, before: 4 },
      { limit: 500, before: 2 },
    ])
    expect(isThere('activity-broken')).toBe(true)
  })

  test('names an entry that cannot be read, and asks to unlock while it is locked', async () => {
    await shown({ ...whole([{ number: 2, event: null }, ...rows.slice(-1)]), whole: false } as Outcome<ActivityList>)
    expect(part('activity').textContent).toContain(sentence('activity_unreadable'))
    expect(isThere('activity-broken')).toBe(true)
    await shown({ ok: false, reason: 'locked' })
    part('activity-unlock').click()
    expect(page.tabs).toEqual(['chrome-extension://countersign/src/popup/index.html?then=close'])
    page.answers = { 'activity.list': () => whole(rows) }
    window.dispatchEvent(new Event('focus'))
    await appears('activity-summary')
  })
})

describe('the calendar', () => {
  test('shows 12 weeks up to today, each day named with its count, and says the sum in words', async () => {
    await shown()
    const days = [...document.querySelectorAll<HTMLButtonElement>('[data-testid="activity-day"]')]
    expect(days).toHaveLength(11 * 7 + 3)
    expect(days.at(-1)).toBe(dayButton(0))
    expect(dayButton(0).getAttribute('aria-label')).toBe(
      sentence('activity_day_other', ['2', new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(now)]),
    )
    expect([dayButton(0), dayButton(1)].map((day) => day.dataset.level)).toEqual(['2', '0'])
    // Made 90 days ago: outside of it.
    expect(part('activity-summary').textContent).toBe(sentence('activity_calendar_other', ['4']))
  })

  test('has one tab stop, and arrow keys move by days and weeks, not past the ends', async () => {
    await shown()
    expect(document.querySelectorAll('.days [tabindex="0"]')).toHaveLength(1)
    dayButton(0).focus()
    const moves = async (key: string, to: number) => {
      press(document.activeElement as Element, key)
      await vi.waitFor(() => expect(document.activeElement).toBe(dayButton(to)))
      await vi.waitFor(() => expect(dayButton(to).tabIndex).toBe(0))
    }
    await moves('ArrowUp', 1)
    await moves('ArrowLeft', 8)
    await moves('ArrowRight', 1)
    await moves('ArrowDown', 0)
    await moves('ArrowDown', 0)
  })

  test('lists the day alone that is pressed, until it is pressed again', async () => {
    await shown()
    dayButton(3).click()
    await vi.waitFor(() => expect(listed()).toEqual(['filled', 'saved']))
    expect(dayButton(3).getAttribute('aria-pressed')).toBe('true')
    dayButton(3).click()
    await vi.waitFor(() => expect(listed()).toHaveLength(5))
  })
})

test('what is listed is saved as CSV, oldest first, a phone number as text', async () => {
  await shown()
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:made-up'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  part('activity-csv').click()
  const lines = (await blobs[0]?.text())?.split('\r\n') ?? []
  expect(lines).toHaveLength(7)
  expect(lines[0]).toBe('time,what,issuer,login,person,host')
  expect(lines[3]).toBe(
    `${new Date(daysAgo(3, 10)).toISOString()},${sentence('activity_filled')},Amazon,'+39 333 1234567,,sellercentral.amazon.de`,
  )
})
