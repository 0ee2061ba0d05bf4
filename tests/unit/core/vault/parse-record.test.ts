import { expect, test } from 'vitest'
import type { PastRecord } from '../../../../src/core/vault/format'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { parsePastRecord, parseRecord } from '../../../../src/core/vault/parse-record'
import { openRecord, sealAccount } from '../../../../src/core/vault/records'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'
import { everyMistype } from '../../tampered'

const random = seededRandom(31)
const vaultId = random(16)
const keys = await deriveKeys(random(32), vaultId)
const record = await sealAccount(keys, vaultId, madeAccount(), 3, 1_700_000_000_000, random)
const past: PastRecord = { ...record, until: Number.POSITIVE_INFINITY, ended: Number.POSITIVE_INFINITY, change: 9 }

test('a record parses to itself, whatever lies beside its fields', () => {
  expect(parseRecord({ ...record, more: 1 })).toEqual(record)
  expect(parsePastRecord(past)).toEqual(past)
  const ended = { ...record, until: 5, ended: 7, change: 2 }
  expect(parsePastRecord(ended)).toEqual(ended)
})

test('a version that does not say when it ended by the clock says it by `until`, as all once did', () => {
  for (const ended of [undefined, null, '7', 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, new Date(7)]) {
    const parsed = parsePastRecord({ ...record, until: 5, change: 2, ended })
    expect(parsed, String(ended)).toEqual({ ...record, until: 5, ended: 5, change: 2 })
  }
})

test('what lies under no id is none', () => {
  for (const value of [undefined, null, 5, 'text', [], {}, { ...record, id: 5 }]) expect(parseRecord(value)).toBeNull()
})

test('one with a field of another kind is revision 0, keeps its bytes, and does not open', async () => {
  for (const rev of ['3', 1.5, -3, 0, Number.NaN, 2 ** 53, null, 3n]) {
    expect(parseRecord({ ...record, rev })).toEqual({ ...record, rev: 0 })
  }
  for (const { where, value } of everyMistype(record)) {
    const parsed = parseRecord(value)
    const account = parsed && (await openRecord(keys, vaultId, parsed))
    // The time beside the bytes is nobody's word.
    if (where.startsWith('updatedAt.') && parsed?.rev !== 0) expect(account, where).toEqual(madeAccount())
    else expect(account, where).toBeNull()
  }
})
