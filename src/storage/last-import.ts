import { withTransaction } from './db'
import { guard } from './problem'

/** A login that an import wrote. */
export interface ImportedRecord {
  readonly id: string
  /** Of the record that it wrote. */
  readonly rev: number
  /** Of the record that it wrote over; null where it added the login. */
  readonly before: number | null
}

/** The last import, so that it can be undone; in the clear: ids and revisions say nothing of the logins. */
export interface LastImport {
  /** Unix time in milliseconds. */
  readonly at: number
  /** The app whose file it was. */
  readonly from: string
  /** Those that it wrote; what is not there in this revision was changed since. */
  readonly logins: readonly ImportedRecord[]
}

const isRecord = (value: unknown): value is ImportedRecord => {
  const { id, rev, before } = (value ?? {}) as Partial<ImportedRecord>
  return typeof id === 'string' && Number.isSafeInteger(rev) && (before === null || Number.isSafeInteger(before))
}

const isLastImport = (value: unknown): value is LastImport => {
  const { at, from, logins } = (value ?? {}) as Partial<LastImport>
  return Number.isSafeInteger(at) && typeof from === 'string' && Array.isArray(logins) && logins.every(isRecord)
}

/** @returns null where there was none, or it has been undone @throws StorageError */
export function readLastImport(): Promise<LastImport | null> {
  return guard(() =>
    withTransaction(['backup'], 'readonly', async (transaction) => {
      const note: unknown = await transaction.objectStore('backup').get('import')
      return isLastImport(note) ? note : null
    }),
  )
}

/** What a transaction needs of the store. */
interface Notes {
  put(value: unknown, key: 'import'): Promise<unknown>
  delete(key: 'import'): Promise<unknown>
}

/** In the transaction that writes the logins themselves: neither is ever there without the other. */
export const putLastImportIn = (store: Notes, note: LastImport | null): Promise<unknown> =>
  note ? store.put(note, 'import') : store.delete('import')
