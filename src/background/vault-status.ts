import type { Slot } from '../core/vault/format'
import type { Reason, VaultStatus } from '../messages'
import type { Stored } from '../storage/vault-store'
import { isFailure, usableHeader } from './open-vault'

export const isKept = (slot: Slot): boolean => slot.kind === 'recovery' && slot.kept

export const unavailable = (reason: Reason): VaultStatus => ({ state: 'unavailable', reason, recoveryPending: false })

/** What the vault is like, from its header as it lies on disk. @param open there is a session */
export function vaultStatus(stored: Stored['header'], open: boolean): VaultStatus {
  const header = usableHeader(stored)
  if (isFailure(header)) {
    return header.reason === 'no-vault'
      ? { state: 'none', reason: null, recoveryPending: false }
      : unavailable(header.reason)
  }
  return { state: open ? 'unlocked' : 'locked', reason: null, recoveryPending: !header.slots.some(isKept) }
}
