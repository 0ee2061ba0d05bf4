import { describe, expect, test } from 'vitest'
import type { PassphraseSlot } from '../../../../src/core/vault/format'
import { acceptable, argon2Js, argon2Wasm } from '../../../../src/core/vault/kdf'
import { makeRecoveryBytes } from '../../../../src/core/vault/recovery-code'
import {
  makePassphraseSlot,
  makeRecoverySlot,
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
    ['more memory than the ceiling', { memory: 8_388_608 }],
    ['one pass', { passes: 1 }],
    ['a thousand passes', { passes: 1000 }],
    ['a fraction of a lane', { lanes: 0.5 }],
  ])('is not even tried with %s', async (_, parameters) => {
    const kdf = { ...slot.kdf, ...parameters }
    expect(acceptable(kdf)).toBe(false)
    expect(await openWithPassphrase(making.vaultId, [{ ...slot, kdf }], passphrase)).toBe('damaged')
  })
})

describe('the recovery slot', () => {
  test('opens by its code alone', async () => {
    expect(await openWithRecoveryCode(making.vaultId, [slot, recovery], code)).toEqual(making.vaultKey)
    expect(await openWithRecoveryCode(making.vaultId, [slot, recovery], random(20))).toBeNull()
  })
})

test('Argon2id in WebAssembly and in JavaScript give the same bytes', async () => {
  const kdf = { ...slot.kdf, memory: 19_456 }
  expect(await argon2Wasm(passphrase, kdf)).toEqual(await argon2Js(passphrase, kdf))
})
