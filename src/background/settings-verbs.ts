import type { Outcome, Settings } from '../messages'
import { readSettings, writeSettings } from '../storage/settings'
import type { PageHandlers } from './handlers'

export const settingsVerbs = {
  'settings.read'(): Promise<Settings> {
    return readSettings()
  },
  async 'settings.write'(change): Promise<Outcome> {
    await writeSettings(change)
    return { ok: true }
  },
} satisfies Partial<PageHandlers>
