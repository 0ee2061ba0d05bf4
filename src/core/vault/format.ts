import type { Account } from '../account'

/** Version of the vault format that this code writes. README.md beside this file is its document. */
export const format = 1

/** Argon2id, RFC 9106. */
export interface KdfParameters {
  readonly name: 'argon2id'
  /** 0x13, the version of RFC 9106. */
  readonly version: 19
  /** KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
  /** 16 bytes. */
  readonly salt: Uint8Array<ArrayBuffer>
}

interface SlotBase {
  /** Random UUID. */
  readonly id: string
  /** Unix time in milliseconds. */
  readonly createdAt: number
  /** 12 bytes. */
  readonly nonce: Uint8Array<ArrayBuffer>
  /** The vault key under AES-256-GCM: 32 bytes and a 16-byte tag. */
  readonly wrapped: Uint8Array<ArrayBuffer>
}

export interface PassphraseSlot extends SlotBase {
  readonly kind: 'passphrase'
  readonly kdf: KdfParameters
}

export interface RecoverySlot extends SlotBase {
  readonly kind: 'recovery'
  /** 16 bytes, for HKDF. */
  readonly salt: Uint8Array<ArrayBuffer>
  /** The person has said that the code is printed or written down. Covered by the header's MAC, not by the wrap. */
  readonly kept: boolean
}

/** A WebAuthn credential with the PRF extension; its relying party is the extension's own origin. */
export interface PasskeySlot extends SlotBase {
  readonly kind: 'passkey'
  /** As the person calls it; in the clear. */
  readonly name: string
  readonly credentialId: Uint8Array<ArrayBuffer>
  /** 32 bytes: what the credential's function is asked for, and the salt of HKDF. */
  readonly salt: Uint8Array<ArrayBuffer>
}

/** One way of getting at the vault key, as LUKS has it: any slot opens the vault. */
export type Slot = PassphraseSlot | RecoverySlot | PasskeySlot

/** Bytes under AES-256-GCM. */
export interface Sealed {
  /** 12 bytes, fresh for each write. */
  readonly nonce: Uint8Array<ArrayBuffer>
  /** Cipher text with its 16-byte tag. */
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** What a list shows and sorts by, so that it need not open a record for it. */
export type Listing = Pick<
  Account,
  'type' | 'period' | 'confirmed' | 'pinned' | 'order' | 'lastUsedAt' | 'lastFilledAt' | 'group' | 'origins'
>

/** What the vault's table of contents says of one record. */
export interface Entry {
  readonly id: string
  readonly rev: number
  /** The record's GCM tag in base64. */
  readonly tag: string
  readonly issuer: string
  readonly label: string
  readonly person: string
  /** What is not usual of it (`listing.ts`). Absent in tables from before it was written: the record says it. */
  readonly listing?: Partial<Listing>
}

export interface Header {
  readonly format: number
  /** 16 random bytes. */
  readonly vaultId: Uint8Array<ArrayBuffer>
  /** Unix time in milliseconds. */
  readonly createdAt: number
  readonly slots: readonly Slot[]
  /** Counts the signatures; a header of an earlier one was set back. Absent in vaults from before it was counted. */
  readonly revision?: number
  /** The sealed table of contents: what records there must be, and whose they are. */
  readonly contents: Sealed
  /** HMAC-SHA-256 over (id, rev, GCM tag) of every entry in the order of their ids. */
  readonly digest: Uint8Array<ArrayBuffer>
  /** HMAC-SHA-256 over everything above. */
  readonly mac: Uint8Array<ArrayBuffer>
}

/** A sealed account. */
export interface SealedRecord extends Sealed {
  readonly id: string
  /** Counts the writes of this record, from 1. */
  readonly rev: number
  /** Unix time in milliseconds. */
  readonly updatedAt: number
}

/** A version of a record in the vault's own history. */
export interface PastRecord extends SealedRecord {
  /** When it was overwritten or deleted, in the vault's own time in milliseconds; Infinity while it is the current one. */
  readonly until: number
  /** What the clock said then: Unix time in milliseconds. */
  readonly ended: number
  /** The header's revision with the change that wrote, healed or ended it; 0 in versions from before it was noted. */
  readonly change: number
}
