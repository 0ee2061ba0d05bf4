import { withDatabase } from './db'
import { guard } from './problem'

/** When a backup was last saved, and until when nobody wants to hear of it; in the clear, Unix times in milliseconds. */
export interface BackupNote {
  readonly lastBackupAt: number | null
  readonly quietUntil: number
}

/** `unknown` to note, once, where it is read; a time that is none reminds too often, not too seldom. */
function parsed(value: unknown): BackupNote {
  const { lastBackupAt, quietUntil } = (value ?? {}) as { readonly [K in keyof BackupNote]?: unknown }
  const time = (given: unknown) => (Number.isSafeInteger(given) ? (given as number) : null)
  return { lastBackupAt: time(lastBackupAt), quietUntil: time(quietUntil) ?? 0 }
}

/** @throws StorageError */
export function readBackupNote(): Promise<BackupNote> {
  return guard(() => withDatabase(async (database) => parsed(await database.get('backup', 'last'))))
}

/** @throws StorageError */
export function writeBackupNote(change: Partial<BackupNote>): Promise<void> {
  return guard(() =>
    withDatabase(async (database) => {
      const transaction = database.transaction('backup', 'readwrite', { durability: 'strict' })
      const note = parsed(await transaction.store.get('last'))
      await Promise.all([transaction.store.put({ ...note, ...change }, 'last'), transaction.done])
    }),
  )
}
