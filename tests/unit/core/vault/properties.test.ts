import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf, openContents, sealContents } from '../../../../src/core/vault/contents'
import { findDamage } from '../../../../src/core/vault/damage'
import { digestOf } from '../../../../src/core/vault/header'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { parseRecord } from '../../../../src/core/vault/parse-record'
import { openRecord, sealAccount } from '../../../../src/core/vault/records'
import { anyAccounts } from '../../any-account'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(41)
const vaultId = random(16)
const keys = await deriveKeys(random(32), vaultId)
const anyRevision = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })

test('any list of accounts survives being sealed and opened, and nothing is wrong with it', async () => {
  await fc.assert(
    fc.asyncProperty(anyAccounts, anyRevision, async (accounts, rev) => {
      const sealed = await Promise.all(accounts.map((account) => sealAccount(keys, vaultId, account, rev, 5, random)))
      const records = sealed.flatMap((record) => parseRecord(structuredClone(record)) ?? [])
      expect(records).toEqual(sealed)
      const opened = await Promise.all(records.map((record) => openRecord(keys, vaultId, record)))
      expect(opened).toEqual(accounts)
      const entries = records.map((record, at) => entryOf(accounts[at] as (typeof accounts)[0], record))
      const listed = await openContents(keys, vaultId, await sealContents(keys, vaultId, entries, random))
      expect(listed).toEqual(entries)
      expect(findDamage(listed ?? [], records, opened)).toEqual([])
      expect(digestOf(keys, [...entries].reverse())).toEqual(digestOf(keys, entries))
    }),
    { numRuns: 100 },
  )
})

test('any of two versions in the place of the other is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(anyAccounts, anyRevision, anyRevision, async ([account], first, second) => {
      fc.pre(account !== undefined && first !== second)
      const record = await sealAccount(keys, vaultId, account, first, 5, random)
      expect(await openRecord(keys, vaultId, { ...record, rev: second })).toBeNull()
    }),
  )
})
