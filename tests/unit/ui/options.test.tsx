// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Options } from '../../../src/options/Options'
import { amazonHosts } from '../../../src/sites/amazon-hosts'
import { FakePage, sentence } from './fake-page'
import { appears, part, press, show } from './in-page'
import { usualSettings } from './usual-settings'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

beforeEach(async () => {
  location.hash = ''
  page = new FakePage()
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'settings.write': () => ({ ok: true }),
    'activity.list': () => ({ ok: false, reason: 'locked' }),
  }
  await show(<Options settings={usualSettings} />)
  await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector('main')))
})

function choose(testId: string, value: string) {
  part<HTMLSelectElement>(testId).value = value
  part(testId).dispatchEvent(new Event('change', { bubbles: true }))
}

async function open(tab: string) {
  part(tab).click()
  await vi.waitFor(() => expect(part(tab).getAttribute('aria-selected')).toBe('true'))
}
const isSelected = (tab: string) => vi.waitFor(() => expect(part(tab).getAttribute('aria-selected'), tab).toBe('true'))

test('the time until it locks is a number of minutes, or never', async () => {
  expect([...part<HTMLSelectElement>('auto-lock').options].map(({ value }) => value)).toEqual(['5', '15', '60', '0'])
  expect(part<HTMLSelectElement>('auto-lock').value).toBe('15')
  choose('auto-lock', '0')
  await appears('said')
  expect(page.argumentsOf('settings.write')).toEqual([{ autoLockMinutes: 0 }])
})

test('a setting that another window changed is shown as it is now', async () => {
  await show(<Options settings={usualSettings} />)
  await vi.waitFor(() => expect(part<HTMLSelectElement>('auto-lock').value).toBe('15'))
  const { render } = await import('preact')
  render(<Options settings={{ ...usualSettings, autoLockMinutes: 60 }} />, document.body)
  await vi.waitFor(() => expect(part<HTMLSelectElement>('auto-lock').value).toBe('60'))
})

describe('appearance', () => {
  test('is chosen by pictures, and put on at once', async () => {
    await open('tab-appearance')
    const radios = [...part('theme').querySelectorAll<HTMLInputElement>('input[type="radio"]')]
    expect(radios.map(({ value }) => value)).toEqual(['system', 'light', 'dark', 'contrast'])
    expect(radios.find(({ checked }) => checked)?.value).toBe('system')
    part('theme-dark').click()
    expect(document.documentElement.dataset.theme).toBe('dark')
    await vi.waitFor(() => expect(page.argumentsOf('settings.write')).toEqual([{ theme: 'dark' }]))
    await vi.waitFor(() => expect(part<HTMLInputElement>('theme-dark').checked).toBe(true))
    part('theme-system').click()
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })

  test('that cannot be saved is told, and taken off again', async () => {
    page.answers['settings.write'] = () => ({ ok: false, reason: 'storage-full' })
    await open('tab-appearance')
    part('theme-light').click()
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFull'))
    expect(document.documentElement.dataset.theme).toBeUndefined()
    await vi.waitFor(() => expect(part<HTMLInputElement>('theme-system').checked).toBe(true))
  })
})

describe('the language', () => {
  test('is chosen by its own name; the browser’s is named', async () => {
    await open('tab-language')
    const options = [...part<HTMLSelectElement>('language').options]
    expect(options).toHaveLength(16)
    expect(options[0]?.textContent).toBe(sentence('language_browserNamed', ['English']))
    expect(options.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Deutsch', 'العربية', '日本語']),
    )
  })

  test('speaks from every part of the page at once, with its direction, and keeps the focus', async () => {
    // Where a language lacks a form, browsers answer with nothing.
    const { getMessage } = page.browser.i18n
    page.browser.i18n.getMessage = (key, values) => (/_(?:zero|two|few|many)$/.test(key) ? '' : getMessage(key, values))
    await open('tab-language')
    const select = part<HTMLSelectElement>('language')
    select.focus()
    choose('language', 'ar')
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'))
    await vi.waitFor(() => expect(part('tab-security').textContent).toBe('الأمان'))
    expect(document.querySelector('h1')?.textContent).toMatch(/\p{Script=Arabic}/u)
    expect(page.argumentsOf('settings.write')).toEqual([{ language: 'ar' }])
    // The very same control, not one that took its place.
    expect(document.activeElement).toBe(select)
    expect(select.value).toBe('ar')
    choose('language', 'browser')
    await vi.waitFor(() => expect(part('tab-security').textContent).toBe(sentence('tabSecurity')))
    expect(document.documentElement.dir).toBe('ltr')
    expect(part('language-sample').textContent).toContain(sentence('language_logins_one', ['1']))
  })

  test('that cannot be saved is not spoken', async () => {
    page.answers['settings.write'] = () => ({ ok: false, reason: 'storage-full' })
    await open('tab-language')
    choose('language', 'ar')
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFull'))
    expect(part<HTMLSelectElement>('language').value).toBe('browser')
    expect(document.documentElement.dir).toBe('ltr')
  })
})

describe('the tabs', () => {
  test('turn with the arrow keys, Home and End', async () => {
    part('tab-security').focus()
    press(part('tab-security'), 'ArrowLeft')
    await isSelected('tab-about')
    expect(document.activeElement).toBe(part('tab-about'))
    press(part('tab-about'), 'Home')
    await isSelected('tab-security')
    press(part('tab-security'), 'End')
    await isSelected('tab-about')
    press(part('tab-about'), 'ArrowDown')
    await isSelected('tab-security')
    const stops = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].filter(({ tabIndex }) => tabIndex === 0)
    expect(stops.map(({ id }) => id)).toEqual(['tab-security'])
  })

  test('have an address each, and are opened by it', async () => {
    await open('tab-sites')
    expect(location.hash).toBe('#tab-sites')
    location.hash = '#tab-language'
    await isSelected('tab-language')
    location.hash = '#tab-security/change-passphrase'
    await vi.waitFor(() => expect(document.activeElement).toBe(part('change-passphrase')))
    location.hash = '#what-is-this'
    await isSelected('tab-security')
  })

  test('show every host', async () => {
    await open('tab-sites')
    expect([...document.querySelectorAll('.hosts li')].map((li) => li.textContent).sort()).toEqual(
      [...amazonHosts].sort(),
    )
  })

  test('say what it is, and what it is made with, each with its licence', async () => {
    await open('tab-about')
    await appears('library')
    expect(part('version').textContent).toBe(sentence('aboutVersion', ['1.2.3']))
    expect(part<HTMLAnchorElement>('help').href).toBe('chrome-extension://countersign/src/help/index.html')
    const shown = [...document.querySelectorAll<HTMLElement>('[data-testid="library"]')]
    expect(shown.map(({ dataset }) => dataset.name)).toEqual(expect.arrayContaining(['preact', 'zxing-cpp']))
    expect(shown.every((row) => /permission|licen[cs]e/i.test(row.querySelector('pre')?.textContent ?? ''))).toBe(true)
  })
})
