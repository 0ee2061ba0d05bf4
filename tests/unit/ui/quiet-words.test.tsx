// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CodeRow } from '../../../src/messages'
import { ClipboardSwitch } from '../../../src/options/ClipboardSwitch'
import { ClipboardCountdown } from '../../../src/popup/ClipboardCountdown'
import { CountsCountdown } from '../../../src/popup/CountsCountdown'
import { copyCode } from '../../../src/popup/copy-code'
import { JournalMissed } from '../../../src/popup/JournalMissed'
import { takeRows } from '../../../src/popup/list/code-rows'
import { copyRow } from '../../../src/popup/list/copy-row'
import { now } from '../../../src/popup/now'
import { Said } from '../../../src/ui/Said'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, standIn } from './in-page'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const start = 1_700_000_000_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  now.value = start
  page = new FakePage()
  standIn({ locks: {}, clipboard: { writeText: async (text: string) => page.copied.push(text) } })
})
afterEach(() => vi.useRealTimers())

test('how long a copied code stays in the clipboard is counted down, where it is wiped', async () => {
  page.answers = { 'clipboard.copied': () => ({ ok: true, clearsAt: start + 30_000 }) }
  await show(<ClipboardCountdown />)
  await copyCode('a', { code: '123456', startsIn: 0 })
  expect(page.argumentsOf('clipboard.copied')).toEqual([{ id: 'a', code: '123456' }])
  expect((await appears('clipboard-countdown')).textContent).toBe(sentence('clipboard_countdown', ['30']))
  now.value = start + 12_000
  await vi.waitFor(() => expect(part('clipboard-countdown').textContent).toBe(sentence('clipboard_countdown', ['18'])))
  now.value = start + 30_000
  await vi.waitFor(() => expect(isThere('clipboard-countdown')).toBe(false))
})

test('nothing is promised where it is not wiped', async () => {
  await show(<ClipboardCountdown />)
  await copyCode('a', { code: '123456', startsIn: 0 })
  await page.settled()
  expect(page.copied).toEqual(['123456'])
  expect(isThere('clipboard-countdown')).toBe(false)
})

const row: CodeRow = {
  id: 'a',
  issuer: 'Amazon',
  label: 'anna@example.com',
  person: '',
  type: 'totp',
  period: 30,
  code: '111111',
  nextCode: '222222',
  validUntil: start + 18_000,
  usedUntil: 0,
  confirmed: true,
}

test.each([
  ['in its last seconds', { validUntil: start + 4_000 }, 4],
  ['that was used already', { usedUntil: row.validUntil }, 18],
])(
  'in place of a code %s the next one is copied, and the time until it counts is counted down',
  async (_, more, left) => {
    takeRows([{ ...row, ...more }])
    await show(<CountsCountdown />)
    copyRow('a')
    await page.settled()
    expect(part('counts-countdown').textContent).toBe(sentence('countsCountdown', [`${left}`]))
    expect(page.copied).toEqual(['222222'])
    now.value = start + 1_000
    await vi.waitFor(() =>
      expect(part('counts-countdown').textContent).toBe(sentence('countsCountdown', [`${left - 1}`])),
    )
    now.value = start + left * 1_000
    await vi.waitFor(() => expect(isThere('counts-countdown')).toBe(false))
  },
)

test('a code that counts is copied as it is, and nothing is counted down', async () => {
  takeRows([row])
  await show(<CountsCountdown />)
  copyRow('a')
  await page.settled()
  expect([page.copied, isThere('counts-countdown')]).toEqual([['111111'], false])
})

test('where the next one was used as well, none is copied, and how long to wait is said', async () => {
  takeRows([{ ...row, usedUntil: row.validUntil + 30_000 }])
  await show(<Said />)
  copyRow('a')
  expect((await appears('said')).textContent).toBe(sentence('copyUsed', ['48']))
  expect(page.copied).toEqual([])
})

test('the switch is the browser’s permission: a refusal turns it back', async () => {
  await show(<ClipboardSwitch />)
  const toggle = await appears('clear-clipboard')
  const { contains } = page.browser.permissions
  await vi.waitFor(() => expect(contains).toHaveBeenCalledOnce())
  await contains.mock.results[0]?.value
  page.browser.permissions.request.mockResolvedValueOnce(false)
  toggle.click()
  await vi.waitFor(() => expect(page.browser.permissions.request).toHaveBeenCalledOnce())
  expect(page.browser.permissions.request).toHaveBeenCalledWith({ permissions: ['clipboardRead', 'clipboardWrite'] })
  await vi.waitFor(() => expect(part<HTMLInputElement>('clear-clipboard').checked).toBe(false))
  contains.mockResolvedValue(true)
  toggle.click()
  await vi.waitFor(() => expect(part<HTMLInputElement>('clear-clipboard').checked).toBe(true))
})

test('what could not be noted is said with its reason, else nothing', async () => {
  await show(<JournalMissed />)
  await page.settled()
  expect(isThere('activity-missed')).toBe(false)
  page.answers = { 'activity.missed': () => ({ ok: true, missed: 'storage-full' }) }
  await show(<JournalMissed />)
  expect((await appears('activity-missed')).textContent).toBe(
    sentence('activity_missed', [sentence('reason_storageFull')]),
  )
})
