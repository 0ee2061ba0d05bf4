import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { PastRecord, Sealed, SealedRecord } from '../core/vault/format'
import type { BackupNote } from './backup-note'
import type { StoredSettings } from './settings'

/** Stores of the database `countersign`; `core/vault/README.md` is its document. */
export interface VaultSchema extends DBSchema {
  header: { key: 'vault' | 'copy'; value: unknown }
  records: { key: string; value: SealedRecord }
  history: { key: [id: string, rev: number]; value: PastRecord; indexes: { until: number } }
  journal: { key: number; value: Sealed }
  settings: { key: 'all'; value: Partial<StoredSettings> }
  backup: { key: 'last'; value: BackupNote }
}

export type VaultDatabase = IDBPDatabase<VaultSchema>

/** A transaction over what must always change together. */
export type VaultTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  VaultSchema,
  ('header' | 'records' | 'history')[],
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
