// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { Options } from '../../../src/options/Options'
import { amazonHosts } from '../../../src/sites/amazon-hosts'
import { FakePage, sentence } from './fake-page'
import { appears, part, press, show } from './in-page'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

beforeEach(async () => {
  page = new FakePage()
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'settings.write': () => ({ ok: true }),
    'activity.list': () => ({ ok: false, reason: 'locked' }),
  }
  await show(<Options settings={{ autoLockMinutes: 15, lockOnScreenLock: true, theme: 'system' }} />)
  await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('main')))
})

function choose(testId: string, value: string) {
  part<HTMLSelectElement>(testId).value = value
  part(testId).dispatchEvent(new Event('change', { bubbles: true }))
}

test('the time until it locks is a number of minutes, or never', async () => {
  expect([...part<HTMLSelectElement>('auto-lock').options].map(({ value }) => value)).toEqual(['5', '15', '60', '0'])
  expect(part<HTMLSelectElement>('auto-lock').value).toBe('15')
  choose('auto-lock', '0')
  await appears('said')
  expect(page.argumentsOf('settings.write')).toEqual([{ autoLockMinutes: 0 }])
})

test('a look is put on at once', () => {
  choose('theme', 'dark')
  expect(document.documentElement.dataset.theme).toBe('dark')
  choose('theme', 'system')
  expect(document.documentElement.dataset.theme).toBeUndefined()
})

test('what cannot be saved is told', async () => {
  page.answers['settings.write'] = () => ({ ok: false, reason: 'storage-full' })
  choose('theme', 'light')
  expect((await appears('error')).textContent).toBe(sentence('reason_storageFull'))
})

test('the tabs turn with the arrow keys and show every host', async () => {
  part('tab-export').click()
  await vi.waitFor(() => expect(part('tab-export').getAttribute('aria-selected')).toBe('true'))
  press(part('tab-export'), 'ArrowRight')
  await vi.waitFor(() => expect(part('tab-sites').getAttribute('aria-selected')).toBe('true'))
  expect(document.activeElement).toBe(part('tab-sites'))
  expect([...document.querySelectorAll('.hosts li')].map((li) => li.textContent).sort()).toEqual(
    [...amazonHosts].sort(),
  )
  press(part('tab-sites'), 'ArrowRight')
  press(part('tab-activity'), 'ArrowRight')
  await appears('version')
  expect(part('version').textContent).toBe(sentence('aboutVersion', ['1.2.3']))
})
