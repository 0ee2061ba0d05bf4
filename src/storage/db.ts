import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Attempts } from '../core/vault/attempts'
import type { PastRecord, Sealed, SealedRecord } from '../core/vault/format'
import type { BackupNote } from './backup-note'
import type { LastImport } from './last-import'
import type { StoredSettings } from './settings'

/** Stores of the database `countersign`; `core/vault/README.md` is its document. */
export interface VaultSchema extends DBSchema {
  header: { key: 'vault' | 'copy'; value: unknown }
  records: { key: string; value: SealedRecord }
  history: { key: [id: string, rev: number]; value: PastRecord; indexes: { until: number } }
  journal: { key: number; value: Sealed }
  settings: { key: 'all' | 'attempts'; value: Partial<StoredSettings & Attempts> }
  backup: { key: 'last' | 'import'; value: BackupNote | LastImport }
}

export type VaultDatabase = IDBPDatabase<VaultSchema>

type StoreName = StoreNames<VaultSchema>
/** A transaction over some of the stores. */
export type VaultTransaction<Name extends StoreName, Mode extends IDBTransactionMode> = IDBPTransaction<
  VaultSchema,
  Name[],
  Mode
>

/** Opens the database, run for one piece of work and closed after it: an event page may be ended at any time. */
export async function withDatabase<T>(work: (database: VaultDatabase) => Promise<T>): Promise<T> {
  const database = await openDB<VaultSchema>('countersign', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('header')
      fresh.createObjectStore('records', { keyPath: 'id' })
      fresh.createObjectStore('history', { keyPath: ['id', 'rev'] }).createIndex('until', 'until')
      fresh.createObjectStore('journal', { autoIncrement: true })
      fresh.createObjectStore('settings')
      fresh.createObjectStore('backup')
    },
  })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/**
 * One strict transaction: all of its work or nothing of it, and done when this resolves.
 * @param work must not wait for anything but requests (an IndexedDB transaction ends as soon as it idles)
 */
export function withTransaction<T, Name extends StoreName, Mode extends 'readonly' | 'readwrite'>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: VaultTransaction<Name, Mode>) => Promise<T>,
): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction([...stores], mode, { durability: 'strict' })
    const working = work(transaction).catch((error: unknown) => {
      abort(transaction)
      throw error
    })
    const [result] = await Promise.all([working, transaction.done])
    return result
  })
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch (error) {
    // InvalidStateError: it has ended by itself, as it does after a failed request.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
  }
}
