import type { Header, PastRecord, SealedRecord } from '../core/vault/format'
import { isSameHeader } from '../core/vault/header'
import { parseHeader } from '../core/vault/parse-header'
import { type VaultTransaction, withDatabase } from './db'
import { guard } from './problem'

/** The header as it is on disk in two places. `header` is null where no vault was ever made. */
export interface StoredHeader {
  readonly header: Header | 'damaged' | 'too-new' | null
  /** The second one where it is not the same: one of them was damaged or set back, and only the vault's key tells which. */
  readonly copy: Header | null
}

/** What is on disk. */
export interface Stored extends StoredHeader {
  readonly records: readonly SealedRecord[]
}

/** What a decision wants written, all of it or nothing. */
export interface Change {
  /** Unix time in milliseconds. */
  readonly now: number
  readonly header: Header
  readonly put?: readonly SealedRecord[]
  readonly drop?: readonly string[]
  /** Records put back byte for byte as the history has them. */
  readonly heal?: readonly SealedRecord[]
}

/** How long a version of a record outlives the one that took its place, in milliseconds: 7 days. */
export const historyLasts = 7 * 24 * 60 * 60 * 1000

/** The header and its copy; the copy in place of a header that is no longer one. */
async function storedHeader(transaction: VaultTransaction<'readonly' | 'readwrite'>): Promise<StoredHeader> {
  const store = transaction.objectStore('header')
  const [first, copy] = await Promise.all([store.get('vault'), store.get('copy')])
  if (first === undefined && copy === undefined) return { header: null, copy: null }
  const [header, second] = [parseHeader(first), parseHeader(copy)]
  if (typeof second === 'string') return { header: header === 'damaged' ? second : header, copy: null }
  if (typeof header === 'string') return { header: second, copy: null }
  return { header, copy: isSameHeader(header, second) ? null : second }
}

/** @throws StorageError */
export async function readHeader(): Promise<StoredHeader['header']> {
  return (await readHeaders()).header
}

/** @throws StorageError */
export function readHeaders(): Promise<StoredHeader> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['header', 'records', 'history'])
      const stored = await storedHeader(transaction)
      await transaction.done
      return stored
    }),
  )
}

/** @throws StorageError */
export function readVault(): Promise<Stored> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['header', 'records', 'history'])
      const [stored, records] = await Promise.all([
        storedHeader(transaction),
        transaction.objectStore('records').getAll(),
      ])
      await transaction.done
      return { ...stored, records }
    }),
  )
}

/** Every version of every record that is still kept. @throws StorageError */
export function readHistory(): Promise<readonly PastRecord[]> {
  return guard(() => withDatabase((database) => database.getAll('history')))
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
    withDatabase(async (database) => {
      const transaction = database.transaction(['header', 'records', 'history'], 'readwrite', { durability: 'strict' })
      try {
        const [stored, records] = await Promise.all([
          storedHeader(transaction),
          transaction.objectStore('records').getAll(),
        ])
        const change = decide({ ...stored, records })
        await Promise.all([change && write(transaction, change, records), transaction.done])
        return change
      } catch (error) {
        abort(transaction)
        throw error
      }
    }),
  )
}

async function write(
  transaction: VaultTransaction<'readwrite'>,
  { now, header, put = [], drop = [], heal = [] }: Change,
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
    ...[...put, ...heal].map((record) => records.put(record)),
    ...drop.map((id) => records.delete(id)),
    ...past.map(async (record) => {
      // The version that history has is the one that was written; the one that lies in `records` may have been damaged since.
      const written = await history.get([record.id, record.rev])
      await history.put({ ...(written ?? record), until: now })
    }),
    ...put.map((record) => history.put({ ...record, until: Number.POSITIVE_INFINITY })),
    forgetOld(transaction, now),
  ])
}

async function forgetOld(transaction: VaultTransaction<'readwrite'>, now: number): Promise<void> {
  const old = transaction.objectStore('history').index('until')
  const gone = await old.getAllKeys(IDBKeyRange.upperBound(now - historyLasts))
  await Promise.all(gone.map((key) => transaction.objectStore('history').delete(key)))
}

function abort(transaction: { abort(): void; done: Promise<void> }): void {
  // The rejection that the abort brings is the one that is already on its way up.
  transaction.done.catch(() => undefined)
  try {
    transaction.abort()
  } catch (error) {
    // InvalidStateError: it has ended by itself, as it does after a failed request.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}
