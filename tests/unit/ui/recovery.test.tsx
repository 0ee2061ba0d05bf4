// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, screenName, show, standIn, submit, type } from './in-page'

let page: FakePage
let locks: FakeLocks
let state: 'none' | 'locked' | 'unlocked'
let pending: boolean

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const strong = 'plausible velvet harbour tin'

beforeEach(() => {
  vi.resetModules()
  page = new FakePage()
  locks = new FakeLocks()
  standIn({ locks })
  state = 'none'
  pending = false
  let made = 0
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: pending }),
    'vault.create': () => {
      state = 'unlocked'
      pending = true
      return { ok: true, recoveryCode: 'FIRST-CODE-7' }
    },
    'vault.renewRecovery': () => ({ ok: true, recoveryCode: `RENEWED-${++made}` }),
    'vault.recoveryKept': () => {
      pending = false
      return { ok: true }
    },
    'accounts.list': () => ({ ok: true, rows: [], damage: [], authentic: true }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }),
  }
})

/** A window of its own: fresh modules over the same background and the same locks. */
async function openWindow() {
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<App />)
  await refreshStatus()
  return refreshStatus
}

async function createWith(passphrase: string, repeated = passphrase) {
  await openWindow()
  await screenIs('welcome')
  type('new-passphrase', passphrase)
  type('repeat-passphrase', repeated)
  submit('create-vault')
}

test.each([
  ['short', 'short', 'weak_tooShort'],
  ['password1234', 'password1234', 'weak_common'],
  [strong, `${strong}x`, 'weak_different'],
])(
  '%s, %s: refused with the reason, and nothing is made',
  async (first, second, reason) => {
    await createWith(first, second)
    await appears('error')
    expect(part('error').textContent).toBe(sentence(reason))
    expect(page.argumentsOf('vault.create')).toEqual([])
  },
  20_000,
)

test('the code is shown once and put away when it is on paper', async () => {
  await createWith(strong)
  await screenIs('recovery')
  expect(page.argumentsOf('vault.create')).toEqual([{ passphrase: strong }])
  expect(part('recovery-code').textContent).toBe('FIRST-CODE-7')
  part('recovery-done').click()
  await screenIs('codes')
  expect(document.body.textContent).not.toContain('FIRST-CODE')
  expect(page.argumentsOf('vault.renewRecovery')).toEqual([])
})

test('looking at the status again does not make another code', async () => {
  await createWith(strong)
  await screenIs('recovery')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await refreshStatus()
  expect(part('recovery-code').textContent).toBe('FIRST-CODE-7')
  expect(page.argumentsOf('vault.renewRecovery')).toEqual([])
})

test('a code that was never confirmed is replaced by a fresh one, and that is said', async () => {
  state = 'unlocked'
  pending = true
  await openWindow()
  await screenIs('recovery')
  expect(part('recovery-code').textContent).toBe('RENEWED-1')
  expect(document.body.textContent).toContain(sentence('recoveryRenewed'))
})

test('a second window makes no code while the first shows one, and goes on after it', async () => {
  state = 'unlocked'
  pending = true
  const release = await holdElsewhere()
  await openWindow()
  await screenIs('recovery-wait')
  expect(part('recovery-trouble').textContent).toBe(sentence('recoveryElsewhere'))
  expect(page.argumentsOf('vault.renewRecovery')).toEqual([])
  pending = false
  release()
  await screenIs('codes')
})

test('a code that cannot be made is said, and can be tried again', async () => {
  state = 'unlocked'
  pending = true
  const renew = page.answers['vault.renewRecovery']
  page.answers['vault.renewRecovery'] = () => ({ ok: false, reason: 'storage-full' })
  await openWindow()
  await appears('recovery-trouble')
  expect(part('recovery-trouble').textContent).toBe(sentence('reason_storageFull'))
  page.answers['vault.renewRecovery'] = renew as NonNullable<typeof renew>
  part('try-again').click()
  await screenIs('recovery')
})

test('where noting it fails, the code stays', async () => {
  state = 'unlocked'
  pending = true
  page.answers['vault.recoveryKept'] = () => ({ ok: false, reason: 'storage-failed' })
  await openWindow()
  await screenIs('recovery')
  part('recovery-done').click()
  await appears('error')
  expect(part('error').textContent).toBe(sentence('reason_storageFailed'))
  expect(part('recovery-code').textContent).toBe('RENEWED-1')
})

test('a vault that locks meanwhile takes the code off the screen', async () => {
  state = 'unlocked'
  pending = true
  const refresh = await openWindow()
  await screenIs('recovery')
  state = 'locked'
  await refresh()
  await screenIs('unlock')
  expect(isThere('recovery-code')).toBe(false)
  expect(screenName()).toBe('unlock')
})

async function holdElsewhere(): Promise<() => void> {
  return new Promise((held) => {
    void locks.request('countersign-recovery-code', () => new Promise<void>((release) => held(release)))
  })
}
