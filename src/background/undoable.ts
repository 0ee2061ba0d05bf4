import type { Account } from '../core/account'
import type { PastRecord } from '../core/vault/format'
import { openRecord } from '../core/vault/records'
import type { LastImport } from '../storage/last-import'
import type { OpenVault } from './open-vault'

/** What is left to be taken back of an import. */
export interface Undoable {
  /** Logins that it added, as it wrote them. */
  readonly drop: readonly string[]
  /** Those that it wrote over, as they were before. */
  readonly restore: readonly Account[]
  /** How many were changed or used since. */
  readonly changed: number
}

/** Told by the revisions alone: clocks are set back, and a backup's logins bring the times of another computer. */
export async function undoable(
  { keys, header, accounts, revisions }: OpenVault,
  { logins }: LastImport,
  history: readonly PastRecord[],
): Promise<Undoable> {
  const present = new Set(accounts.map(({ id }) => id))
  const there = logins.filter(({ id }) => present.has(id))
  const untouched = there.filter(({ id, rev }) => revisions.get(id) === rev)
  const wanted = new Map(untouched.flatMap(({ id, before }) => (before === null ? [] : [[id, before] as const])))
  // A version of more than a week ago may be forgotten: nothing can be put back then.
  const versions = history.filter(({ id, rev }) => wanted.get(id) === rev)
  const opened = await Promise.all(versions.map((version) => openRecord(keys, header.vaultId, version)))
  return {
    drop: untouched.filter(({ before }) => before === null).map(({ id }) => id),
    restore: opened.filter((account) => account !== null),
    changed: there.filter(({ id, rev }) => (revisions.get(id) ?? 0) > rev).length,
  }
}
