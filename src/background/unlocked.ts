import type { Deed } from '../core/vault/journal'
import { beginSession } from './auto-lock'
import { dropLeftPractice } from './drop-practice'
import { noteDeed } from './note-deed'
import { wakeWaitingTabs } from './tell'
import { tellPages } from './tell-pages'
import { settleHeaders } from './true-header'

type How = Extract<Deed, { kind: 'unlocked' }>['how']

/**
 * The vault was opened: the session begins, and pages that wait for it look again.
 * @param vaultKey wiped here
 * @param wrongBefore wrong tries since the unlock before; they cannot be sealed while locked
 */
export async function unlocked(vaultKey: Uint8Array<ArrayBuffer>, how: How, wrongBefore: number): Promise<void> {
  const now = Date.now()
  await settleHeaders(vaultKey, now)
  await beginSession(vaultKey, now)
  await noteDeed(vaultKey, { kind: 'unlocked', how, wrongBefore })
  vaultKey.fill(0)
  await dropLeftPractice(now)
  await Promise.all([tellPages(), wakeWaitingTabs()])
}
