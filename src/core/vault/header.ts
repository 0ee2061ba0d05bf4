import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bigEndian, concat, toBase64, utf8 } from '../bytes'
import { equal } from '../equal'
import { slotFields } from './additional-data'
import type { Header, SealedRecord } from './format'
import type { VaultKeys } from './keys'

const tagOf = (record: SealedRecord) => record.sealed.subarray(-16)

const byId = (a: SealedRecord, b: SealedRecord) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Speaks for the set of records: none can be missing, doubled, exchanged or set back unnoticed. @returns 32 bytes */
export function digestOf(keys: VaultKeys, records: readonly SealedRecord[]): Uint8Array<ArrayBuffer> {
  const mac = hmac.create(sha256, keys.header).update(utf8('digest'))
  for (const record of [...records].sort(byId)) {
    mac.update(utf8(record.id)).update(bigEndian(record.rev, 8)).update(tagOf(record))
  }
  return new Uint8Array(mac.digest())
}

function macOf(keys: VaultKeys, header: Omit<Header, 'mac'>): Uint8Array<ArrayBuffer> {
  const slots = header.slots.map((slot) => [
    ...slotFields(slot),
    slot.kind === 'recovery' && slot.kept ? 1 : 0,
    toBase64(slot.nonce),
    toBase64(slot.wrapped),
  ])
  const text = JSON.stringify([header.format, toBase64(header.vaultId), header.createdAt, slots])
  return new Uint8Array(hmac(sha256, keys.header, concat(utf8('header'), header.digest, utf8(text))))
}

/** The header with its MAC made anew. */
export function signHeader(keys: VaultKeys, header: Omit<Header, 'mac'>): Header {
  const { format, vaultId, createdAt, slots, digest } = header
  const unsigned = { format, vaultId, createdAt, slots, digest }
  return { ...unsigned, mac: macOf(keys, unsigned) }
}

/** True where the header's own fields are as they were signed. */
export function headerIsAuthentic(keys: VaultKeys, header: Header): boolean {
  return equal(macOf(keys, header), header.mac)
}

/** True where header and records are exactly what the vault wrote last. */
export function isIntact(keys: VaultKeys, header: Header, records: readonly SealedRecord[]): boolean {
  return headerIsAuthentic(keys, header) && equal(digestOf(keys, records), header.digest)
}
