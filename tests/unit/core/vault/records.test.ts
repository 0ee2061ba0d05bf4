import { describe, expect, test } from 'vitest'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { openRecord, sealAccount } from '../../../../src/core/vault/records'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(1)
const vaultId = random(16)
const keys = await deriveKeys(random(32), vaultId)
const account = madeAccount()
const sealedOnce = () => sealAccount(keys, vaultId, account, 3, 1_700_000_000_000, random)

describe('a sealed record', () => {
  test('opens to the account it was made of', async () => {
    expect(await openRecord(keys, vaultId, await sealedOnce())).toEqual(account)
  })

  test('does not open with one byte changed, at any position', async () => {
    const record = await sealedOnce()
    for (const field of ['sealed', 'nonce'] as const) {
      for (let at = 0; at < record[field].length; at++) {
        const bytes = record[field].slice()
        bytes[at] = (bytes[at] ?? 0) ^ 1
        expect(await openRecord(keys, vaultId, { ...record, [field]: bytes }), `${field} ${at}`).toBeNull()
      }
    }
  })

  test('does not open cut short at any length', async () => {
    const record = await sealedOnce()
    for (let length = 0; length < record.sealed.length; length++) {
      expect(await openRecord(keys, vaultId, { ...record, sealed: record.sealed.slice(0, length) })).toBeNull()
    }
  })

  test('does not open under another id, revision or vault', async () => {
    const record = await sealedOnce()
    expect(await openRecord(keys, vaultId, { ...record, id: '00000000-0000-4000-8000-000000000000' })).toBeNull()
    expect(await openRecord(keys, vaultId, { ...record, rev: 2 })).toBeNull()
    expect(await openRecord(keys, random(16), record)).toBeNull()
  })

  test('is never made of an account that could not be read again', async () => {
    for (const change of [{ order: 2 ** 53 }, { counter: 2 ** 53 }, { createdAt: Number.NaN }, { issuer: undefined }]) {
      const unreadable = { ...account, ...change } as typeof account
      await expect(sealAccount(keys, vaultId, unreadable, 1, 1_700_000_000_000, random)).rejects.toThrow()
    }
    // What an earlier version took in is readable, and can be written again.
    const extreme = { ...account, order: Number.MAX_SAFE_INTEGER, createdAt: -9e15, counter: Number.MAX_SAFE_INTEGER }
    expect(await openRecord(keys, vaultId, await sealAccount(keys, vaultId, extreme, 1, 0, random))).toEqual(extreme)
  })

  test('has a fresh nonce each time and a size in whole blocks', async () => {
    const [first, second] = [await sealedOnce(), await sealedOnce()]
    expect(first.nonce).not.toEqual(second.nonce)
    expect((first.sealed.length - 16) % 256).toBe(0)
  })
})
