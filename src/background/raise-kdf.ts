import { equal } from '../core/equal'
import type { Slot } from '../core/vault/format'
import { isWeak } from '../core/vault/kdf'
import { makePassphraseSlot, openWithPassphrase } from '../core/vault/slots'
import { StorageError } from '../storage/problem'
import { changeSlots } from './change-slots'
import { isFailure, openVault } from './open-vault'
import { random } from './random'

export const isWeakSlot = (slot: Slot) => slot.kind === 'passphrase' && isWeak(slot.kdf)

/**
 * Wraps the vault key anew where the passphrase's slot is easier to guess than one made today; says nothing of it, and
 * leaves the vault as it was where that does not succeed.
 */
export async function raiseKdf(passphrase: string): Promise<void> {
  const now = Date.now()
  const vault = await openVault(now)
  if (isFailure(vault)) return
  const { vaultKey, header } = vault
  const weak = header.slots.find(isWeakSlot)
  if (!weak) return
  // An older copy of the header may have opened by an older passphrase, which must not get a new slot.
  const opened = await openWithPassphrase(header.vaultId, [weak], passphrase)
  if (!(opened instanceof Uint8Array)) return
  const own = equal(opened, vaultKey)
  opened.fill(0)
  if (!own) return
  const slot = await makePassphraseSlot({ vaultKey, vaultId: header.vaultId, now, random }, passphrase)
  try {
    await changeSlots(now, (slots) => slots.map((old) => (old.id === weak.id ? slot : old)), null)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}
