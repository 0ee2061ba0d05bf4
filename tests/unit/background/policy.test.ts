import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ExportKind } from '../../../src/messages'
import { key, otherKey, start, withLogins } from './with-logins'
import { challengeUrl, freshProfile, letWaitPass, passphrase } from './worker'

const anna = ['anna@example.com', key] as const
const bruno = ['bruno@example.com', otherKey] as const
const setByOrganisation = { ok: false, reason: 'set-by-organisation' }
const output = btoa('p'.repeat(32))
const credentialId = btoa('a credential')
const passkey = { name: 'Laptop', credentialId, salt: btoa('s'.repeat(32)), output }

type Profile = ReturnType<typeof freshProfile>
const set = ({ browser }: Pick<Profile, 'browser'>, rules: object) =>
  browser.storage.managed.set(rules as Record<string, unknown>)

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('the time to the lock', () => {
  test('ends where the organisation says, also for a page that asks for more or for never', async () => {
    const profile = await withLogins(anna)
    await set(profile, { autoLockMinutes: 10 })
    expect(await profile.ask('settings.read', {})).toMatchObject({ settings: { autoLockMinutes: 10 } })
    for (const autoLockMinutes of [0, 15, 60]) {
      expect(await profile.ask('settings.write', { autoLockMinutes })).toEqual(setByOrganisation)
    }
    expect(await profile.ask('settings.write', { autoLockMinutes: 5 })).toEqual({ ok: true })
    expect(await profile.ask('settings.write', { autoLockMinutes: 10 })).toEqual({ ok: true })
    expect(await profile.ask('settings.read', {})).toMatchObject({ settings: { autoLockMinutes: 10 } })
  })

  test('that was chosen before counts no longer, and again when the rule is lifted', async () => {
    const profile = await withLogins(anna)
    await profile.ask('settings.write', { autoLockMinutes: 0 })
    vi.setSystemTime(start + 3 * 3_600_000)
    expect(await profile.ask('accounts.list', {})).toMatchObject({ ok: true })
    await set(profile, { autoLockMinutes: 10 })
    expect(await profile.ask('accounts.list', {})).toEqual({ ok: false, reason: 'locked' })

    await profile.ask('vault.unlock', { passphrase })
    await profile.browser.storage.managed.remove('autoLockMinutes')
    vi.setSystemTime(start + 6 * 3_600_000)
    expect(await profile.ask('vault.status', {})).toMatchObject({ state: 'unlocked' })
  })
})

describe('no plain export', () => {
  const plain: readonly ExportKind[] = ['otpauth-lines', 'aegis-plain', 'cxf', 'google-migration', 'sheet']

  test.each(plain)('%s is made for no page, whatever it proves', async (kind) => {
    const profile = await withLogins(anna)
    await set(profile, { noPlainExport: true })
    expect(await profile.ask('export.make', { kind, password: '', proof: { passphrase } })).toEqual(setByOrganisation)
    await set(profile, { noPlainExport: false })
    expect(await profile.ask('export.make', { kind, password: '', proof: { passphrase } })).toMatchObject({ ok: true })
  })

  test('shows no single key; what is sealed still leaves', async () => {
    const profile = await withLogins(anna)
    const id = profile.ids[0] ?? ''
    await set(profile, { noPlainExport: true })
    const proof = { passphrase }
    expect(await profile.ask('accounts.link', { id, proof })).toEqual(setByOrganisation)
    expect(await profile.ask('backup.make', { passphrase: 'copper lantern 31', proof })).toMatchObject({ ok: true })
    const sealed = { kind: 'aegis', password: 'copper lantern 31', proof } as const
    expect(await profile.ask('export.make', sealed)).toMatchObject({ ok: true })
    const shared = await profile.ask('share.make', { id, as: 'code', from: '', to: '', proof })
    if (!shared.ok) throw new Error(shared.reason)
    // Nor to somebody who shares it with themselves.
    const opened = await profile.ask('share.open', { text: shared.shared.text, passphrase: shared.shared.passphrase })
    expect(opened).toMatchObject({ ok: true })
    expect(JSON.stringify(opened)).not.toMatch(/otpauth|secret|JBSWY3DP/)
  })
})

describe('a required passkey', () => {
  test('is asked for, and without one the passphrase opens as before', async () => {
    const profile = await withLogins(anna)
    await set(profile, { passkeyRequired: true })
    expect(await profile.ask('policy.read', {})).toMatchObject({ state: { passkeyMissing: true, passkeyOnly: false } })
    await profile.ask('vault.lock', {})
    expect(await profile.ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  })

  test('once there, is the way in and the proof; the passphrase is neither, the recovery code both', async () => {
    const profile = freshProfile()
    const created = await profile.ask('vault.create', { passphrase })
    if (!created.ok) throw new Error(created.reason)
    const { recoveryCode } = created
    await set(profile, { passkeyRequired: true })
    expect(await profile.ask('passkey.add', { ...passkey, proof: { passphrase } })).toEqual({ ok: true })
    expect(await profile.ask('policy.read', {})).toMatchObject({ state: { passkeyMissing: false, passkeyOnly: true } })

    const required = { ok: false, reason: 'passkey-required' }
    expect(await profile.ask('vault.prove', { proof: { passphrase } })).toEqual(required)
    const backup = { passphrase: 'copper lantern 31' }
    expect(await profile.ask('backup.make', { ...backup, proof: { passphrase } })).toEqual(required)
    expect(await profile.ask('backup.make', { ...backup, proof: { recoveryCode } })).toMatchObject({ ok: true })

    await profile.ask('vault.lock', {})
    expect(await profile.ask('vault.unlock', { passphrase })).toEqual(required)
    // It was not even tried: nobody has to wait.
    expect(await profile.ask('vault.wait', {})).toMatchObject({ until: 0 })
    expect(await profile.ask('vault.recover', { recoveryCode })).toEqual({ ok: true })
    await profile.ask('vault.lock', {})
    expect(await profile.ask('passkey.unlock', { credentialId, output })).toEqual({ ok: true })
  })

  test('opens to the passphrase again when the rule is lifted: nobody is locked out', async () => {
    const profile = freshProfile()
    await profile.ask('vault.create', { passphrase })
    await profile.ask('passkey.add', { ...passkey, proof: { passphrase } })
    await set(profile, { passkeyRequired: true })
    await profile.ask('vault.lock', {})
    expect(await profile.ask('vault.unlock', { passphrase })).toEqual({ ok: false, reason: 'passkey-required' })
    await profile.browser.storage.managed.remove('passkeyRequired')
    expect(await profile.ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  })

  test('is not removed while it is the only one', async () => {
    const profile = freshProfile()
    const created = await profile.ask('vault.create', { passphrase })
    if (!created.ok) throw new Error(created.reason)
    const proof = { recoveryCode: created.recoveryCode }
    await set(profile, { passkeyRequired: true })
    await profile.ask('passkey.add', { ...passkey, proof: { passphrase } })
    await profile.ask('passkey.add', { ...passkey, credentialId: btoa('another'), proof })
    const list = await profile.ask('passkey.list', {})
    const [one, other] = list.ok ? list.passkeys.map(({ id }) => id) : []
    expect(await profile.ask('passkey.remove', { id: one ?? '', proof })).toEqual({ ok: true })
    expect(await profile.ask('passkey.remove', { id: other ?? '', proof })).toEqual(setByOrganisation)
    expect(await profile.ask('passkey.list', {})).toMatchObject({ passkeys: [{ id: other }] })
  })
})

describe('a browser that is never trusted', () => {
  test('has no box ticked or offered, whatever a login says, and no login says otherwise from then on', async () => {
    const profile = await withLogins(anna, bruno)
    const [first = '', second = ''] = profile.ids
    await profile.ask('accounts.edit', { id: first, changes: { trust: 'always' } })
    await set(profile, { trustBrowserNever: true })
    for (const id of [first, second]) {
      const code = await profile.from(challengeUrl)('content.code', { id, purpose: 'challenge' })
      expect(code).toMatchObject({ ok: true, trust: 'leave' })
    }
    const edit = { id: second, changes: { trust: 'always' } } as const
    expect(await profile.ask('accounts.edit', edit)).toEqual(setByOrganisation)
    // Everything else of a login can be changed, though the form sends its rule along.
    const changes = { person: 'Anna', trust: 'always' } as const
    expect(await profile.ask('accounts.edit', { id: first, changes })).toEqual({ ok: true })
    expect(await profile.ask('accounts.edit', { id: first, changes: { trust: 'never' } })).toEqual({ ok: true })
  })
})

test('a policy changes while the worker lives: it is read at each use', async () => {
  const profile = freshProfile({ sleeps: false })
  await profile.ask('vault.create', { passphrase })
  const plain = { kind: 'otpauth-lines', password: '', proof: { passphrase } } as const
  expect(await profile.ask('export.make', plain)).toMatchObject({ ok: true })
  await set(profile, { noPlainExport: true })
  expect(await profile.ask('export.make', plain)).toEqual(setByOrganisation)
  await set(profile, { noPlainExport: false })
  await letWaitPass()
  expect(await profile.ask('export.make', plain)).toMatchObject({ ok: true })
})

describe('what cannot be read', () => {
  const strict = { autoLockMinutes: 5, noPlainExport: true, passkeyRequired: false, trustBrowserNever: true }

  test.each([
    [{ autoLockMinutes: 0 }, { autoLockMinutes: 5, unread: ['autoLockMinutes'] }],
    [{ autoLockMinutes: '10' }, { autoLockMinutes: 5, unread: ['autoLockMinutes'] }],
    [{ noPlainExport: 'yes' }, { noPlainExport: true, unread: ['noPlainExport'] }],
    [{ trustBrowserNever: 1 }, { trustBrowserNever: true, unread: ['trustBrowserNever'] }],
    [{ passkeyRequired: 'true' }, { passkeyRequired: false, unread: ['passkeyRequired'] }],
    [{ noPlainExports: true }, { noPlainExport: false, unread: ['noPlainExports'] }],
    [
      { noPlainExport: false, autoLockMinutes: 1.5 },
      { noPlainExport: false, autoLockMinutes: 5 },
    ],
  ])('%j counts as its strictest and is named, and the rest counts as it is', async (rules, expected) => {
    const profile = freshProfile()
    await set(profile, rules)
    expect(await profile.ask('policy.read', {})).toMatchObject({ ok: true, state: { policy: expected } })
  })

  test.each([
    'http://erp.example',
    'https://erp.example/',
    'https://erp.example:8443',
    'https://*.example',
    'https://10.0.0.1',
    'erp.example',
  ])('a site %s is none, and no site counts then', async (site) => {
    const profile = freshProfile()
    await set(profile, { allowedSites: ['https://good.example', site] })
    expect(await profile.ask('policy.read', {})).toMatchObject({
      state: { policy: { allowedSites: [], unread: ['allowedSites'] } },
    })
  })

  test('a storage that fails counts as the strictest; one where nobody set anything as none', async () => {
    const profile = freshProfile()
    profile.browser.storage.managed.get = async () => {
      throw new Error('disk')
    }
    expect(await profile.ask('policy.read', {})).toMatchObject({ state: { policy: { ...strict, unread: [''] } } })
    profile.browser.storage.managed.get = async () => {
      throw new Error('Managed storage manifest not found')
    }
    expect(await profile.ask('policy.read', {})).toMatchObject({
      state: { policy: { autoLockMinutes: null, noPlainExport: false, unread: [] } },
    })
  })
})

describe('an allowed site', () => {
  const site = 'https://erp.example'
  const field = { found: 'one', boxes: 1, room: 0 }

  async function atSite(url = `${site}/login`) {
    const profile = await withLogins(anna, bruno)
    const { tabs, scripting } = profile.browser
    tabs.query.mockResolvedValue([{ id: 7, url, active: true }])
    tabs.get.mockResolvedValue({ id: 7, url, active: true, windowId: 1 })
    scripting.executeScript.mockImplementation(async (injection: unknown) => {
      const { args } = injection as { args?: readonly unknown[] }
      const asked = JSON.stringify(args ?? [])
      return [{ result: asked.includes('code') ? 'filled' : field, documentId: 'd' }]
    })
    return profile
  }

  test('is bound by choosing the login, without the question whether it is the right one', async () => {
    const profile = await atSite()
    const [id = ''] = profile.ids
    expect(await profile.ask('front.fill', {})).toMatchObject({ reason: 'choose', binds: true })
    expect(await profile.ask('front.fill', { id, origin: site })).toEqual({ ok: false, reason: 'page-changed' })

    await set(profile, { allowedSites: [site] })
    expect(await profile.ask('front.fill', {})).toMatchObject({ reason: 'choose', binds: false })
    await profile.ask('front.fill', { id, origin: site })
    expect(await profile.ask('accounts.get', { id })).toMatchObject({ account: { origins: ['amazon', site] } })
    // From then on it is bound like any other.
    const other = profile.ids[1] ?? ''
    expect(await profile.ask('front.fill', { id: other, origin: site })).toEqual({ ok: false, reason: 'page-changed' })
  })

  test('is that very origin: neither its sub-domains nor a look-alike of a known site', async () => {
    const below = await atSite('https://login.erp.example/')
    await set(below, { allowedSites: [site] })
    expect(await below.ask('front.fill', {})).toMatchObject({ reason: 'choose', binds: true })

    const like = await atSite('https://sellercentral-amazon.example/')
    await set(like, { allowedSites: ['https://sellercentral-amazon.example'] })
    expect(await like.ask('front.fill', {})).toMatchObject({ reason: 'look-alike' })
  })
})
