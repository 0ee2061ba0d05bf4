import type { Slot } from '../core/vault/format'
import type { Deed } from '../core/vault/journal'
import type { Failure } from '../messages'
import { changeAccounts } from './change-accounts'
import { isFailure } from './open-vault'

/**
 * Writes other slots into the header that is on disk now, in one transaction with the journal's word of it. A header
 * that somebody else has written to is left alone: a new signature would vouch for slots that nobody checked.
 * @param change from the slots as they are; may be called again; null where they are no longer those that it is about
 * @returns null when done
 */
export async function changeSlots(
  now: number,
  change: (slots: readonly Slot[]) => readonly Slot[] | null,
  how: Extract<Deed, { kind: 'slots-changed' }>['how'] | null,
): Promise<Failure | null> {
  const deeds: readonly Deed[] = how ? [{ kind: 'slots-changed', how }] : []
  const changed = await changeAccounts(now, (vault) => {
    if (!vault.authentic) return { ok: false, reason: 'vault-damaged' }
    const sign = change(vault.header.slots)
    return sign ? { sign, deeds } : { ok: false, reason: 'changed-meanwhile' }
  })
  return isFailure(changed) ? changed : null
}

/** True where nobody changed the ways in of this kind in between. */
export function areSameOfKind(kind: Slot['kind'], one: readonly Slot[], other: readonly Slot[]): boolean {
  const ids = (slots: readonly Slot[]) => slots.flatMap((slot) => (slot.kind === kind ? [slot.id] : []))
  return JSON.stringify(ids(one)) === JSON.stringify(ids(other))
}
