import type { Account } from '../core/account'
import { fromBase64 } from '../core/bytes'
import { minutesToLock } from '../core/policy/minutes-to-lock'
import type { Policy } from '../core/policy/policy'
import { deriveOpening, type OpeningKeys } from '../core/vault/keys'
import { openUsed } from '../core/vault/used'
import type { FirstScreen } from '../storage/first-screen'
import type { Opening } from '../storage/opening'
import { recentPolicy } from '../storage/policy'
import type { StampedRecords } from '../storage/stamped-records'
import { whileLive } from './auto-lock'
import { accountsOn } from './shelf'

interface OpenedAsLast {
  /** Of the records that open. */
  readonly accounts: readonly Account[]
  readonly stored: StampedRecords
  readonly last: FirstScreen
  readonly policy: Policy
}

/** Derived while the records are read. */
async function keysFor(reading: Promise<Opening>): Promise<OpeningKeys | null> {
  const { session, last } = await reading
  return session && last ? deriveOpening(session.vaultKey, fromBase64(last.vaultId)) : null
}

/**
 * Opens records by what the popup's last picture told of their vault. Neither the header nor the table of contents is
 * read: of a vault of 10,000 that takes a hundred times as long as a login does.
 * @param storing the records, read beside the session: what is sealed may be read before anybody knows whether it is to
 * be opened
 * @returns null where the vault or the session is another by now
 */
export async function openAsLast(
  reading: Promise<Opening>,
  storing: Promise<StampedRecords | null>,
  now: number,
): Promise<OpenedAsLast | null> {
  const [{ session, last }, keys, stored, policy] = await Promise.all([
    reading,
    keysFor(reading),
    storing,
    recentPolicy(),
  ])
  if (!session || !last || !keys || !stored || stored.stamp !== last.stamp) return null
  const vaultId = fromBase64(last.vaultId)
  const opened = async () => {
    const used = openUsed(keys, vaultId, stored.sealedUsed)
    return accountsOn({ keys, vaultId, used }, stored.records)
  }
  const accounts = await whileLive(session, minutesToLock(stored.settings.autoLockMinutes, policy), now, opened)
  return accounts && { accounts, stored, last, policy }
}
