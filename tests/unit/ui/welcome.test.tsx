// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { VaultStatus } from '../../../src/messages'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, show, standIn, submit, type } from './in-page'

let page: FakePage
let state: VaultStatus['state']
let pending: boolean

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const strong = 'plausible velvet harbour tin'

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('scrollTo', () => undefined)
  page = new FakePage()
  standIn({ locks: new FakeLocks() })
  location.hash = ''
  state = 'none'
  pending = false
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: pending }),
    'vault.create': () => {
      state = 'unlocked'
      pending = true
      return { ok: true, recoveryCode: 'FIRST-CODE-7' }
    },
    'vault.renewRecovery': () => ({ ok: true, recoveryCode: 'RENEWED-1' }),
    'vault.recoveryKept': () => {
      pending = false
      return { ok: true }
    },
    // Practice is a test file of its own.
    'practice.begin': () => ({ ok: false, reason: 'storage-full' }),
    'practice.end': () => ({ ok: true }),
  }
})

async function open(hash = '') {
  location.hash = hash
  const { Welcome } = await import('../../../src/welcome/Welcome')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<Welcome />)
  await refreshStatus()
  return refreshStatus
}

/** Follows a link as the browser does. */
function follow(testId: string, at = 0) {
  location.hash = part<HTMLAnchorElement>(testId, at).getAttribute('href') ?? ''
  dispatchEvent(new HashChangeEvent('hashchange'))
}

const stepText = () => part('welcome-step').textContent
const progress = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="welcome-progress"]')].map((step) => ({
    step: step.dataset.step,
    behind: step.dataset.behind === 'true',
    current: step.querySelector('a')?.getAttribute('aria-current') ?? null,
    href: step.querySelector('a')?.getAttribute('href') ?? null,
  }))

describe('the steps', () => {
  test('begin with what it does, and lead on and back', async () => {
    await open()
    await screenIs('meet')
    expect(stepText()).toBe(sentence('welcome_step', ['1', '3']))
    expect(document.title).toBe(`${sentence('welcome_meetTitle')} · Countersign`)
    expect(isThere('welcome-back')).toBe(false)
    follow('welcome-next')
    await screenIs('welcome')
    expect(stepText()).toBe(sentence('welcome_step', ['2', '3']))
    expect(isThere('welcome-next')).toBe(false)
    follow('welcome-back')
    await screenIs('meet')
  })

  test('put the focus on the title of each, where reading begins', async () => {
    await open()
    await screenIs('meet')
    expect(document.activeElement?.textContent).toBe(sentence('welcome_meetTitle'))
    follow('welcome-next')
    await screenIs('welcome')
    expect(document.activeElement?.textContent).toBe(sentence('welcomeTitle'))
  })

  test('say which of them is shown, and lead to those alone that are open', async () => {
    await open()
    await screenIs('meet')
    expect(progress()).toEqual([
      { step: 'meet', behind: false, current: 'step', href: '#meet' },
      { step: 'vault', behind: false, current: null, href: '#vault' },
      { step: 'codes', behind: false, current: null, href: null },
    ])
  })

  test('make the vault, show its recovery code once, and go on to the codes', async () => {
    // Its word lists take their time on a busy machine.
    const { strengthOf } = await import('../../../src/ui/strength')
    strengthOf(strong)
    await open('#vault')
    await screenIs('welcome')
    type('new-passphrase', strong)
    type('repeat-passphrase', strong)
    submit('create-vault')
    await screenIs('recovery')
    expect(page.argumentsOf('vault.create')).toEqual([{ passphrase: strong }])
    expect(part('recovery-code').textContent).toBe('FIRST-CODE-7')
    expect(progress()[1]).toMatchObject({ current: 'step' })
    part('recovery-done').click()
    await screenIs('bring')
    expect(stepText()).toBe(sentence('welcome_step', ['3', '3']))
    expect(document.body.textContent).not.toContain('FIRST-CODE')
    expect(progress().map(({ href }) => href)).toEqual(['#meet', '#vault', '#codes'])
  })

  test('bring codes from a file, a phone and Amazon', async () => {
    state = 'unlocked'
    await open('#codes')
    await screenIs('bring')
    expect(['bring-file', 'bring-phone', 'bring-amazon'].map((way) => part(way).getAttribute('href'))).toEqual([
      'chrome-extension://countersign/src/options/index.html#tab-import',
      'chrome-extension://countersign/src/options/index.html#tab-import',
      'chrome-extension://countersign/src/help/index.html#enrol',
    ])
  })
})

describe('opened again', () => {
  test.each([
    ['none', '', 'meet'],
    ['none', '#codes', 'welcome'],
    ['none', '#try', 'welcome'],
    ['locked', '', 'bring'],
    ['unlocked', '', 'bring'],
    ['unlocked', '#vault', 'vault-made'],
    ['unlocked', '#meet', 'meet'],
    ['locked', '#try', 'try'],
  ] as const)('with the vault %s at «%s», it goes on at %s', async (vault, hash, screen) => {
    state = vault
    await open(hash)
    await screenIs(screen)
  })

  test('with a recovery code that nobody noted, it shows a fresh one first', async () => {
    state = 'unlocked'
    pending = true
    await open('#codes')
    await screenIs('recovery')
    expect(part('recovery-code').textContent).toBe('RENEWED-1')
    part('recovery-done').click()
    await screenIs('bring')
  })

  test('while another window shows the recovery code, it waits', async () => {
    state = 'unlocked'
    pending = true
    const locks = new FakeLocks()
    standIn({ locks })
    const release = await new Promise<() => void>((held) => {
      void locks.request('countersign-recovery-code', () => new Promise<void>((free) => held(free)))
    })
    await open('#codes')
    await screenIs('recovery-wait')
    expect(progress()[1]).toMatchObject({ step: 'vault', current: 'step' })
    pending = false
    release()
    await screenIs('bring')
  })

  test('it goes on where the vault was made meanwhile in the popup', async () => {
    const refresh = await open()
    await screenIs('meet')
    state = 'unlocked'
    await refresh()
    await screenIs('bring')
  })

  test('it says why the vault cannot be used', async () => {
    page.answers['vault.status'] = () => ({ state: 'unavailable', reason: 'vault-damaged', recoveryPending: false })
    await open()
    await screenIs('unavailable')
    expect(part('reason').textContent).toBe(sentence('reason_vaultDamaged'))
  })
})

describe('the hint to pin the button', () => {
  type Listener = (change: { isOnToolbar?: boolean }) => void
  const listeners = new Set<Listener>()
  const button = (isOnToolbar: boolean) => ({
    getUserSettings: async () => ({ isOnToolbar }),
    onUserSettingsChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  })

  beforeEach(() => {
    listeners.clear()
    state = 'unlocked'
  })

  test('goes away by itself once the button is on the toolbar, and comes back with it', async () => {
    Object.assign(page.browser, { action: button(false) })
    await open('#codes')
    await appears('pin-hint')
    expect(part('pin-hint').textContent).toContain(sentence('welcome_pinChrome'))
    await vi.waitFor(() => expect(listeners.size).toBe(1))
    for (const listener of listeners) listener({ isOnToolbar: true })
    await vi.waitFor(() => expect(isThere('pin-hint')).toBe(false))
    for (const listener of listeners) listener({ isOnToolbar: false })
    await appears('pin-hint')
  })

  test('names no pin where the browser has none', async () => {
    const brands = [{ brand: 'Chromium' }, { brand: 'Microsoft Edge' }]
    Object.defineProperty(navigator, 'userAgentData', { value: { brands }, configurable: true })
    await open('#codes')
    await appears('pin-hint')
    expect(part('pin-hint').textContent).toContain(sentence('welcome_pinOther'))
    Reflect.deleteProperty(navigator, 'userAgentData')
  })

  test('says it as Firefox has it, in Firefox', async () => {
    const protocol = vi.spyOn(location, 'protocol', 'get').mockReturnValue('moz-extension:')
    await open('#codes')
    await appears('pin-hint')
    expect(part('pin-hint').textContent).toContain(sentence('welcome_pinFirefox'))
    expect(part('pin-hint').textContent).not.toContain(sentence('welcome_pinChrome'))
    protocol.mockRestore()
  })

  test('is not there where the button is on the toolbar already', async () => {
    Object.assign(page.browser, { action: button(true) })
    await open('#codes')
    await vi.waitFor(() => expect(isThere('pin-hint')).toBe(false))
  })

  test('stays where the browser does not tell', async () => {
    await open('#codes')
    await page.settled()
    await appears('pin-hint')
  })

  test('listens no more when its step is left', async () => {
    Object.assign(page.browser, { action: button(false) })
    await open('#codes')
    await appears('pin-hint')
    await vi.waitFor(() => expect(listeners.size).toBe(1))
    follow('welcome-back')
    await screenIs('vault-made')
    await vi.waitFor(() => expect(listeners.size).toBe(0))
  })
})
