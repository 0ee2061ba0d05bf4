import { equal } from '../core/equal'
import type { Slot } from '../core/vault/format'
import { isWeak } from '../core/vault/kdf'
import { makePassphraseSlot, openWithPassphrase } from '../core/vault/slots'
import type { Stopping } from '../core/vault/stopping'
import type { Failure } from '../messages'
import { changeSlots } from './change-slots'
import { failureOf } from './failure-of'
import { isFailure, openVault } from './open-vault'
import { random } from './random'

const wrong: Failure = { ok: false, reason: 'wrong-passphrase' }

export const isWeakSlot = (slot: Slot) => slot.kind === 'passphrase' && isWeak(slot.kdf)

/**
 * Wraps the vault key anew where the passphrase's slot is easier to guess than one made today; leaves the vault as it
 * was where that does not succeed or is stopped, and says why.
 * @returns null where the slot is as strong as one made today
 */
export async function raiseKdf(passphrase: string, work: Stopping): Promise<Failure | null> {
  try {
    return await raise(passphrase, work)
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return failure
  }
}

async function raise(passphrase: string, work: Stopping): Promise<Failure | null> {
  const now = Date.now()
  const vault = await openVault(now)
  if (isFailure(vault)) return vault
  const { vaultKey, header } = vault
  const weak = header.slots.find(isWeakSlot)
  if (!weak) return null
  // An older copy of the header may have opened by an older passphrase, which must not get a new slot.
  const opened = await openWithPassphrase(header.vaultId, [weak], passphrase, work)
  if (!(opened instanceof Uint8Array)) return wrong
  const own = equal(opened, vaultKey)
  opened.fill(0)
  if (!own) return wrong
  const slot = await makePassphraseSlot({ vaultKey, vaultId: header.vaultId, now, random }, passphrase, work)
  return changeSlots(now, (slots) => slots.map((old) => (old.id === weak.id ? slot : old)), null)
}
