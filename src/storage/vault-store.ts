import type { Header, PastRecord, SealedRecord } from '../core/vault/format'
import { isSameHeader } from '../core/vault/header'
import type { JournalTail, SealedEvent } from '../core/vault/journal'
import { parseHeader } from '../core/vault/parse-header'
import { parsePastRecord, parseRecord } from '../core/vault/parse-record'
import { type Beside, beside } from './beside'
import { type Running, type VaultTransaction, withTransaction } from './db'
import { type Ending, endVersions, fewLogins, forgetOld, versionsById } from './history-store'
import { putEventsIn, tailIn } from './journal-store'
import { type LastImport, putLastImportIn } from './last-import'
import { counted, type OwnTime, ownTimeIn, putOwnTimeIn } from './own-time'
import { guard } from './problem'
import { anyRecords, inPortions, someRecords } from './some-records'
import { stampIn, stampOf } from './stamp'

/** The header as it is on disk in two places. `header` is null where no vault was ever made. */
export interface StoredHeader {
  readonly header: Header | 'damaged' | 'too-new' | null
  /** The second one where it is not the same: one of them was damaged or set back, and only the vault's key tells which. */
  readonly copy: Header | null
  /** True where one of the two places holds no header. */
  readonly alone: boolean
}

/** What is on disk. */
export interface Stored extends StoredHeader {
  readonly records: readonly SealedRecord[]
  /** The end of the journal. */
  readonly tail: JournalTail
}

/** What a decision wants written, all of it or nothing. */
export interface Change {
  /** Unix time in milliseconds. */
  readonly now: number
  readonly header: Header
  readonly put?: readonly SealedRecord[]
  readonly drop?: readonly string[]
  /** For the places after `tail`. */
  readonly events?: readonly SealedEvent[]
  /** Records put back byte for byte as the history has them. */
  readonly heal?: readonly SealedRecord[]
  /** What can be undone of an import from now on; null for nothing more. Left out, that stays as it is. */
  readonly imported?: LastImport | null
}

const stores = ['header', 'records', 'history', 'journal'] as const
type Writing = VaultTransaction<(typeof stores)[number], 'readwrite'>
/** As much of a store as is read here. */
interface Gets<Key> {
  get(key: Key): Promise<unknown>
}
/** As much of a transaction, of either kind. */
interface Reading {
  objectStore(name: 'header'): Gets<'vault' | 'copy'>
  objectStore(name: 'records'): { getAll(): Promise<unknown[]> }
  objectStore(name: 'journal'): Parameters<typeof tailIn>[0]
}

/** The header and its copy; the copy in place of a header that is no longer one. */
async function storedHeader(store: Gets<'vault' | 'copy'>): Promise<StoredHeader> {
  const [first, copy] = await Promise.all([store.get('vault'), store.get('copy')])
  if (first === undefined && copy === undefined) return { header: null, copy: null, alone: false }
  const [header, second] = [parseHeader(first), parseHeader(copy)]
  if (typeof second === 'string') return { header: header === 'damaged' ? second : header, copy: null, alone: true }
  if (typeof header === 'string') return { header: second, copy: null, alone: true }
  return { header, copy: isSameHeader(header, second) ? null : second, alone: false }
}

async function recordsIn(store: { getAll(): Promise<unknown[]> }): Promise<readonly SealedRecord[]> {
  const all = await store.getAll()
  return all.map(parseRecord).filter((record) => record !== null)
}

async function stored(transaction: Reading): Promise<Stored> {
  const [headers, records, tail] = await Promise.all([
    storedHeader(transaction.objectStore('header')),
    recordsIn(transaction.objectStore('records')),
    tailIn(transaction.objectStore('journal')),
  ])
  return { ...headers, records, tail }
}

/** @throws StorageError */
export async function readHeader(): Promise<StoredHeader['header']> {
  return (await readHeaders()).header
}

/** @throws StorageError */
export function readHeaders(): Promise<StoredHeader> {
  return guard(() =>
    withTransaction(stores, 'readonly', (transaction) => storedHeader(transaction.objectStore('header'))),
  )
}

/** @throws StorageError */
export function readVault(): Promise<Stored & Beside> {
  return guard(() =>
    withTransaction([...stores, 'settings'], 'readonly', async (transaction) => {
      const [vault, near] = await Promise.all([
        // The library's types take no transaction over more stores for one over these; so below.
        stored(transaction as unknown as Reading),
        beside(transaction.objectStore('settings')),
      ])
      return { ...vault, ...near }
    }),
  )
}

/** The header, what lies beside the vault, and of the records those alone that are asked for. */
export type StoredPart = StoredHeader & Beside & Pick<Stored, 'records'> & { readonly stamp: string | null }

/** @param ids of which records; a number is for so many of them, whichever @throws StorageError */
export function readPart(ids: readonly string[] | 'all' | number): Promise<StoredPart> {
  return guard(() =>
    withTransaction([...stores, 'settings'], 'readonly', async (transaction) => {
      const records = transaction.objectStore('records')
      const header = transaction.objectStore('header')
      const [headers, stamp, near, found] = await Promise.all([
        storedHeader(header),
        stampIn(header),
        beside(transaction.objectStore('settings')),
        ids === 'all'
          ? inPortions(records)
          : typeof ids === 'number'
            ? anyRecords(records, ids)
            : someRecords(records, ids),
      ])
      return { ...headers, ...near, stamp, records: found }
    }),
  )
}

/** Some of the records; those that are not there are left out. @throws StorageError */
export function readRecords(ids: readonly string[]): Promise<readonly SealedRecord[]> {
  return guard(() =>
    withTransaction(['records'], 'readonly', (transaction) => someRecords(transaction.objectStore('records'), ids)),
  )
}

/** Every version of every record that is still kept. @throws StorageError */
export function readHistory(): Promise<readonly PastRecord[]> {
  return guard(() =>
    withTransaction(stores, 'readonly', async (transaction) => {
      const all = await transaction.objectStore('history').getAll()
      return all.map(parsePastRecord).filter((record) => record !== null)
    }),
  )
}

/**
 * Reads the vault and writes what `decide` makes of it, in one transaction, strict unless told otherwise: other writers come before or after,
 * and a failure or a death at any line leaves the vault as it was.
 * @param decide must not wait for anything (an IndexedDB transaction ends as soon as it idles); null writes nothing
 * @param onLogin called for each login that was written, before the change as a whole is
 * @returns what `decide` returned
 * @throws StorageError, or the signal's reason
 */
export function updateVault<T extends Change | null>(
  decide: (stored: Stored) => T,
  { onLogin, ...running }: Running & { readonly onLogin?: () => void } = {},
): Promise<T> {
  const writing = async (transaction: VaultTransaction<(typeof stores)[number] | 'backup', 'readwrite'>) => {
    const vault = transaction as unknown as Writing
    const [before, lived] = await Promise.all([stored(vault), ownTimeIn(vault.objectStore('header'))])
    const change = decide(before)
    if (!change) return change
    const { imported } = change
    const noted = imported === undefined ? null : putLastImportIn(transaction.objectStore('backup'), imported)
    await Promise.all([write(vault, change, { ...before, lived }, onLogin), noted])
    return change
  }
  return guard(() => withTransaction([...stores, 'backup'], 'readwrite', writing, running))
}

async function write(
  transaction: Writing,
  { now, header, put = [], drop = [], heal = [], events = [] }: Change,
  { records: before, lived }: { readonly records: readonly SealedRecord[]; readonly lived: OwnTime | null },
  onLogin: (() => void) | undefined,
): Promise<void> {
  const headers = transaction.objectStore('header')
  const records = transaction.objectStore('records')
  const history = transaction.objectStore('history')
  const lying = new Map(before.map((record) => [record.id, record]))
  const living = counted(lived, now)
  const at = { now, time: living.time, change: header.revision ?? 0 }
  const current = (record: SealedRecord) =>
    history.put({ ...record, until: Number.POSITIVE_INFINITY, change: at.change })
  // The versions that are there end before the new one is put beside them.
  const each: readonly (() => Promise<unknown>[])[] = [
    ...put.map((record) => () => {
      const { id, rev } = record
      return [records.put(record), end({ id, current: rev, lying: lying.get(id), ...at }), current(record)]
    }),
    ...drop.map((id) => () => [records.delete(id), end({ id, lying: lying.get(id), ...at })]),
    ...heal.map((record) => () => {
      const { id, rev } = record
      return [records.put(record), end({ id, current: rev, ...at }), current(record)]
    }),
  ]
  // Asked for one by one, the versions of ten thousand logins take longer than all else.
  const versions = each.length > fewLogins ? versionsById(await history.getAll()) : null
  const end = (ending: Ending) => endVersions(history, ending, versions?.get(ending.id) ?? (versions && []))
  await Promise.all([
    headers.put(header, 'vault'),
    headers.put(header, 'copy'),
    headers.put(stampOf(header), 'stamp'),
    putOwnTimeIn(headers, living),
    ...each.map(async (requests) => {
      await Promise.all(requests())
      onLogin?.()
    }),
    putEventsIn(transaction.objectStore('journal'), events),
  ])
  // After all else: it writes over none of it.
  await forgetOld(history, living.time, lived === null)
}
