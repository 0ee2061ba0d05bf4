import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Stores of the database `countersign`; `core/vault/README.md` is its document. What is read is `unknown` until it is parsed. */
export interface VaultSchema extends DBSchema {
  header: { key: 'vault' | 'copy' | 'stamp' | 'time'; value: unknown }
  records: { key: string; value: unknown }
  history: { key: [id: string, rev: number]; value: unknown; indexes: { until: number } }
  journal: { key: number; value: unknown }
  settings: { key: 'all' | 'attempts' | 'derivation' | 'practice' | 'trusted' | 'used'; value: unknown }
  backup: { key: 'last' | 'import'; value: unknown }
}

type VaultDatabase = IDBPDatabase<VaultSchema>

/** Nothing of it need outlive the background: the browser closes it with that, and the next one opens its own. */
const held: { opening?: Promise<VaultDatabase> } = {}

/**
 * The database, opened once for as long as the background lives: a browser that closes the last connection reads its
 * files anew at the next one.
 */
export function connection(): Promise<VaultDatabase> {
  held.opening ??= open()
  return held.opening
}

/** What is held was closed, or never opened: the next piece of work opens another. */
export function dropConnection(): void {
  delete held.opening
}

function open(): Promise<VaultDatabase> {
  const opening = openDB<VaultSchema>('countersign', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('header')
      fresh.createObjectStore('records', { keyPath: 'id' })
      fresh.createObjectStore('history', { keyPath: ['id', 'rev'] }).createIndex('until', 'until')
      fresh.createObjectStore('journal', { autoIncrement: true })
      fresh.createObjectStore('settings')
      fresh.createObjectStore('backup')
    },
    // Somebody deletes the database, or a newer version of ours opens it: both wait for this.
    blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
  })
  opening.catch(dropConnection)
  return opening
}
