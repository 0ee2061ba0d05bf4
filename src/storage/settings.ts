import browser from 'webextension-polyfill'
import { withTransaction } from './db'
import { guard } from './problem'

export interface StoredSettings {
  readonly autoLockMinutes: number
  readonly lockOnScreenLock: boolean
  readonly theme: 'system' | 'light' | 'dark'
}

const minutes: readonly unknown[] = [0, 5, 15, 60]
const themes: readonly unknown[] = ['system', 'light', 'dark']
export const defaults: StoredSettings = { autoLockMinutes: 15, lockOnScreenLock: true, theme: 'system' }

/** What somebody else may have written there counts only where it is a setting that can be chosen. */
function parsed(value: unknown): StoredSettings {
  const { autoLockMinutes, lockOnScreenLock, theme } = (value ?? {}) as Partial<StoredSettings>
  return {
    autoLockMinutes: minutes.includes(autoLockMinutes) ? (autoLockMinutes as number) : defaults.autoLockMinutes,
    lockOnScreenLock: typeof lockOnScreenLock === 'boolean' ? lockOnScreenLock : defaults.lockOnScreenLock,
    theme: themes.includes(theme) ? (theme as StoredSettings['theme']) : defaults.theme,
  }
}

/**
 * Settings lie in IndexedDB, in the clear: Firefox cannot close `storage.local` to content scripts, and none of them
 * shall keep the vault from locking.
 * @throws StorageError
 */
export function readSettings(): Promise<StoredSettings> {
  return guard(() =>
    withTransaction(['settings'], 'readonly', async (transaction) =>
      parsed(await transaction.objectStore('settings').get('all')),
    ),
  )
}

/** @throws StorageError */
export function writeSettings(change: Partial<StoredSettings>): Promise<void> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      const settings = transaction.objectStore('settings')
      await settings.put({ ...parsed(await settings.get('all')), ...change }, 'all')
    }),
  )
}

/** Closes `storage.local` to content scripts where the browser can, though nothing is kept in it. */
export async function closeToContentScripts(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
  }
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
