import { bigEndian, concat, toBase64, utf8 } from '../bytes'
import { format, type Slot } from './format'

/** What binds a record to its place: another vault, another id or an older revision does not open. */
export function recordData(vaultId: Uint8Array, id: string, rev: number): Uint8Array<ArrayBuffer> {
  return concat(bigEndian(format, 4), vaultId, utf8(id), bigEndian(rev, 8))
}

/** What binds sealed bytes that a vault has one of, or a list of, to the vault and their purpose. */
export function purposeData(vaultId: Uint8Array, purpose: 'contents' | 'journal' | 'used'): Uint8Array<ArrayBuffer> {
  return concat(bigEndian(format, 4), vaultId, utf8(purpose))
}

/** What binds a wrapped key to its slot: no parameter of the slot can be changed unnoticed. */
export function slotData(vaultId: Uint8Array, slot: SlotMetadata): Uint8Array<ArrayBuffer> {
  return concat(bigEndian(format, 4), vaultId, utf8(JSON.stringify(slotFields(slot))))
}

export type SlotMetadata = { [K in Slot['kind']]: Omit<Extract<Slot, { kind: K }>, 'nonce' | 'wrapped'> }[Slot['kind']]

/** The metadata in a fixed order, so that its JSON is one byte string. */
export function slotFields(slot: SlotMetadata): readonly (string | number)[] {
  const common = [slot.kind, slot.id, slot.createdAt] as const
  switch (slot.kind) {
    case 'passphrase': {
      const { name, version, memory, passes, lanes, salt } = slot.kdf
      return [...common, name, version, memory, passes, lanes, toBase64(salt)]
    }
    case 'recovery':
      return [...common, toBase64(slot.salt)]
    case 'passkey':
      return [...common, slot.name, toBase64(slot.credentialId), toBase64(slot.salt)]
  }
}
