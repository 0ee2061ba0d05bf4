import type { Account } from '../core/account'
import type { CodeRow, Failure } from '../messages'
import { readOpening } from '../storage/opening'
import type { StoredSettings } from '../storage/settings'
import { readStamped } from '../storage/stamped-records'
import { rowsWithCodes } from './code-row'
import { openAsLast } from './open-as-last'
import { isFailure } from './open-vault'
import { accountsOn, openShelf } from './shelf'

interface Found {
  readonly accounts: readonly Account[]
  readonly settings: StoredSettings
}

/** Null where not every one opens without the vault's header. */
async function asLast(ids: readonly string[], now: number): Promise<Found | null> {
  const known = await openAsLast(readOpening(), readStamped(ids), now)
  if (!known || known.accounts.length < ids.length) return null
  return { accounts: known.accounts, settings: known.stored.settings }
}

async function byHeader(ids: readonly string[], now: number): Promise<Found | Failure> {
  const shelf = await openShelf(ids, now)
  return isFailure(shelf) ? shelf : { accounts: await accountsOn(shelf, shelf.records), settings: shelf.settings }
}

/** The codes of some logins, but of those whose record does not open. @throws StorageError */
export async function codeRowsOf(ids: readonly string[], now: number): Promise<readonly CodeRow[] | Failure> {
  const found = (await asLast(ids, now)) ?? (await byHeader(ids, now))
  return isFailure(found) ? found : rowsWithCodes(found.accounts, found.settings.clockCorrection, now)
}
