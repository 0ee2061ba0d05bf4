import { withDatabase } from './db'
import { guard } from './problem'

/** When a backup was last saved, and until when nobody wants to hear of it; in the clear, Unix times in milliseconds. */
export interface BackupNote {
  readonly lastBackupAt: number | null
  readonly quietUntil: number
}

const none: BackupNote = { lastBackupAt: null, quietUntil: 0 }

/** @throws StorageError */
export function readBackupNote(): Promise<BackupNote> {
  return guard(() => withDatabase(async (database) => ({ ...none, ...(await database.get('backup', 'last')) })))
}

/** @throws StorageError */
export function writeBackupNote(change: Partial<BackupNote>): Promise<void> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction('backup', 'readwrite', { durability: 'strict' })
      const note = await transaction.store.get('last')
      await Promise.all([transaction.store.put({ ...none, ...note, ...change }, 'last'), transaction.done])
    }),
  )
}
