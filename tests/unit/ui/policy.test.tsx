// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { noPolicy } from '../../../src/core/policy/policy'
import type { Policy, PolicyState, Settings, TrustRule } from '../../../src/messages'
import { ExportForm } from '../../../src/options/export/ExportForm'
import { lockChoices } from '../../../src/options/lock-choices'
import { SecurityTab } from '../../../src/options/SecurityTab'
import { SitesTab } from '../../../src/options/SitesTab'
import { PasskeyMissing } from '../../../src/popup/PasskeyMissing'
import { ShowQr } from '../../../src/popup/ShowQr'
import { Unlock } from '../../../src/popup/screens/Unlock'
import { TrustField } from '../../../src/popup/TrustField'
import { madeAccount } from '../made-account'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show } from './in-page'
import { usualSettings } from './usual-settings'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const settings: Settings = { ...usualSettings, autoLockMinutes: 10 }

function set(policy: Partial<Policy>, state: Partial<PolicyState> = {}) {
  page.answers['policy.read'] = () => ({
    ok: true,
    state: { policy: { ...noPolicy, ...policy }, passkeyMissing: false, passkeyOnly: false, ...state },
  })
}

beforeEach(() => {
  page = new FakePage()
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'settings.write': () => ({ ok: true }),
  }
})

const choices = (testId: string) => [...part<HTMLSelectElement>(testId).options].map(({ value }) => value)
const rules = () =>
  [...document.querySelectorAll('[data-testid="set-by-organisation"]')].map((one) => one.getAttribute('data-rule'))

describe('what an organisation has set', () => {
  test('is said beside the time to the lock, and longer ones are not offered', async () => {
    set({ autoLockMinutes: 10 })
    await show(<SecurityTab settings={signal(settings)} />)
    await vi.waitFor(() => expect(rules()).toContain('auto-lock'))
    expect(part('set-by-organisation').textContent).toBe(sentence('policy_lockAtMost_other', ['10']))
    expect(choices('auto-lock')).toEqual(['5', '10'])
  })

  test.each([
    [null, 15, [5, 15, 60, 0]],
    [5, 5, [5]],
    [60, 15, [5, 15, 60]],
    [1, 1, [1]],
    [null, 30, [5, 15, 30, 60, 0]],
  ])('leaves of the times, with %j at most and %i chosen, %j', (most, current, left) => {
    expect(lockChoices(most, current)).toEqual(left)
  })

  test('leaves sealed exports alone', async () => {
    set({ noPlainExport: true })
    await show(<ExportForm />)
    await vi.waitFor(() => expect(rules()).toEqual(['plain-export']))
    expect(choices('export-kind')).toEqual(['backup', 'aegis'])
  })

  test('takes the place of a login’s QR code', async () => {
    set({ noPlainExport: true })
    await show(<ShowQr account={madeAccount()} asked={false} />)
    await vi.waitFor(() => expect(rules()).toEqual(['plain-export']))
    expect(isThere('show-qr')).toBe(false)
  })

  test('locks the choice of trusting the browser, at never', async () => {
    set({ trustBrowserNever: true })
    await show(<TrustField rule={signal<TrustRule>('always')} />)
    await vi.waitFor(() => expect(rules()).toEqual(['trust']))
    expect(document.querySelector('fieldset')?.disabled).toBe(true)
    expect(part<HTMLInputElement>('trust-never').checked).toBe(true)
  })

  test('asks for a passkey while there is none', async () => {
    set({ passkeyRequired: true }, { passkeyMissing: true })
    await show(<PasskeyMissing />)
    ;(await appears('passkey-missing-add')).click()
    await vi.waitFor(() => expect(page.tabs[0]).toContain('#tab-security'))
  })

  test('leaves the passkey and the recovery code at the unlock screen', async () => {
    set({ passkeyRequired: true }, { passkeyOnly: true })
    const passkey = { id: 'p', name: 'Laptop', createdAt: 1, credentialId: 'AA==', salt: 'AA==' }
    page.answers['passkey.list'] = () => ({ ok: true, passkeys: [passkey] })
    await show(<Unlock />)
    await appears('unlock-passkey')
    await vi.waitFor(() => expect(isThere('passphrase')).toBe(false))
    expect(isThere('unlock')).toBe(false)
    await vi.waitFor(() => expect(document.activeElement).toBe(part('unlock-passkey')))
    part('use-recovery').click()
    await appears('recovery-input')
    expect(isThere('unlock')).toBe(true)
  })

  test('names its sites among the others', async () => {
    set({ allowedSites: ['https://erp.example'] })
    await show(<SitesTab />)
    expect((await appears('allowed-sites')).textContent).toContain('erp.example')
  })

  test('and cannot be read is told by name', async () => {
    set({ unread: ['noPlainExports'] })
    await show(<SecurityTab settings={signal(settings)} />)
    expect((await appears('policy-unread')).textContent).toBe(sentence('policy_unread', ['noPlainExports']))
  })
})
