import type { Header, PastRecord, SealedRecord } from '../core/vault/format'
import type { JournalTail, SealedEvent } from '../core/vault/journal'
import { parseHeader } from '../core/vault/parse-header'
import { type VaultTransaction, withTransaction } from './db'
import { putEventsIn, tailIn } from './journal-store'
import { guard } from './problem'

/** What is on disk. `header` is null where no vault was ever made. */
export interface Stored {
  readonly header: Header | 'damaged' | 'too-new' | null
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
}

/** How long a version of a record outlives the one that took its place, in milliseconds: 7 days. */
export const historyLasts = 7 * 24 * 60 * 60 * 1000

const stores = ['header', 'records', 'history', 'journal'] as const
type Writing = VaultTransaction<(typeof stores)[number], 'readwrite'>
type Reading = VaultTransaction<(typeof stores)[number], 'readonly'>

/** The header, or its copy where the header itself is no longer one. */
async function storedHeader(transaction: Reading | Writing): Promise<Stored['header']> {
  const store = transaction.objectStore('header')
  const [first, copy] = await Promise.all([store.get('vault'), store.get('copy')])
  if (first === undefined && copy === undefined) return null
  const header = parseHeader(first)
  return header === 'damaged' ? parseHeader(copy) : header
}

async function stored(transaction: Reading | Writing): Promise<Stored> {
  const [header, records, tail] = await Promise.all([
    storedHeader(transaction),
    transaction.objectStore('records').getAll(),
    tailIn(transaction.objectStore('journal')),
  ])
  return { header, records, tail }
}

/** @throws StorageError */
export function readHeader(): Promise<Stored['header']> {
  return guard(() => withTransaction(stores, 'readonly', storedHeader))
}

/** @throws StorageError */
export function readVault(): Promise<Stored> {
  return guard(() => withTransaction(stores, 'readonly', stored))
}

/** Every version of every record that is still kept. @throws StorageError */
export function readHistory(): Promise<readonly PastRecord[]> {
  return guard(() => withTransaction(stores, 'readonly', (transaction) => transaction.objectStore('history').getAll()))
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
  { now, header, put = [], drop = [], events = [] }: Change,
  before: readonly SealedRecord[],
): Promise<void> {
  const headers = transaction.objectStore('header')
  const records = transaction.objectStore('records')
  const history = transaction.objectStore('history')
  const touched = new Set([...put.map(({ id }) => id), ...drop])
  const past = before.filter(({ id }) => touched.has(id))
  await Promise.all([
    headers.put(header, 'vault'),
    headers.put(header, 'copy'),
    ...put.map((record) => records.put(record)),
    ...drop.map((id) => records.delete(id)),
    ...past.map(async (record) => {
      // The version that history has is the one that was written; the one that lies in `records` may have been damaged since.
      const written = await history.get([record.id, record.rev])
      await history.put({ ...(written ?? record), until: now })
    }),
    ...put.map((record) => history.put({ ...record, until: Number.POSITIVE_INFINITY })),
    putEventsIn(transaction.objectStore('journal'), events),
    forgetOld(transaction, now),
  ])
}

async function forgetOld(transaction: Writing, now: number): Promise<void> {
  const old = transaction.objectStore('history').index('until')
  const gone = await old.getAllKeys(IDBKeyRange.upperBound(now - historyLasts))
  await Promise.all(gone.map((key) => transaction.objectStore('history').delete(key)))
}
