import type { Header, PastRecord, SealedRecord } from '../core/vault/format'
import { isSameHeader } from '../core/vault/header'
import type { JournalTail, SealedEvent } from '../core/vault/journal'
import { parseHeader } from '../core/vault/parse-header'
import { parsePastRecord, parseRecord } from '../core/vault/parse-record'
import { type VaultTransaction, withTransaction } from './db'
import { putEventsIn, tailIn } from './journal-store'
import { guard } from './problem'

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
}

/** How long a version of a record outlives the one that took its place, in milliseconds: 7 days. */
export const historyLasts = 7 * 24 * 60 * 60 * 1000

const stores = ['header', 'records', 'history', 'journal'] as const
type Writing = VaultTransaction<(typeof stores)[number], 'readwrite'>
type Reading = VaultTransaction<(typeof stores)[number], 'readonly'>

/** The header and its copy; the copy in place of a header that is no longer one. */
async function storedHeader(transaction: Reading | Writing): Promise<StoredHeader> {
  const store = transaction.objectStore('header')
  const [first, copy] = await Promise.all([store.get('vault'), store.get('copy')])
  if (first === undefined && copy === undefined) return { header: null, copy: null, alone: false }
  const [header, second] = [parseHeader(first), parseHeader(copy)]
  if (typeof second === 'string') return { header: header === 'damaged' ? second : header, copy: null, alone: true }
  if (typeof header === 'string') return { header: second, copy: null, alone: true }
  return { header, copy: isSameHeader(header, second) ? null : second, alone: false }
}

async function recordsIn(transaction: Reading | Writing): Promise<readonly SealedRecord[]> {
  const all = await transaction.objectStore('records').getAll()
  return all.map(parseRecord).filter((record) => record !== null)
}

async function stored(transaction: Reading | Writing): Promise<Stored> {
  const [headers, records, tail] = await Promise.all([
    storedHeader(transaction),
    recordsIn(transaction),
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
  return guard(() => withTransaction(stores, 'readonly', storedHeader))
}

/** @throws StorageError */
export function readVault(): Promise<Stored> {
  return guard(() => withTransaction(stores, 'readonly', stored))
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
 * Reads the vault and writes what `decide` makes of it, in one strict transaction: other writers come before or after,
 * and a failure or a death at any line leaves the vault as it was.
 * @param decide must not wait for anything (an IndexedDB transaction ends as soon as it idles); null writes nothing
 * @returns what `decide` returned
 * @throws StorageError
 */
export function updateVault<T extends Change | null>(decide: (stored: Stored) => T): Promise<T> {
  return guard(() =>
    withTransaction(stores, 'readwrite', async (transaction) => {
      const before = await stored(transaction)
      const change = decide(before)
      if (change) await write(transaction, change, before.records)
      return change
    }),
  )
}

async function write(
  transaction: Writing,
  { now, header, put = [], drop = [], heal = [], events = [] }: Change,
  before: readonly SealedRecord[],
): Promise<void> {
  const headers = transaction.objectStore('header')
  const records = transaction.objectStore('records')
  const history = transaction.objectStore('history')
  const past = [...put.map(({ id }) => id), ...drop]
  const lying = new Map(before.map((record) => [record.id, record]))
  const current = new Map([...put, ...heal].map(({ id, rev }) => [id, rev]))
  await Promise.all([
    headers.put(header, 'vault'),
    headers.put(header, 'copy'),
    ...[...put, ...heal].map((record) => records.put(record)),
    ...drop.map((id) => records.delete(id)),
    ...past.map((id) => endVersions(transaction, { id, current: current.get(id), lying: lying.get(id), now })),
    ...heal.map(({ id, rev }) => endVersions(transaction, { id, current: rev, now })),
    ...[...put, ...heal].map((record) => history.put({ ...record, until: Number.POSITIVE_INFINITY })),
    putEventsIn(transaction.objectStore('journal'), events),
    forgetOld(transaction, now),
  ])
}

interface Ending {
  readonly id: string
  /** The revision that is the current one from now on. */
  readonly current?: number | undefined
  /** The record that it takes the place of. */
  readonly lying?: SealedRecord | undefined
  readonly now: number
}

/** Whatever version of a record is not the current one ends now at the latest, also one that took no part in what was done: its successor may have been lost. */
async function endVersions(transaction: Writing, { id, current, lying, now }: Ending): Promise<void> {
  const history = transaction.objectStore('history')
  const versions = await history.getAll(IDBKeyRange.bound([id], [id, []]))
  const parsed = versions.map(parsePastRecord)
  const ended = versions.filter((_, at) => {
    const { rev = 0, until = now } = parsed[at] ?? {}
    return rev !== current && (rev === lying?.rev || until > now)
  })
  // The version that history has is the one that was written; the one that lies in `records` may have been damaged since.
  const added = lying && !parsed.some((version) => version?.rev === lying.rev) ? [lying] : []
  await Promise.all([...ended, ...added].map((version) => history.put({ ...(version as object), until: now })))
}

async function forgetOld(transaction: Writing, now: number): Promise<void> {
  const old = transaction.objectStore('history').index('until')
  const gone = await old.getAllKeys(IDBKeyRange.upperBound(now - historyLasts))
  await Promise.all(gone.map((key) => transaction.objectStore('history').delete(key)))
}
