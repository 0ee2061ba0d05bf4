import type { IDBPObjectStore } from 'idb'
import type { SealedRecord } from '../core/vault/format'
import { parsePastRecord } from '../core/vault/parse-record'
import type { VaultSchema } from './db'

/** The store of past versions, in the transaction that changes the vault. */
type History = IDBPObjectStore<VaultSchema, ('header' | 'records' | 'history' | 'journal')[], 'history', 'readwrite'>

/** How long a version of a record outlives the one that took its place, in milliseconds: 7 days. */
const historyLasts = 7 * 24 * 60 * 60 * 1000

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
  readonly now: number
  /** The header's revision from now on. */
  readonly change: number
}

/** Whatever version of a record is not the current one ends now at the latest, also one that took no part in what was done: its successor may have been lost. */
export async function endVersions(
  history: History,
  { id, current, lying, now, change }: Ending,
  read: readonly unknown[] | null,
): Promise<void> {
  const versions = read ?? (await history.getAll(IDBKeyRange.bound([id], [id, []])))
  const parsed = versions.map(parsePastRecord)
  const ended = versions.filter((_, at) => {
    const { rev = 0, until = now } = parsed[at] ?? {}
    return rev !== current && (rev === lying?.rev || until > now)
  })
  // The version that history has is the one that was written; the one that lies in `records` may have been damaged since.
  const added = lying && !parsed.some((version) => version?.rev === lying.rev) ? [lying] : []
  await Promise.all([...ended, ...added].map((version) => history.put({ ...(version as object), until: now, change })))
}

export async function forgetOld(history: History, now: number): Promise<void> {
  const old = history.index('until')
  const gone = await old.getAllKeys(IDBKeyRange.upperBound(now - historyLasts))
  await Promise.all(gone.map((key) => history.delete(key)))
}
