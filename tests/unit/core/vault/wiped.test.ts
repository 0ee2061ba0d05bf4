import type { argon2id } from 'hash-wasm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openContents, sealContents } from '../../../../src/core/vault/contents'
import { openEvent, type SealedEvent, sealEvents } from '../../../../src/core/vault/journal'
import { deriveFromPassphrase, freshKdf } from '../../../../src/core/vault/kdf'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { openRecord, sealAccount } from '../../../../src/core/vault/records'
import { makePassphraseSlot, makeRecoverySlot, openWithPassphrase } from '../../../../src/core/vault/slots'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

/** Bytes of ours that held plain text, a passphrase or a key when they were handed over or received. */
const held: { readonly what: string; readonly bytes: Uint8Array; readonly before: Uint8Array }[] = []
const hold = (what: string, bytes: Uint8Array) => held.push({ what, bytes, before: bytes.slice() })
const unwiped = () => held.filter(({ bytes }) => bytes.some((byte) => byte !== 0)).map(({ what }) => what)

vi.mock('hash-wasm', async (original) => {
  const real = await original<typeof import('hash-wasm')>()
  return {
    ...real,
    argon2id: async (options: Parameters<typeof argon2id>[0]) => {
      hold('passphrase', options.password as Uint8Array)
      const made = (await real.argon2id(options as never)) as unknown as Uint8Array
      hold('derived', made)
      return made
    },
  }
})
vi.mock('@noble/hashes/argon2.js', async (original) => {
  const real = await original<typeof import('@noble/hashes/argon2.js')>()
  return {
    ...real,
    argon2idAsync: async (...given: Parameters<typeof real.argon2idAsync>) => {
      hold('passphrase', given[0] as Uint8Array)
      return real.argon2idAsync(...given)
    },
  }
})

const random = seededRandom(7)
const vaultId = random(16)
const vaultKey = random(32)
const keys = await deriveKeys(vaultKey, vaultId)

beforeEach(() => {
  held.length = 0
  const { encrypt, decrypt, importKey } = SubtleCrypto.prototype
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((algorithm, key, data) => {
    // The vault key itself is its caller's.
    if (data !== vaultKey) hold('sealed', data as Uint8Array)
    return encrypt.call(crypto.subtle, algorithm, key, data)
  })
  vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (algorithm, key, data) => {
    const plain = await decrypt.call(crypto.subtle, algorithm, key, data)
    if (plain.byteLength !== vaultKey.length) hold('opened', new Uint8Array(plain))
    return plain
  })
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...given: Parameters<typeof importKey>) => {
    hold('imported', given[1] as unknown as Uint8Array)
    return importKey.apply(crypto.subtle, given)
  }) as typeof importKey)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** What was held must have been something, and be nothing now. */
function expectWiped(...whats: readonly string[]) {
  expect(held.map(({ what }) => what).sort()).toEqual([...whats].sort())
  expect(held.every(({ before }) => before.some((byte) => byte !== 0))).toBe(true)
  expect(unwiped()).toEqual([])
}

describe('bytes are wiped after', () => {
  test('an account was sealed and opened', async () => {
    const record = await sealAccount(keys, vaultId, madeAccount(), 1, 1, random)
    await openRecord(keys, vaultId, record)
    expectWiped('sealed', 'opened')
  })

  test('the table of contents was sealed and opened', async () => {
    const entry = { id: 'a', rev: 1, tag: '', issuer: 'Amazon', label: 'anna@example.com', person: '' }
    await openContents(keys, vaultId, await sealContents(keys, vaultId, [entry], random))
    expectWiped('sealed', 'opened')
  })

  test('an event was sealed and opened', async () => {
    const tail = { number: 0, tag: '' }
    const [event] = await sealEvents(keys, vaultId, tail, [{ kind: 'created', at: 1 }], random)
    await openEvent(keys, vaultId, event as SealedEvent)
    expectWiped('sealed', 'opened')
  })

  test('keys were derived from the vault key', async () => {
    await deriveKeys(vaultKey, vaultId)
    expectWiped('imported', 'imported', 'imported', 'imported')
  })

  test('a slot was made and opened by a passphrase', async () => {
    const slot = await makePassphraseSlot({ vaultKey, vaultId, now: 1, random }, 'plum harbour')
    await openWithPassphrase(vaultId, [slot], 'plum harbour')
    expectWiped('passphrase', 'derived', 'imported', 'passphrase', 'derived', 'imported')
  })

  test('a slot was made by a recovery code', async () => {
    await makeRecoverySlot({ vaultKey, vaultId, now: 1, random }, random(20))
    expectWiped('imported')
  })

  test('Argon2id ran in JavaScript', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    await deriveFromPassphrase('plum harbour', { ...freshKdf(random), memory: 64 })
    expectWiped('passphrase')
  })
})
