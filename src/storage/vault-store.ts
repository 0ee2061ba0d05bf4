import type { Header, SealedRecord } from '../core/vault/format'
import { parseHeader } from '../core/vault/parse-header'
import { withDatabase } from './db'
import { guard } from './problem'

/** What is on disk. `header` is null where no vault was ever made. */
export interface Stored {
  readonly header: Header | 'damaged' | 'too-new' | null
  readonly records: readonly SealedRecord[]
}

/** What a decision wants written, all of it or nothing. */
export interface Change {
  /** Absent: the header stays as it is. */
  readonly header?: Header
  readonly put?: readonly SealedRecord[]
  readonly drop?: readonly string[]
}

const parsed = (value: unknown) => (value === undefined ? null : parseHeader(value))

/** @throws StorageError */
export function readVault(): Promise<Stored> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['header', 'records'])
      const [header, records] = await Promise.all([
        transaction.objectStore('header').get('vault'),
        transaction.objectStore('records').getAll(),
      ])
      await transaction.done
      return { header: parsed(header), records }
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
    withDatabase(async (database) => {
      const transaction = database.transaction(['header', 'records'], 'readwrite', { durability: 'strict' })
      const headers = transaction.objectStore('header')
      const records = transaction.objectStore('records')
      try {
        const [header, all] = await Promise.all([headers.get('vault'), records.getAll()])
        const change = decide({ header: parsed(header), records: all })
        await Promise.all([
          change?.header && headers.put(change.header, 'vault'),
          ...(change?.put ?? []).map((record) => records.put(record)),
          ...(change?.drop ?? []).map((id) => records.delete(id)),
          transaction.done,
        ])
        return change
      } catch (error) {
        abort(transaction)
        throw error
      }
    }),
  )
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
