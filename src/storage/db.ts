import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'

/** Stores of the database `countersign`; `core/vault/README.md` is its document. What is read is `unknown` until it is parsed. */
export interface VaultSchema extends DBSchema {
  header: { key: 'vault' | 'copy' | 'stamp' | 'time'; value: unknown }
  records: { key: string; value: unknown }
  history: { key: [id: string, rev: number]; value: unknown; indexes: { until: number } }
  journal: { key: number; value: unknown }
  settings: { key: 'all' | 'attempts' | 'derivation' | 'practice' | 'trusted' | 'used'; value: unknown }
  backup: { key: 'last' | 'import'; value: unknown }
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

/** How one transaction is run. */
export interface Running {
  /** Takes back what was written so far, as long as the browser still can. */
  readonly signal?: AbortSignal | undefined
  /** `relaxed` is done once the system has it, which outlives the browser and not a power cut; `strict` once the disk has. */
  readonly durability?: 'strict' | 'relaxed'
}

/**
 * One transaction: all of its work or nothing of it, and done when this resolves.
 * @param work must not wait for anything but requests (an IndexedDB transaction ends as soon as it idles)
 * @throws the signal's reason where it did
 */
export function withTransaction<T, Name extends StoreName, Mode extends 'readonly' | 'readwrite'>(
  stores: readonly Name[],
  mode: Mode,
  work: (transaction: VaultTransaction<Name, Mode>) => Promise<T>,
  { signal, durability = 'strict' }: Running = {},
): Promise<T> {
  return withDatabase(async (database) => {
    signal?.throwIfAborted()
    const transaction = database.transaction([...stores], mode, { durability })
    const takeBack = () => abort(transaction)
    signal?.addEventListener('abort', takeBack)
    const working = work(transaction).catch((error: unknown) => {
      abort(transaction)
      throw error
    })
    try {
      const [result] = await Promise.all([working, transaction.done])
      return result
    } catch (error) {
      signal?.throwIfAborted()
      throw error
    } finally {
      signal?.removeEventListener('abort', takeBack)
    }
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
