import type { IDBPObjectStore } from 'idb'
import type { SealedRecord } from '../core/vault/format'
import { parsePastRecord } from '../core/vault/parse-record'
import type { VaultSchema } from './connection'
import { longestPause } from './own-time'

/** The store of past versions, in the transaction that changes the vault. */
type History = IDBPObjectStore<VaultSchema, ('header' | 'records' | 'history' | 'journal')[], 'history', 'readwrite'>

/**
 * How long a version of a record outlives the one that took its place, in milliseconds of the vault's own time: the 7 days
 * that are promised, and the one that a clock put right, or wrong, may take of them.
 */
const historyLasts = 7 * 24 * 60 * 60 * 1000 + longestPause

/** Up to which it is quicker to ask for the versions of each than for all that there are. */
export const fewLogins = 50

export function versionsById(all: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const versions = new Map<string, unknown[]>()
  for (const version of all) {
    const { id } = version as { readonly id: string }
    const known = versions.get(id)
    if (known) known.push(version)
    else versions.set(id, [version])
  }
  return versions
}

export interface Ending {
  readonly id: string
  /** The revision that is the current one from now on. */
  readonly current?: number | undefined
  /** The record that it takes the place of. */
  readonly lying?: SealedRecord | undefined
  /** What the clock says: Unix time in milliseconds. */
  readonly now: number
  /** The vault's own time. */
  readonly time: number
  /** The header's revision from now on. */
  readonly change: number
}

/** Whatever version of a record is not the current one ends now at the latest, also one that took no part in what was done: its successor may have been lost. */
export async function endVersions(
  history: History,
  { id, current, lying, now, time, change }: Ending,
  read: readonly unknown[] | null,
): Promise<void> {
  const versions = read ?? (await history.getAll(IDBKeyRange.bound([id], [id, []])))
  const parsed = versions.map(parsePastRecord)
  const ended = versions.filter((_, at) => {
    const { rev = 0, until = time } = parsed[at] ?? {}
    return rev !== current && (rev === lying?.rev || until > time)
  })
  // The version that history has is the one that was written; the one that lies in `records` may have been damaged since.
  const added = lying && !parsed.some((version) => version?.rev === lying.rev) ? [lying] : []
  const end = { until: time, ended: now, change }
  await Promise.all([...ended, ...added].map((version) => history.put({ ...(version as object), ...end })))
}

/**
 * Forgets what is over. What ended later than it is now did so before the count was lost or set back: its days begin anew.
 * @param begins true where the count begins with this change: then those of every version do
 */
export async function forgetOld(history: History, time: number, begins: boolean): Promise<void> {
  const byEnd = history.index('until')
  const never = Number.POSITIVE_INFINITY
  const anew = begins ? IDBKeyRange.upperBound(never, true) : IDBKeyRange.bound(time, never, true, true)
  const [over, ahead] = await Promise.all([
    begins ? [] : byEnd.getAllKeys(IDBKeyRange.upperBound(time - historyLasts)),
    byEnd.getAll(anew),
  ])
  await Promise.all([
    ...over.map((key) => history.delete(key)),
    ...(ahead as { readonly until: unknown }[]).map((version) => {
      // Before there was a count, `until` was what the clock said.
      return history.put({ ended: version.until, ...version, until: time })
    }),
  ])
}
