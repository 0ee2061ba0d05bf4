import { withTransaction } from './db'
import { guard } from './problem'

/** When sites were told to trust this browser, by login; of this computer, and so in no backup. Unix ms, in the clear. */
export type Trusted = Readonly<Record<string, number>>

export const parseTrusted = (value: unknown): Trusted =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Record<string, unknown>).filter((entry): entry is [string, number] =>
      Number.isSafeInteger(entry[1]),
    ),
  )

/** @param at null where the site did not come to trust it after all @throws StorageError */
export function noteTrusted(id: string, at: number | null): Promise<void> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      const settings = transaction.objectStore('settings')
      const { [id]: _, ...others } = parseTrusted(await settings.get('trusted'))
      await settings.put(at === null ? others : { ...others, [id]: at }, 'trusted')
    }),
  )
}
