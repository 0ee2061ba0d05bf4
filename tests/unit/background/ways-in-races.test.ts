import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Proof } from '../../../src/messages'
import { cheapKdf } from '../cheap-kdf'
import { freshProfile, letWaitPass, passphrase } from './worker'

/** What happens while the next key derivation runs. */
const meanwhile = vi.hoisted(() => ({ next: null as null | (() => Promise<unknown>) }))

vi.mock('../../../src/core/vault/kdf', async (original) => ({
  ...(await original<typeof import('../../../src/core/vault/kdf')>()),
  async deriveFromPassphrase(...given: Parameters<typeof cheapKdf>) {
    const { next } = meanwhile
    meanwhile.next = null
    await next?.()
    return cheapKdf(...given)
  },
}))
afterEach(() => {
  meanwhile.next = null
})

const first = 'orchard kettle 93 amber'
const second = 'velvet signal 58 maple'
const proof = { passphrase }
const proven: Proof = { proven: true }
const done = { ok: true }
const late = { ok: false, reason: 'changed-meanwhile' }

async function openedVault() {
  const profile = freshProfile()
  const created = await profile.ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  const change = (to: string, by: Proof = proof) => profile.ask('vault.changePassphrase', { passphrase: to, proof: by })
  const opens = async (by: string) => {
    await profile.ask('vault.lock', {})
    const { ok } = await profile.ask('vault.unlock', { passphrase: by })
    if (!ok) await letWaitPass()
    return ok
  }
  return { ...profile, change, opens, recoveryCode: created.recoveryCode }
}

describe('two windows at once', () => {
  test('change the passphrase: the one that was told so has it', async () => {
    const { ask, change, opens } = await openedVault()
    await ask('vault.prove', { proof })
    let other: unknown
    meanwhile.next = async () => {
      other = await change(first, proven)
    }
    expect([await change(second), other]).toEqual([late, done])
    expect(await opens(second)).toBe(false)
    expect(await opens(first)).toBe(true)
  })

  test('renew the recovery code: the one that was shown it has it', async () => {
    const { ask } = await openedVault()
    const renew = (by: Proof) => ask('vault.newRecovery', { proof: by })
    await ask('vault.prove', { proof })
    let code = ''
    meanwhile.next = async () => {
      const other = await renew(proven)
      if (other.ok) code = other.recoveryCode
    }
    expect(await renew(proof)).toEqual(late)
    await ask('vault.lock', {})
    expect(await ask('vault.recover', { recoveryCode: code })).toEqual(done)
  })

  test('change the passphrase and add a login: both are there', async () => {
    const { ask, change, opens } = await openedVault()
    const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
    meanwhile.next = () => ask('accounts.add', { text: link, issuer: '', label: '' })
    expect(await change(first)).toEqual(done)
    expect(await opens(passphrase)).toBe(false)
    expect(await opens(first)).toBe(true)
    expect(await ask('accounts.list', {})).toMatchObject({ authentic: true, damage: [], rows: [{}] })
  })
})

test('a code that was noted as kept does not speak for one that took its place meanwhile', async () => {
  const { ask, recoveryCode } = await openedVault()
  const { decrypt } = SubtleCrypto.prototype
  const spy = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
    const plain = await decrypt.apply(crypto.subtle, given)
    // The vault key, unwrapped by the code: here another window renews it.
    if (plain.byteLength === 32) {
      spy.mockRestore()
      await ask('vault.renewRecovery', {})
    }
    return plain
  })
  expect(await ask('vault.recoveryKept', { recoveryCode })).toEqual(late)
  expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: true })
})

describe('a proof', () => {
  test('that comes while the vault locks does not count for whoever opens it next', async () => {
    const { ask } = await openedVault()
    meanwhile.next = () => ask('vault.lock', {})
    await ask('vault.prove', { proof })
    await ask('vault.unlock', { passphrase })
    expect(await ask('vault.isProven', {})).toEqual({ proven: false })
  })

  test('counts for one of those that take it at once', async () => {
    const { ask } = await openedVault()
    await ask('vault.prove', { proof })
    const { takeProven } = await import('../../../src/storage/proven')
    const taken = await Promise.all([1, 2, 3].map(() => takeProven(Date.now())))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })
})

test('a repair derives no more than an unlock, whatever slots somebody wrote into the header', async () => {
  const { ask } = await openedVault()
  const database = await openDB('countersign')
  const header = await database.get('header', 'vault')
  const [slot] = header.slots
  const costly = { ...slot, kdf: { ...slot.kdf, memory: 262_144, passes: 3 } }
  for (const place of ['vault', 'copy']) {
    await database.put('header', { ...header, slots: [...header.slots, ...Array(20).fill(costly)] }, place)
  }
  database.close()
  let derived = 0
  const count = async () => {
    derived += 1
    meanwhile.next = count
  }
  meanwhile.next = count
  expect(await ask('vault.repair', { drop: [], adopt: [], again: passphrase })).toMatchObject({ ok: true })
  expect(derived).toBeLessThan(5)
})

test('a header with more slots than anybody makes is damaged, and tried by nobody', async () => {
  const { ask, opens } = await openedVault()
  const database = await openDB('countersign')
  const header = await database.get('header', 'vault')
  const recovery = header.slots[1]
  const flooded = {
    ...header,
    slots: [...Array(50_000).fill({ ...recovery, salt: new Uint8Array(16) }), ...header.slots],
  }
  await database.put('header', flooded, 'vault')
  expect(await opens(passphrase)).toBe(true)
  for (const place of ['vault', 'copy']) await database.put('header', flooded, place)
  database.close()
  expect(await ask('vault.status', {})).toMatchObject({ state: 'unavailable', reason: 'vault-damaged' })
})
