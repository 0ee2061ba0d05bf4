import { describe, expect, test } from 'vitest'
import { entryOf, openContents, sealContents } from '../../../../src/core/vault/contents'
import { createVault } from '../../../../src/core/vault/create'
import type { Header } from '../../../../src/core/vault/format'
import { digestOf, headerIsAuthentic, isSameHeader, signHeader } from '../../../../src/core/vault/header'
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
const entries = records.map((record) => entryOf(madeAccount({ id: record.id }), record))
const contents = await sealContents(keys, empty.vaultId, entries, random)
const header = signHeader(keys, { ...empty, contents, digest: digestOf(keys, entries) })

describe('the digest', () => {
  test('is of the entries in any order', () => {
    expect(digestOf(keys, [...entries].reverse())).toEqual(header.digest)
  })

  test('is another where an entry is missing, doubled, of another revision or another tag', () => {
    const [first, second] = entries
    if (!first || !second) throw new Error('two entries were made')
    const others = [
      [],
      [first],
      [first, second, second],
      [{ ...first, rev: 2 }, second],
      [{ ...first, tag: second.tag }, second],
      [{ ...first, id: second.id }, second],
    ]
    for (const other of others) expect(digestOf(keys, other)).not.toEqual(header.digest)
  })
})

describe('the table of contents', () => {
  test('opens to its entries, with no byte changed, in no other vault, and for no other purpose', async () => {
    expect(await openContents(keys, empty.vaultId, contents)).toEqual(entries)
    expect(await openContents(keys, random(16), contents)).toBeNull()
    expect(await openContents({ ...keys, contents: keys.journal }, empty.vaultId, contents)).toBeNull()
    for (let at = 0; at < contents.sealed.length; at++) {
      const sealed = contents.sealed.slice()
      sealed[at] = (sealed[at] ?? 0) ^ 1
      expect(await openContents(keys, empty.vaultId, { ...contents, sealed })).toBeNull()
    }
  })
})

describe('the header', () => {
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
      { ...header, contents: { ...contents, nonce: random(12) } },
      { ...header, contents: { ...contents, sealed: random(64) } },
      { ...header, mac: random(32) },
    ]
    for (const one of changed) expect(headerIsAuthentic(keys, one)).toBe(false)
    expect(headerIsAuthentic(keys, header)).toBe(true)
  })

  test('is the same one only where nothing was written in between', async () => {
    const written = { ...header, contents: await sealContents(keys, empty.vaultId, entries, random) }
    expect(isSameHeader(header, { ...header })).toBe(true)
    expect(isSameHeader(header, written)).toBe(false)
    expect(isSameHeader(header, signHeader(keys, { ...header, slots: [] }))).toBe(false)
  })

  test('is parsed once, and what is none is damage', () => {
    expect(parseHeader(header)).toBe(header)
    expect(parseHeader({ ...header, format: 2 })).toBe('too-new')
    const [slot] = header.slots
    if (slot?.kind !== 'passphrase') throw new Error('the first slot is the passphrase')
    for (const damaged of [
      { ...header, slots: [{ ...slot, kdf: { ...slot.kdf, memory: 65_536n } }] },
      { ...header, slots: [{ ...slot, kdf: { ...slot.kdf, name: null } }] },
      { ...header, slots: new Array(1) },
      null,
      1,
      {},
      { ...header, mac: 'x' },
      { ...header, slots: [{}] },
      { ...header, format: 0 },
      { ...header, contents: { ...contents, nonce: random(11) } },
      { ...header, contents: undefined },
    ]) {
      expect(parseHeader(damaged)).toBe('damaged')
    }
  })
})
