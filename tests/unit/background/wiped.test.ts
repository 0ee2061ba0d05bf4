import { afterEach, expect, test, vi } from 'vitest'
import { freshProfile, passphrase } from './worker'

afterEach(() => {
  vi.restoreAllMocks()
})

const keyLength = 32
const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'

/** Every vault key that is made or unwrapped from here on. */
function watchKeys() {
  const keys: Uint8Array[] = []
  const { decrypt } = SubtleCrypto.prototype
  vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
    const plain = await decrypt.apply(crypto.subtle, given)
    if (plain.byteLength === keyLength) keys.push(new Uint8Array(plain))
    return plain
  })
  const make = crypto.getRandomValues.bind(crypto)
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array.byteLength === keyLength) keys.push(array as unknown as Uint8Array)
    return make(array)
  })
  return keys
}

type Profile = ReturnType<typeof freshProfile>
const ways: readonly [string, (profile: Profile, recoveryCode: string, id: string) => Promise<unknown>][] = [
  ['an unlock', ({ ask }) => ask('vault.unlock', { passphrase })],
  ['a recovery', ({ ask }, recoveryCode) => ask('vault.recover', { recoveryCode })],
  ['a recovery code put away', ({ ask }, recoveryCode) => ask('vault.recoveryKept', { recoveryCode })],
  ['a shown QR code', ({ ask }, _, id) => ask('accounts.link', { id, proof: { passphrase } })],
]

test.each(ways)('the vault key of %s is wiped once it was used', async (_, use) => {
  const profile = freshProfile()
  const made = await profile.ask('vault.create', { passphrase })
  const added = await profile.ask('accounts.add', { text: link, issuer: '', label: '' })
  if (!made.ok || !added.ok) throw new Error('no vault')
  const keys = watchKeys()
  expect(await use(profile, made.recoveryCode, added.id)).toMatchObject({ ok: true })
  expect(keys).toHaveLength(1)
  expect(keys.every((key) => key.every((byte) => byte === 0))).toBe(true)
})

test('the vault key of a new vault is wiped, and the vault opens all the same', async () => {
  const profile = freshProfile()
  const keys = watchKeys()
  await profile.ask('vault.create', { passphrase })
  expect(keys).toHaveLength(1)
  expect(keys.every((key) => key.every((byte) => byte === 0))).toBe(true)
  expect(await profile.ask('accounts.list', {})).toMatchObject({ ok: true, authentic: true })
  await profile.ask('vault.lock', {})
  expect(await profile.ask('vault.unlock', { passphrase })).toEqual({ ok: true })
})
