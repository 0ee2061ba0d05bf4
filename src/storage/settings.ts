import browser from 'webextension-polyfill'
import { type ChosenLanguage, languageNames } from '../core/languages'
import { type ListGroups, type ListOrder, listGroups, listOrders } from '../core/list/arrange'
import { isLockTime } from '../core/policy/minutes-to-lock'
import { withTransaction } from './db'
import { guard } from './problem'

export interface StoredSettings {
  readonly autoLockMinutes: number
  readonly lockOnScreenLock: boolean
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  readonly language: ChosenLanguage
  readonly sharedComputer: boolean
  readonly listOrder: ListOrder
  readonly listGroups: ListGroups
  /** Seconds to add to the computer's clock; of this computer, and so no matter of the vault. */
  readonly clockCorrection: number
}

const themes: readonly unknown[] = ['system', 'light', 'dark', 'contrast']
const spoken: readonly unknown[] = ['browser', ...languageNames]
export const defaults: StoredSettings = {
  autoLockMinutes: 15,
  lockOnScreenLock: true,
  theme: 'system',
  language: 'browser',
  sharedComputer: false,
  listOrder: 'hand',
  listGroups: 'none',
  clockCorrection: 0,
}

const isCorrection = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) <= 86_400

const oneOf = <T extends string>(all: readonly T[], value: unknown) => all.find((one) => one === value)

/** What somebody else may have written there counts only where it is a setting that can be chosen. */
export function parseSettings(value: unknown): StoredSettings {
  const { autoLockMinutes, lockOnScreenLock, theme, language, sharedComputer, clockCorrection, ...list } = (value ??
    {}) as Partial<StoredSettings>
  return {
    autoLockMinutes: isLockTime(autoLockMinutes) ? autoLockMinutes : defaults.autoLockMinutes,
    lockOnScreenLock: typeof lockOnScreenLock === 'boolean' ? lockOnScreenLock : defaults.lockOnScreenLock,
    theme: themes.includes(theme) ? (theme as StoredSettings['theme']) : defaults.theme,
    language: spoken.includes(language) ? (language as ChosenLanguage) : defaults.language,
    sharedComputer: typeof sharedComputer === 'boolean' ? sharedComputer : defaults.sharedComputer,
    listOrder: oneOf(listOrders, list.listOrder) ?? defaults.listOrder,
    listGroups: oneOf(listGroups, list.listGroups) ?? defaults.listGroups,
    clockCorrection: isCorrection(clockCorrection) ? clockCorrection : defaults.clockCorrection,
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
      parseSettings(await transaction.objectStore('settings').get('all')),
    ),
  )
}

/** @throws StorageError */
export function writeSettings(change: Partial<StoredSettings>): Promise<void> {
  return guard(() =>
    withTransaction(['settings'], 'readwrite', async (transaction) => {
      const settings = transaction.objectStore('settings')
      await settings.put({ ...parseSettings(await settings.get('all')), ...change }, 'all')
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
