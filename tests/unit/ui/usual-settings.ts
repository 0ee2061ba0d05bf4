import type { Settings } from '../../../src/messages'

/** As they are until somebody chooses. */
export const usualSettings: Settings = {
  autoLockMinutes: 15,
  lockOnScreenLock: true,
  theme: 'system',
  language: 'browser',
  sharedComputer: false,
  listOrder: 'hand',
  listGroups: 'none',
}
