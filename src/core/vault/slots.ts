import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '../bytes'
import { equal } from '../equal'
import type { RandomBytes } from '../random'
import { makeUuid } from '../uuid'
import { type SlotMetadata, slotData } from './additional-data'
import type { PasskeySlot, PassphraseSlot, RecoverySlot, Slot } from './format'
import { open, seal } from './gcm'
import { acceptable, costCeiling, costOf, deriveFromPassphrase, freshKdf } from './kdf'
import { aesKey } from './keys'
import type { Stopping } from './stopping'

interface SlotMaking {
  /** 32 bytes. */
  readonly vaultKey: Uint8Array<ArrayBuffer>
  readonly vaultId: Uint8Array<ArrayBuffer>
  /** Unix time in milliseconds. */
  readonly now: number
  readonly random: RandomBytes
}

const recoveryKey = (code: Uint8Array, salt: Uint8Array) =>
  new Uint8Array(hkdf(sha256, code, salt, utf8('countersign 1 recovery slot'), 32))

const passkeyKey = (output: Uint8Array, salt: Uint8Array) =>
  new Uint8Array(hkdf(sha256, output, salt, utf8('countersign 1 passkey slot'), 32))

async function wrap(making: SlotMaking, metadata: SlotMetadata, secret: Uint8Array<ArrayBuffer>) {
  const nonce = making.random(12)
  const key = await aesKey(secret)
  secret.fill(0)
  return { nonce, wrapped: await seal(key, nonce, slotData(making.vaultId, metadata), making.vaultKey) }
}

async function unwrap(vaultId: Uint8Array, slot: Slot, secret: Uint8Array<ArrayBuffer>) {
  const key = await aesKey(secret)
  secret.fill(0)
  return open(key, slot.nonce, slotData(vaultId, slot), slot.wrapped)
}

export async function makePassphraseSlot(
  making: SlotMaking,
  passphrase: string,
  stopping?: Stopping,
): Promise<PassphraseSlot> {
  const kdf = freshKdf(making.random)
  const metadata = { kind: 'passphrase', id: makeUuid(making.random), createdAt: making.now, kdf } as const
  return { ...metadata, ...(await wrap(making, metadata, await deriveFromPassphrase(passphrase, kdf, stopping))) }
}

/** @param code 20 bytes */
export async function makeRecoverySlot(making: SlotMaking, code: Uint8Array): Promise<RecoverySlot> {
  const salt = making.random(16)
  const id = makeUuid(making.random)
  const metadata = { kind: 'recovery', id, createdAt: making.now, salt, kept: false } as const
  return { ...metadata, ...(await wrap(making, metadata, recoveryKey(code, salt))) }
}

/** A credential as it was made. */
export interface MadePasskey {
  readonly name: string
  readonly credentialId: Uint8Array<ArrayBuffer>
  /** 32 bytes. */
  readonly salt: Uint8Array<ArrayBuffer>
  /** What the credential's function (WebAuthn PRF) makes of the salt: 32 bytes. */
  readonly output: Uint8Array<ArrayBuffer>
}

export async function makePasskeySlot(
  making: SlotMaking,
  { name, credentialId, salt, output }: MadePasskey,
): Promise<PasskeySlot> {
  const id = makeUuid(making.random)
  const metadata = { kind: 'passkey', id, createdAt: making.now, name, credentialId, salt } as const
  return { ...metadata, ...(await wrap(making, metadata, passkeyKey(output, salt))) }
}

/** The passphrase's slots, as long as all of them together stay under the ceiling of one. */
export function affordable(slots: readonly Slot[]): readonly PassphraseSlot[] {
  let cost = 0
  return slots
    .filter((slot) => slot.kind === 'passphrase')
    .filter(({ kdf }) => {
      if (!acceptable(kdf)) return false
      cost += costOf(kdf)
      return cost <= costCeiling
    })
}

/**
 * Tries the slots of the passphrase's kind, as long as all of them together stay under the ceiling of one.
 * @returns the vault key, or why there is none: the passphrase is wrong, or a slot asks for a key derivation out of bounds
 */
export async function openWithPassphrase(
  vaultId: Uint8Array,
  slots: readonly Slot[],
  passphrase: string,
  stopping?: Stopping,
): Promise<Uint8Array<ArrayBuffer> | 'wrong' | 'damaged'> {
  let damaged = true
  for (const slot of affordable(slots)) {
    damaged = false
    const vaultKey = await unwrap(vaultId, slot, await deriveFromPassphrase(passphrase, slot.kdf, stopping))
    if (vaultKey) return vaultKey
  }
  return damaged ? 'damaged' : 'wrong'
}

/** @param code 20 bytes @returns the vault key, or null where no slot takes the code */
export async function openWithRecoveryCode(
  vaultId: Uint8Array,
  slots: readonly Slot[],
  code: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const slot of slots) {
    if (slot.kind !== 'recovery') continue
    const vaultKey = await unwrap(vaultId, slot, recoveryKey(code, slot.salt))
    if (vaultKey) return vaultKey
  }
  return null
}

/**
 * @param output what the credential's function makes of the slot's salt
 * @returns the vault key, or null where no slot of this credential takes it
 */
export async function openWithPasskey(
  vaultId: Uint8Array,
  slots: readonly Slot[],
  credentialId: Uint8Array,
  output: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const slot of slots) {
    if (slot.kind !== 'passkey' || !equal(slot.credentialId, credentialId)) continue
    const vaultKey = await unwrap(vaultId, slot, passkeyKey(output, slot.salt))
    if (vaultKey) return vaultKey
  }
  return null
}
