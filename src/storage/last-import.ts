import { withDatabase } from './db'
import { guard } from './problem'

/** The last import, so that it can be undone; in the clear: ids say nothing of the logins. */
export interface LastImport {
  /** Unix time in milliseconds. */
  readonly at: number
  /** The app whose file it was. */
  readonly from: string
  /** Of the logins that were to be added. Written before they are: those that are not there were never added. */
  readonly ids: readonly string[]
}

const isLastImport = (value: unknown): value is LastImport => {
  const { at, from, ids } = (value ?? {}) as Partial<LastImport>
  return Number.isSafeInteger(at) && typeof from === 'string' && Array.isArray(ids)
}

/** @returns null where there was none, or it has been undone @throws StorageError */
export function readLastImport(): Promise<LastImport | null> {
  return guard(() =>
    withDatabase(async (database) => {
      const note: unknown = await database.get('backup', 'import')
      return isLastImport(note) ? note : null
    }),
  )
}

/** @throws StorageError */
export function writeLastImport(note: LastImport | null): Promise<void> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction('backup', 'readwrite', { durability: 'strict' })
      const written = note ? transaction.store.put(note, 'import') : transaction.store.delete('import')
      await Promise.all([written, transaction.done])
    }),
  )
}
