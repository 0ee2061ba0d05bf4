import { minutesToLock } from '../core/policy/minutes-to-lock'
import type { Policy } from '../core/policy/policy'
import type { Outcome, Settings } from '../messages'
import { readPolicy } from '../storage/policy'
import { readSettings, type StoredSettings, writeSettings } from '../storage/settings'
import type { PageHandlers } from './handlers'
import { makeMenu } from './menu'
import { tellPages } from './tell-pages'

/** As pages see them: what counts, whatever was chosen before an organisation had a say. */
export function shownSettings({ clockCorrection: _, ...settings }: StoredSettings, policy: Policy): Settings {
  return { ...settings, autoLockMinutes: minutesToLock(settings.autoLockMinutes, policy) }
}

export const settingsVerbs = {
  async 'settings.read'(): Promise<Outcome<{ settings: Settings }>> {
    const [settings, policy] = await Promise.all([readSettings(), readPolicy()])
    return { ok: true, settings: shownSettings(settings, policy) }
  },
  async 'settings.write'(change): Promise<Outcome> {
    const { autoLockMinutes: wanted } = change
    if (wanted !== undefined && minutesToLock(wanted, await readPolicy()) !== wanted) {
      return { ok: false, reason: 'set-by-organisation' }
    }
    await writeSettings(change)
    if (change.language !== undefined) await makeMenu()
    // How pages look and what they speak is for every one that is open.
    if (change.language !== undefined || change.theme !== undefined) await tellPages()
    return { ok: true }
  },
} satisfies Partial<PageHandlers>
