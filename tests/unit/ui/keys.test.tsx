// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, screenIs, show, standIn } from './in-page'

let page: FakePage

vi.mock('webextension-polyfill', () => ({
  get default() {
    return page.browser
  },
}))

beforeEach(async () => {
  page = new FakePage()
  standIn({ locks: new FakeLocks() })
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'accounts.list': () => ({ ok: true, rows: [], damage: [], authentic: true }),
    'front.look': () => ({ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }),
  }
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<App />)
  await refreshStatus()
  await screenIs('codes')
  await appears('empty')
})

const rows = () => [...document.querySelectorAll('[data-testid="keys-row"]')].map((row) => row.textContent)

test('a question mark shows the keys, and the shortcuts as the browser has them', async () => {
  press(part('search'), '?')
  expect((await appears('keys')).matches('dialog[open]')).toBe(true)
  await vi.waitFor(() => expect(rows()).toContain(`${sentence('keys_open')}Alt${sentence('key_shift')}C`))
  expect(rows()).toContain(`${sentence('keys_search')}/`)
  // In the words of the page, and not as the browser has the manifest's.
  expect(rows()).toContain(`${sentence('commandFill')}Alt${sentence('key_shift')}F`)
  expect(rows()).toContain(`${sentence('keys_move')}↑${sentence('key_up')}↓${sentence('key_down')}`)
  // One that a person has switched off has no keys.
  expect(rows().join()).not.toContain('Scan the page')
})

test('a question mark that is part of a search is typed', async () => {
  part<HTMLInputElement>('search').value = 'why'
  press(part('search'), '?')
  await page.settled()
  expect(isThere('keys')).toBe(false)
})

test('Escape closes them and nothing else, and the focus goes back to where it was', async () => {
  part('show-keys').focus()
  part('show-keys').click()
  await appears('keys')
  part('keys-close').focus()
  expect(press(part('keys-close'), 'Escape').defaultPrevented).toBe(true)
  await vi.waitFor(() => expect(isThere('keys')).toBe(false))
  expect(document.activeElement).toBe(part('show-keys'))
})

test('keys of the screen below rest while they are on show', async () => {
  part('show-keys').click()
  await appears('keys')
  part('keys-close').focus()
  press(part('keys-close'), '/')
  expect(document.activeElement).toBe(part('keys-close'))
})
