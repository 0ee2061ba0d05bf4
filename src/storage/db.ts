import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { SealedRecord } from '../core/vault/format'
import type { StoredSettings } from './settings'

/** Stores of the database `countersign`; `core/vault/README.md` is its document. */
export interface VaultSchema extends DBSchema {
  header: { key: 'vault'; value: unknown }
  records: { key: string; value: SealedRecord }
  settings: { key: 'all'; value: Partial<StoredSettings> }
}

export type VaultDatabase = IDBPDatabase<VaultSchema>

/** Opens the database, run for one piece of work and closed after it: an event page may be ended at any time. */
export async function withDatabase<T>(work: (database: VaultDatabase) => Promise<T>): Promise<T> {
  const database = await openDB<VaultSchema>('countersign', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('header')
      fresh.createObjectStore('records', { keyPath: 'id' })
      fresh.createObjectStore('settings')
    },
  })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
