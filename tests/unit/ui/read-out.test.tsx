// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CodeRow, FillAnswer, FrontPage, VaultStatus } from '../../../src/messages'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, part, screenIs, show, standIn, submit, type } from './in-page'
import { usualSettings } from './usual-settings'

// Screen readers tell of what changes in a region that they know already: words that come with their region are
// read out by some of them alone. An alert is told of in both cases, but has to be one.

let page: FakePage
let state: VaultStatus['state']
let filled: FillAnswer
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const row: CodeRow = {
  ...{ id: 'one', issuer: 'Amazon', label: 'one@example.com', person: '', type: 'totp', period: 30 },
  ...{ code: '123456', nextCode: '654321', validUntil: Date.now() + 28_000, usedUntil: 0, confirmed: true },
}
const front: FrontPage = { kind: 'field', host: 'a.example', fillable: true, askable: true, login: null, wish: null }

beforeEach(() => {
  vi.resetModules()
  page = new FakePage()
  state = 'unlocked'
  filled = { ok: true }
  const clipboard = { writeText: async (text: string) => void page.copied.push(text) }
  standIn({ locks: new FakeLocks(), clipboard })
  location.hash = ''
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'vault.unlock': () => ({ ok: false, reason: 'wrong-passphrase' }),
    'accounts.list': () => ({ ok: true, rows: [row], damage: [], authentic: true }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => front,
    'front.fill': () => filled,
  }
})

const regions = (role: 'status' | 'alert') => [...document.querySelectorAll(`[role="${role}"]`)]
/** Where the words are read out; their region has to be one of those from before. */
function regionOf(words: Element, role: 'status' | 'alert', before: readonly Element[]): Element {
  const region = words.closest(`[role="${role}"]`)
  if (!region) throw new Error(`«${words.textContent}» is in no ${role}`)
  if (!before.includes(region)) throw new Error(`the ${role} came with «${words.textContent}»`)
  expect(region.getAttribute('aria-live'), 'a role brings its own').toBe(null)
  expect(region.closest('[aria-hidden="true"], [hidden], [inert], [aria-live="off"]')).toBeNull()
  return region
}

async function openPopup(): Promise<void> {
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<App />)
  await refreshStatus()
}
async function openOptions(tab: string): Promise<void> {
  location.hash = tab
  const { Options } = await import('../../../src/options/Options')
  await show(<Options settings={usualSettings} />)
}

const anotherTheme = () =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type="radio"]:not(:checked)')
    if (!found) throw new Error('nothing to choose')
    return found
  })

describe('what is said in passing is read out', () => {
  test('copied, in the popup', async () => {
    await openPopup()
    await appears('code')
    const before = regions('status')
    part('code').click()
    const said = await appears('said')
    expect(said.textContent).toBe(sentence('copied'))
    expect(regionOf(said, 'status', before).textContent).toBe(sentence('copied'))
  })

  test('copied, when another sentence stands there already', async () => {
    await openPopup()
    await appears('code')
    const { say } = await import('../../../src/ui/Said')
    const before = regions('status')
    say('Something else')
    await appears('said')
    part('code').click()
    await vi.waitFor(() => expect(part('said').textContent).toBe(sentence('copied')))
    regionOf(part('said'), 'status', before)
  })

  test('filled, in the popup', async () => {
    await openPopup()
    await vi.waitFor(() => expect(part<HTMLButtonElement>('fill').disabled).toBe(false))
    const before = regions('status')
    part('fill').click()
    const said = await appears('said')
    expect(said.textContent).toBe(sentence('filled'))
    regionOf(said, 'status', before)
  })

  test('in the options', async () => {
    page.answers['settings.write'] = () => ({ ok: true })
    await openOptions('#tab-appearance')
    const theme = await anotherTheme()
    const before = regions('status')
    theme.click()
    const said = await appears('said')
    expect(said.textContent).toBe(sentence('saved'))
    regionOf(said, 'status', before)
  })

  test('in the welcome', async () => {
    page.answers['practice.begin'] = () => ({ ok: false, reason: 'storage-full' })
    const { Welcome } = await import('../../../src/welcome/Welcome')
    await show(<Welcome />)
    const before = regions('status')
    const { say } = await import('../../../src/ui/Said')
    say('A sentence')
    regionOf(await appears('said'), 'status', before)
  })
})

describe('an error is told of at once', () => {
  test('of a fill, in the popup', async () => {
    filled = { ok: false, reason: 'no-code-field' }
    await openPopup()
    await vi.waitFor(() => expect(part<HTMLButtonElement>('fill').disabled).toBe(false))
    const before = regions('alert')
    part('fill').click()
    const error = await appears('error')
    expect(error.textContent).toBe(sentence('reason_noCodeField'))
    regionOf(error, 'alert', before)
  })

  test('of a wrong passphrase', async () => {
    state = 'locked'
    await openPopup()
    await screenIs('unlock')
    const before = regions('alert')
    type('passphrase', 'wrong')
    submit('passphrase')
    const error = await appears('error')
    expect(error.textContent).toBe(sentence('reason_wrongPassphrase'))
    regionOf(error, 'alert', before)
  })

  test('of a setting that was not kept, in the options', async () => {
    page.answers['settings.write'] = () => ({ ok: false, reason: 'storage-full' })
    await openOptions('#tab-appearance')
    const theme = await anotherTheme()
    const before = regions('alert')
    theme.click()
    const error = await appears('error')
    expect(error.textContent).toBe(sentence('reason_storageFull'))
    regionOf(error, 'alert', before)
  })
})
