import browser from 'webextension-polyfill'

export interface StoredSettings {
  readonly autoLockMinutes: number
  readonly theme: 'system' | 'light' | 'dark'
}

const minutes: readonly unknown[] = [0, 5, 15, 60]

/** Nothing secret is ever kept here: `storage.local` is a file in the clear. */
const defaults: StoredSettings = { autoLockMinutes: 15, theme: 'system' }

export async function readSettings(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get(['autoLockMinutes', 'theme'])
  return {
    autoLockMinutes: minutes.includes(stored.autoLockMinutes)
      ? (stored.autoLockMinutes as number)
      : defaults.autoLockMinutes,
    theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : defaults.theme,
  }
}

export async function writeSettings(change: Partial<StoredSettings>): Promise<void> {
  await browser.storage.local.set(change)
}

/** Closes `storage.local` to content scripts where the browser can; in Chromium they could read it otherwise. */
export async function closeToContentScripts(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
  }
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
