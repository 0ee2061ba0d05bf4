import browser from 'webextension-polyfill'
import { type Attempts, parseAttempts } from '../core/vault/attempts'
import { withTransaction } from './db'
import { guard, StorageError } from './problem'

const item = 'attempts'

/**
 * Reads the tries and writes what `decide` makes of them, in one transaction: two windows never share a try.
 * @param decide must not wait for anything; null writes nothing
 * @throws StorageError
 */
export function updateAttempts<T extends { readonly write: Attempts | null }>(
  decide: (stored: Attempts) => T,
): Promise<T> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      const settings = transaction.objectStore('settings')
      const decided = decide(parseAttempts(await settings.get(item)))
      const { write } = decided
      if (write) await (write.failures > 0 ? settings.put(write, item) : settings.delete(item))
      return decided
    }),
  )
}

/** The same in the browser's memory, for a disk that takes no more: whoever knows the passphrase gets in all the same. */
export async function updateAttemptsInMemory<T extends { readonly write: Attempts | null }>(
  decide: (stored: Attempts) => T,
): Promise<T> {
  const [kept, onDisk] = await Promise.all([browser.storage.session.get(item), readAttempts()])
  const inMemory = parseAttempts(kept[item])
  const decided = decide(inMemory.failures >= onDisk.failures ? inMemory : onDisk)
  if (decided.write) await browser.storage.session.set({ [item]: decided.write })
  return decided
}

/** The tries that are on disk; none where it cannot be read. */
export async function readAttempts(): Promise<Attempts> {
  try {
    return await guard(() =>
      withTransaction(['settings'], 'readonly', async (transaction) =>
        parseAttempts(await transaction.objectStore('settings').get(item)),
      ),
    )
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return parseAttempts(null)
  }
}

/** @throws StorageError */
export async function forgetAttempts(): Promise<void> {
  await browser.storage.session.remove(item)
  await guard(() =>
    withTransaction(['settings'], 'readwrite', (transaction) => transaction.objectStore('settings').delete(item)),
  )
}
