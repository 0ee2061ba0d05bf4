import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bigEndian, concat, fromBase64, toBase64, utf8 } from '../bytes'
import { equal } from '../equal'
import { slotFields } from './additional-data'
import { tagOf } from './contents'
import type { Entry, Header } from './format'
import type { VaultKeys } from './keys'

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Speaks for the set of records: none can be missing, doubled, exchanged or set back unnoticed. @returns 32 bytes */
export function digestOf(
  keys: VaultKeys,
  entries: readonly Pick<Entry, 'id' | 'rev' | 'tag'>[],
): Uint8Array<ArrayBuffer> {
  const mac = hmac.create(sha256, keys.header).update(utf8('digest'))
  for (const { id, rev, tag } of [...entries].sort(byId)) {
    mac.update(utf8(id)).update(bigEndian(rev, 8)).update(fromBase64(tag))
  }
  return new Uint8Array(mac.digest())
}

function fieldsOf(header: Omit<Header, 'mac'>): string {
  const slots = header.slots.map((slot) => [
    ...slotFields(slot),
    slot.kind === 'recovery' && slot.kept ? 1 : 0,
    toBase64(slot.nonce),
    toBase64(slot.wrapped),
  ])
  const contents = [toBase64(header.contents.nonce), tagOf(header.contents)]
  const counted = header.revision === undefined ? [] : [header.revision]
  return JSON.stringify([header.format, toBase64(header.vaultId), header.createdAt, contents, slots, ...counted])
}

function macOf(keys: VaultKeys, header: Omit<Header, 'mac'>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hmac(sha256, keys.header, concat(utf8('header'), header.digest, utf8(fieldsOf(header)))))
}

/** The header with its MAC made anew, and counted. */
export function signHeader(keys: VaultKeys, header: Omit<Header, 'mac'>): Header {
  const { format, vaultId, createdAt, slots, contents, digest } = header
  const revision = (header.revision ?? 0) + 1
  const unsigned = { format, vaultId, createdAt, revision, slots, contents, digest }
  return { ...unsigned, mac: macOf(keys, unsigned) }
}

/** True where the header's own fields are as they were signed. */
export function headerIsAuthentic(keys: VaultKeys, header: Header): boolean {
  return equal(macOf(keys, header), header.mac)
}

/** True where two reads of the header found the same one, to the last byte. */
export const isSameHeader = (a: Header, b: Header) =>
  equal(a.mac, b.mac) &&
  equal(a.digest, b.digest) &&
  equal(a.contents.sealed, b.contents.sealed) &&
  fieldsOf(a) === fieldsOf(b)
