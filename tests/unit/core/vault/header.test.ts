import { describe, expect, test } from 'vitest'
import { createVault } from '../../../../src/core/vault/create'
import type { Header } from '../../../../src/core/vault/format'
import { digestOf, headerIsAuthentic, isIntact, signHeader } from '../../../../src/core/vault/header'
import { deriveKeys } from '../../../../src/core/vault/keys'
import { parseHeader } from '../../../../src/core/vault/parse-header'
import { sealAccount } from '../../../../src/core/vault/records'
import { madeAccount } from '../../made-account'
import { seededRandom } from '../../seeded-random'

const random = seededRandom(4)
const { header: empty, vaultKey } = await createVault('plum harbour 47 violet', 1_700_000_000_000, random)
const keys = await deriveKeys(vaultKey, empty.vaultId)
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const records = await Promise.all(
  ids.map((id) => sealAccount(keys, empty.vaultId, madeAccount({ id }), 1, 1_700_000_000_000, random)),
)
const header = signHeader(keys, { ...empty, digest: digestOf(keys, records) })

describe('the header', () => {
  test('agrees with the records it was written with, in any order', () => {
    expect(isIntact(keys, header, records)).toBe(true)
    expect(isIntact(keys, header, [...records].reverse())).toBe(true)
  })

  test('disagrees where a record is missing, doubled, set back or exchanged', async () => {
    const [first, second] = records
    if (!first || !second) throw new Error('two records were made')
    const newer = await sealAccount(keys, empty.vaultId, madeAccount({ id: first.id }), 2, 1_700_000_000_001, random)
    expect(isIntact(keys, header, [first])).toBe(false)
    expect(isIntact(keys, header, [])).toBe(false)
    expect(isIntact(keys, header, [first, second, second])).toBe(false)
    expect(isIntact(keys, header, [newer, second])).toBe(false)
    expect(isIntact(keys, header, [{ ...first, rev: 2 }, second])).toBe(false)
  })

  test('is not authentic with any field changed', () => {
    const [slot] = header.slots
    if (slot?.kind !== 'passphrase') throw new Error('the first slot is the passphrase')
    const changed: Header[] = [
      { ...header, createdAt: 1 },
      { ...header, vaultId: random(16) },
      { ...header, slots: [] },
      { ...header, slots: header.slots.map((one) => (one.kind === 'recovery' ? { ...one, kept: true } : one)) },
      { ...header, slots: [{ ...slot, kdf: { ...slot.kdf, memory: 32_768 } }, ...header.slots.slice(1)] },
      { ...header, digest: random(32) },
      { ...header, mac: random(32) },
    ]
    for (const one of changed) expect(headerIsAuthentic(keys, one)).toBe(false)
    expect(headerIsAuthentic(keys, header)).toBe(true)
  })

  test('is parsed once, and what is none is damage', () => {
    expect(parseHeader(header)).toBe(header)
    expect(parseHeader({ ...header, format: 2 })).toBe('too-new')
    for (const damaged of [
      null,
      1,
      {},
      { ...header, mac: 'x' },
      { ...header, slots: [{}] },
      { ...header, format: 0 },
    ]) {
      expect(parseHeader(damaged)).toBe('damaged')
    }
  })
})
