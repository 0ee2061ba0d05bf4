import type { Idle } from 'webextension-polyfill'
import { StorageError } from '../storage/problem'
import { readSettings } from '../storage/settings'
import { lock } from './auto-lock'

/** Where the settings cannot be read, the vault locks. */
async function isWanted(): Promise<boolean> {
  try {
    return (await readSettings()).lockOnScreenLock
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return true
  }
}

/** To be registered for `idle.onStateChanged` at top level. */
export async function onIdleState(state: Idle.IdleState): Promise<void> {
  if (state === 'locked' && (await isWanted())) await lock('screen')
}
