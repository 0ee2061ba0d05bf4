import { withTransaction } from './db'
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
  return guard(() =>
    withTransaction(['backup'], 'readonly', async (transaction) =>
      parsed(await transaction.objectStore('backup').get('last')),
    ),
  )
}

/** @throws StorageError */
export function writeBackupNote(change: Partial<BackupNote>): Promise<void> {
  return guard(() =>
    withTransaction(['backup'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('backup')
      await store.put({ ...parsed(await store.get('last')), ...change }, 'last')
    }),
  )
}
