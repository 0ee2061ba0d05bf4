import type { SealedRecord } from '../core/vault/format'
import { type Beside, beside } from './beside'
import { begin } from './db'
import { guard } from './problem'
import { someRecords } from './some-records'
import { stampIn } from './stamp'

/** Records with what tells whether their vault is still the same, without its header. */
export interface StampedRecords extends Beside {
  /** Null where no table was written since stamps are. */
  readonly stamp: string | null
  readonly records: readonly SealedRecord[]
}

/** Those that are not there are left out. */
export async function stampedRecords(ids: readonly string[]): Promise<StampedRecords> {
  const transaction = await begin(['header', 'records', 'settings'], 'readonly')
  const [stamp, near, records] = await Promise.all([
    stampIn(transaction.objectStore('header')),
    beside(transaction.objectStore('settings')),
    someRecords(transaction.objectStore('records'), ids),
  ])
  return { ...near, stamp, records }
}

/** As `stampedRecords`. @throws StorageError */
export const readStamped = (ids: readonly string[]): Promise<StampedRecords> => guard(() => stampedRecords(ids))
