import type { Slot } from '../core/vault/format'
import type { Deed } from '../core/vault/journal'
import type { Failure } from '../messages'
import { changeAccounts } from './change-accounts'
import { isFailure } from './open-vault'

/**
 * Writes other slots into the header that is on disk now, in one transaction with the journal's word of it. A header
 * that somebody else has written to is left alone: a new signature would vouch for slots that nobody checked.
 * @param change from the slots as they are; may be called again
 * @returns null when done
 */
export async function changeSlots(
  now: number,
  change: (slots: readonly Slot[]) => readonly Slot[],
  how: Extract<Deed, { kind: 'slots-changed' }>['how'] | null,
): Promise<Failure | null> {
  const deeds: readonly Deed[] = how ? [{ kind: 'slots-changed', how }] : []
  const changed = await changeAccounts(now, (vault) =>
    vault.authentic ? { sign: change(vault.header.slots), deeds } : { ok: false, reason: 'vault-damaged' },
  )
  return isFailure(changed) ? changed : null
}
