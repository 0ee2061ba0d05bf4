import { afterEach, describe, expect, test, vi } from 'vitest'
import { utf8 } from '../../../../src/core/bytes'
import { argon2Js, argon2Wasm } from '../../../../src/core/vault/argon2'
import type { PasskeySlot, PassphraseSlot } from '../../../../src/core/vault/format'
import { acceptable, deriveFromPassphrase, isWeak } from '../../../../src/core/vault/kdf'
import { makeRecoveryBytes } from '../../../../src/core/vault/recovery-code'
import {
  makePasskeySlot,
  makePassphraseSlot,
  makeRecoverySlot,
  openWithPasskey,
  openWithPassphrase,
  openWithRecoveryCode,
} from '../../../../src/core/vault/slots'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(2)
const making = { vaultKey: random(32), vaultId: random(16), now: 1_700_000_000_000, random }
const passphrase = 'plum Grüße 47 harbour'
const slot = await makePassphraseSlot(making, passphrase)
const code = makeRecoveryBytes(random)
const recovery = await makeRecoverySlot(making, code)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the passphrase slot', () => {
  test('opens by the passphrase, however the keyboard composes it', async () => {
    expect(await openWithPassphrase(making.vaultId, [slot], passphrase)).toEqual(making.vaultKey)
    expect(await openWithPassphrase(making.vaultId, [slot], passphrase.normalize('NFD'))).toEqual(making.vaultKey)
  })

  test('does not open by another passphrase', async () => {
    expect(await openWithPassphrase(making.vaultId, [slot], 'plum Grüße 47 harbou')).toBe('wrong')
  })

  test('does not open with any of its own data changed', async () => {
    const changed: PassphraseSlot[] = [
      { ...slot, id: recovery.id },
      { ...slot, createdAt: slot.createdAt + 1 },
      { ...slot, kdf: { ...slot.kdf, memory: slot.kdf.memory / 2 } },
      { ...slot, kdf: { ...slot.kdf, passes: 2 } },
      { ...slot, nonce: random(12) },
      { ...slot, wrapped: slot.wrapped.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) },
    ]
    for (const one of changed) expect(await openWithPassphrase(making.vaultId, [one], passphrase)).toBe('wrong')
    expect(await openWithPassphrase(random(16), [slot], passphrase)).toBe('wrong')
  })

  test.each([
    ['less memory than the floor', { memory: 1024 }],
    ['more memory than the ceiling', { memory: 262_145 }],
    ['one pass', { passes: 1 }],
    ['more passes than the ceiling', { memory: 19_456, passes: 13 }],
    ['more of both together than the ceiling', { memory: 262_144, passes: 4 }],
    ['a fraction of a lane', { lanes: 0.5 }],
  ])('is not even tried with %s', async (_, parameters) => {
    const kdf = { ...slot.kdf, ...parameters }
    expect(acceptable(kdf)).toBe(false)
    expect(await openWithPassphrase(making.vaultId, [{ ...slot, kdf }], passphrase)).toBe('damaged')
  })
})

test('slots that together ask for more than the ceiling are tried up to it alone', async () => {
  const dear = { ...slot, kdf: { ...slot.kdf, memory: 131_072, passes: 6 } }
  expect(acceptable(dear.kdf)).toBe(true)
  expect(await openWithPassphrase(making.vaultId, [slot, dear, dear], passphrase)).toEqual(making.vaultKey)
  expect(await openWithPassphrase(making.vaultId, [dear, slot], passphrase)).toBe('wrong')
})

test.each([
  [{}, false],
  [{ memory: 131_072, passes: 6 }, false],
  [{ memory: 65_535 }, true],
  [{ memory: 131_072, passes: 2 }, true],
])('a slot with %o is to be raised: %s', (parameters, weak) => {
  expect(isWeak({ ...slot.kdf, ...parameters })).toBe(weak)
})

describe('the recovery slot', () => {
  test('opens by its code alone', async () => {
    expect(await openWithRecoveryCode(making.vaultId, [slot, recovery], code)).toEqual(making.vaultKey)
    expect(await openWithRecoveryCode(making.vaultId, [slot, recovery], random(20))).toBeNull()
  })
})

describe('the passkey slot', () => {
  const made = { name: 'Laptop', credentialId: random(48), salt: random(32), output: random(32) }

  test('opens by its credential’s own output alone, with nothing of it changed', async () => {
    const passkey = await makePasskeySlot(making, made)
    const open = (one: PasskeySlot, id = made.credentialId, output = made.output, vaultId = making.vaultId) =>
      openWithPasskey(vaultId, [slot, recovery, one], id, output)
    expect(await open(passkey)).toEqual(making.vaultKey)
    expect(await open(passkey, random(48))).toBeNull()
    expect(await open(passkey, made.credentialId, random(32))).toBeNull()
    expect(await open(passkey, made.credentialId, made.output, random(16))).toBeNull()
    const changed: PasskeySlot[] = [
      { ...passkey, id: slot.id },
      { ...passkey, createdAt: 1 },
      { ...passkey, name: 'Laptop ' },
      { ...passkey, salt: random(32) },
      { ...passkey, nonce: random(12) },
      { ...passkey, wrapped: passkey.wrapped.map((byte, at) => (at === 3 ? byte ^ 1 : byte)) },
    ]
    for (const one of changed) expect(await open(one)).toBeNull()
    const other = random(48)
    expect(await open({ ...passkey, credentialId: other }, other)).toBeNull()
  })
})

describe('Argon2id', () => {
  const kdf = { ...slot.kdf, memory: 19_456 }
  const password = utf8(passphrase)

  test('gives the same bytes in WebAssembly and in JavaScript', async () => {
    expect(await argon2Wasm(password, kdf)).toEqual(await argon2Js(password, kdf))
  })

  test.each([
    ['is off', undefined],
    ['may not be compiled', refusing()],
  ])('runs in JavaScript where WebAssembly %s', async (_, stand) => {
    const bytes = await argon2Wasm(password, kdf)
    vi.stubGlobal('WebAssembly', stand)
    vi.resetModules()
    const fresh = await import('../../../../src/core/vault/argon2')
    await expect(fresh.argon2Wasm(password, kdf)).rejects.toThrow()
    const { deriveFromPassphrase: derive } = await import('../../../../src/core/vault/kdf')
    expect(await derive(passphrase, kdf)).toEqual(bytes)
    vi.unstubAllGlobals()
    expect(await deriveFromPassphrase(passphrase, kdf)).toEqual(bytes)
  })
})

/** WebAssembly as a policy without `wasm-unsafe-eval` leaves it. */
function refusing(): typeof WebAssembly {
  const compile = () => Promise.reject(new WebAssembly.CompileError('made up'))
  return Object.assign(Object.create(WebAssembly), { compile, instantiate: compile })
}
