import { withTransaction } from './db'
import { guard, StorageError } from './problem'

const item = 'derivation'
/** Milliseconds; what a computer takes that is busy with something else says nothing. */
const longest = 120_000

const parse = (value: unknown): number =>
  typeof value === 'number' && value > 0 && value <= longest ? Math.ceil(value) : 0

/** How long the last key derivation took on this computer, in milliseconds; 0 where none is known. */
export async function readTook(): Promise<number> {
  try {
    return await guard(() =>
      withTransaction(['settings'], 'readonly', async (transaction) =>
        parse(await transaction.objectStore('settings').get(item)),
      ),
    )
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return 0
  }
}

/** Notes it, for the sentence about the next one alone: not each time, and no harm done where the disk is full. */
export async function noteTook(milliseconds: number): Promise<void> {
  try {
    await guard(() =>
      withTransaction(['settings'], 'readwrite', async (transaction) => {
        const settings = transaction.objectStore('settings')
        const [known, took] = [parse(await settings.get(item)), parse(milliseconds)]
        if (Math.abs(took - known) > known / 4) await settings.put(took, item)
      }),
    )
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}
