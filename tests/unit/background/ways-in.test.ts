import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header, Slot } from '../../../src/core/vault/format'
import type { Proof } from '../../../src/messages'
import { seededRandom } from '../seeded-random'
import { freshProfile, letWaitPass, passphrase } from './worker'

// A key derivation may take longer than the wait after a wrong try.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.doUnmock('../../../src/core/vault/kdf')
  vi.useRealTimers()
})

const newPassphrase = 'orchard kettle 93 amber'
const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
const random = seededRandom(11)
const credential = () => ({ credentialId: toBase64(random(32)), output: toBase64(random(32)) })

async function openedVault() {
  const profile = freshProfile()
  const { ask } = profile
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  const { recoveryCode } = created
  await ask('vault.recoveryKept', { recoveryCode })
  const added = await ask('accounts.add', { text: link, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const addPasskey = async (name: string, proof: Proof = { passphrase }) => {
    const shown = credential()
    const answer = await ask('passkey.add', { ...shown, name, salt: toBase64(random(32)), proof })
    return { shown, answer }
  }
  const opens = async (by: { readonly passphrase: string } | { readonly recoveryCode: string }) => {
    await ask('vault.lock', {})
    const { ok } = await ('passphrase' in by ? ask('vault.unlock', by) : ask('vault.recover', by))
    if (!ok) await letWaitPass()
    return ok
  }
  const fine = async () => {
    const list = await ask('accounts.list', {})
    return list.ok && list.authentic && list.damage.length === 0 && list.rows.length === 1
  }
  const slots = async (): Promise<readonly Slot[]> => {
    const database = await openDB('countersign')
    const [header, copy]: Header[] = await Promise.all([
      database.get('header', 'vault'),
      database.get('header', 'copy'),
    ])
    database.close()
    expect(copy).toEqual(header)
    return header?.slots ?? []
  }
  const newest = async () => {
    const list = await ask('activity.list', { limit: 1 })
    return list.ok ? list.rows[0]?.event : null
  }
  return { ...profile, recoveryCode, id: added.id, addPasskey, opens, fine, slots, newest }
}

/** How many transactions wrote while this ran. */
async function writes(run: () => Promise<unknown>): Promise<number> {
  const written = new Set<IDBTransaction>()
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'header') written.add(this.transaction)
    return put.apply(this, given)
  })
  await run()
  vi.restoreAllMocks()
  return written.size
}

describe('a changed passphrase', () => {
  test('opens the vault in place of the old one, in one transaction, and the other ways in stay', async () => {
    const { ask, opens, fine, slots, newest, recoveryCode } = await openedVault()
    const change = () => ask('vault.changePassphrase', { passphrase: newPassphrase, proof: { passphrase } })
    let answer: unknown
    expect(
      await writes(async () => {
        answer = await change()
      }),
    ).toBe(1)
    expect(answer).toEqual({ ok: true })
    expect(await newest()).toMatchObject({ kind: 'slots-changed', how: 'passphrase-changed' })
    expect((await slots()).map(({ kind }) => kind)).toEqual(['passphrase', 'recovery'])
    expect(await opens({ passphrase })).toBe(false)
    expect(await opens({ passphrase: newPassphrase })).toBe(true)
    expect(await opens({ recoveryCode })).toBe(true)
    expect(await fine()).toBe(true)
  })

  test('can be set by the recovery code, too: for whoever forgot the old one', async () => {
    const { ask, opens, recoveryCode } = await openedVault()
    await opens({ recoveryCode })
    expect(await ask('vault.changePassphrase', { passphrase: newPassphrase, proof: { recoveryCode } })).toEqual({
      ok: true,
    })
    expect(await opens({ passphrase })).toBe(false)
    expect(await opens({ passphrase: newPassphrase })).toBe(true)
  })

  test('is refused without the old one, when it is short, and while the vault is locked', async () => {
    const { ask, opens } = await openedVault()
    const change = (wanted: string, proof: Proof) => ask('vault.changePassphrase', { passphrase: wanted, proof })
    expect(await change(newPassphrase, { passphrase: 'another one 12' })).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    })
    expect(await change(newPassphrase, { passphrase })).toMatchObject({ reason: 'wait' })
    await letWaitPass()
    expect(await change(newPassphrase, { proven: true })).toEqual({ ok: false, reason: 'ask-again' })
    expect(await change('short', { passphrase })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await opens({ passphrase })).toBe(true)
    await ask('vault.lock', {})
    expect(await change(newPassphrase, { passphrase })).toEqual({ ok: false, reason: 'locked' })
  })

  test('vouches for no header that somebody else has written to', async () => {
    const { ask } = await openedVault()
    const database = await openDB('countersign')
    const header: Header = await database.get('header', 'vault')
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, createdAt: 1 }, place)
    expect(await ask('vault.changePassphrase', { passphrase: newPassphrase, proof: { passphrase } })).toEqual({
      ok: false,
      reason: 'vault-damaged',
    })
    expect(await database.get('header', 'vault')).toEqual({ ...header, createdAt: 1 })
    database.close()
  })
})

describe('a new recovery code', () => {
  test('opens the vault in place of the old one, in one transaction, and is to be put away', async () => {
    const { ask, opens, newest, fine, recoveryCode } = await openedVault()
    let renewed = ''
    const count = await writes(async () => {
      const answer = await ask('vault.newRecovery', { proof: { passphrase } })
      if (answer.ok) renewed = answer.recoveryCode
    })
    expect(count).toBe(1)
    expect(await newest()).toMatchObject({ how: 'recovery-renewed' })
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: true })
    expect(await opens({ recoveryCode })).toBe(false)
    expect(await opens({ recoveryCode: renewed })).toBe(true)
    expect(await ask('vault.recoveryKept', { recoveryCode: renewed })).toEqual({ ok: true })
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: false })
    expect(await opens({ passphrase })).toBe(true)
    expect(await fine()).toBe(true)
  })

  test('is made for nobody who cannot say who they are', async () => {
    const { ask, slots } = await openedVault()
    const before = await slots()
    expect(await ask('vault.newRecovery', { proof: { passphrase: 'another one 12' } })).toMatchObject({ ok: false })
    expect(await slots()).toEqual(before)
  })
})

describe('a passkey', () => {
  test('opens the vault beside the others, by its own output alone, and not once it is removed', async () => {
    const { ask, addPasskey, newest, fine, opens } = await openedVault()
    const first = await addPasskey('Laptop')
    const second = await addPasskey('Security key')
    expect([first.answer, second.answer]).toEqual([{ ok: true }, { ok: true }])
    expect(await newest()).toMatchObject({ how: 'passkey-added' })
    await ask('vault.lock', {})
    const listed = await ask('passkey.list', {})
    if (!listed.ok) throw new Error(listed.reason)
    expect(listed.passkeys.map(({ name }) => name)).toEqual(['Laptop', 'Security key'])
    const unknown = { ok: false, reason: 'unknown-passkey' }
    expect(await ask('passkey.unlock', { ...first.shown, output: second.shown.output })).toEqual(unknown)
    expect(await ask('passkey.unlock', credential())).toEqual(unknown)
    expect(await ask('vault.wait', {})).toMatchObject({ until: 0 })
    for (const { shown } of [first, second]) {
      expect(await ask('passkey.unlock', shown)).toEqual({ ok: true })
      expect(await newest()).toMatchObject({ kind: 'unlocked', how: 'passkey' })
      expect(await fine()).toBe(true)
      await ask('vault.lock', {})
    }
    await ask('vault.unlock', { passphrase })
    const id = listed.passkeys[0]?.id ?? ''
    expect(await ask('passkey.remove', { id, proof: { passphrase: 'another one 12' } })).toMatchObject({ ok: false })
    await letWaitPass()
    expect(await writes(() => ask('passkey.remove', { id, proof: { passphrase } }))).toBe(1)
    expect(await newest()).toMatchObject({ how: 'passkey-removed' })
    await ask('vault.lock', {})
    expect(await ask('passkey.unlock', first.shown)).toEqual(unknown)
    expect(await ask('passkey.unlock', second.shown)).toEqual({ ok: true })
    expect(await opens({ passphrase })).toBe(true)
  })

  test('says who is there once, for three minutes, and not after a lock', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
    const { ask, addPasskey, id } = await openedVault()
    const { shown } = await addPasskey('Laptop')
    const show = () => ask('accounts.link', { id, proof: { proven: true } })
    const late = { ok: false, reason: 'ask-again' }
    expect(await show()).toEqual(late)
    expect(await ask('passkey.prove', { ...shown, output: toBase64(random(32)) })).toMatchObject({ ok: false })
    expect(await show()).toEqual(late)
    expect(await ask('passkey.prove', shown)).toEqual({ ok: true })
    expect(await ask('vault.isProven', {})).toEqual({ proven: true })
    expect(await show()).toMatchObject({ ok: true })
    expect(await show()).toEqual(late)
    await ask('passkey.prove', shown)
    vi.setSystemTime(1_700_000_000_000 + 3 * 60_000)
    expect(await show()).toEqual(late)
    await ask('passkey.prove', shown)
    await ask('vault.lock', {})
    await ask('vault.unlock', { passphrase })
    expect(await show()).toEqual(late)
  })

  test('is added under a name, with bytes of the right length, and no more than twenty', async () => {
    const { ask, addPasskey, slots } = await openedVault()
    const good = { ...credential(), name: 'Laptop', salt: toBase64(random(32)), proof: { passphrase } }
    for (const bad of [
      { name: '' },
      { name: '  ' },
      { name: 'x'.repeat(61) },
      { output: toBase64(random(31)) },
      { salt: toBase64(random(16)) },
      { credentialId: '' },
      { credentialId: '%%%' },
    ]) {
      expect(await ask('passkey.add', { ...good, ...bad })).toEqual({ ok: false, reason: 'not-allowed' })
    }
    const prove = () => ask('vault.prove', { proof: { passphrase } })
    for (let at = 0; at < 20; at++) {
      await prove()
      expect((await addPasskey(`Key ${at}`, { proven: true })).answer).toEqual({ ok: true })
    }
    await prove()
    expect((await addPasskey('One more', { proven: true })).answer).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await slots()).toHaveLength(22)
  })
})

describe('a passphrase slot that is easier to guess than one made today', () => {
  const kdfOf = (slots: readonly Slot[]) => slots.flatMap((slot) => (slot.kind === 'passphrase' ? [slot.kdf] : []))

  /** A vault as an earlier version made it. */
  async function olderVault() {
    vi.doMock('../../../src/core/vault/kdf', async (original) => {
      const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
      const freshKdf: typeof kdf.freshKdf = (bytes) => ({ ...kdf.freshKdf(bytes), memory: 19_456, passes: 2 })
      return { ...kdf, freshKdf }
    })
    const vault = await openedVault()
    vi.doUnmock('../../../src/core/vault/kdf')
    expect(kdfOf(await vault.slots())).toMatchObject([{ memory: 19_456, passes: 2 }])
    return vault
  }

  test('is wrapped anew after the next unlock by it, in one transaction, and opens as before', async () => {
    const { ask, opens, slots, fine, recoveryCode } = await olderVault()
    const [before] = kdfOf(await slots())
    await ask('vault.lock', {})
    expect(await writes(() => ask('vault.unlock', { passphrase }))).toBe(1)
    const [after, ...others] = kdfOf(await slots())
    expect(after).toMatchObject({ memory: 65_536, passes: 3, lanes: 4 })
    expect(after?.salt).not.toEqual(before?.salt)
    expect(others).toEqual([])
    expect(await opens({ passphrase })).toBe(true)
    expect(await opens({ recoveryCode })).toBe(true)
    expect(await fine()).toBe(true)
    await ask('vault.lock', {})
    expect(await writes(() => ask('vault.unlock', { passphrase }))).toBe(0)
  })

  test('stays as it is by other ways in, on a full disk, and in a header that somebody wrote to', async () => {
    const { ask, opens, slots, recoveryCode } = await olderVault()
    expect(await opens({ recoveryCode })).toBe(true)
    expect(kdfOf(await slots())).toMatchObject([{ memory: 19_456 }])
    await ask('vault.lock', {})
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made up', 'QuotaExceededError')
    })
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    vi.restoreAllMocks()
    expect(kdfOf(await slots())).toMatchObject([{ memory: 19_456 }])
    await ask('vault.lock', {})
    const database = await openDB('countersign')
    const header: Header = await database.get('header', 'vault')
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, createdAt: 1 }, place)
    database.close()
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    expect(kdfOf(await slots())).toMatchObject([{ memory: 19_456 }])
  })

  test('is not given a passphrase that only an older copy of the header takes', async () => {
    const { ask, opens, slots } = await olderVault()
    const database = await openDB('countersign')
    const old: Header = await database.get('header', 'vault')
    vi.doMock('../../../src/core/vault/kdf', async (original) => {
      const kdf = await original<typeof import('../../../src/core/vault/kdf')>()
      return { ...kdf, freshKdf: (bytes: typeof random) => ({ ...kdf.freshKdf(bytes as never), memory: 19_456 }) }
    })
    await ask('vault.changePassphrase', { passphrase: newPassphrase, proof: { passphrase } })
    vi.doUnmock('../../../src/core/vault/kdf')
    const before = await slots()
    await ask('vault.lock', {})
    await database.put('header', old, 'copy')
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: false, reason: 'wrong-passphrase' })
    const kept: Header = await database.get('header', 'vault')
    expect(kept.slots).toEqual(before)
    database.close()
    await letWaitPass()
    expect(await opens({ passphrase: newPassphrase })).toBe(true)
  })
})
