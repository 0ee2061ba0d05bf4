import type { Outcome, Settings } from '../messages'
import { readSettings, writeSettings } from '../storage/settings'
import type { PageHandlers } from './handlers'

export const settingsVerbs = {
  async 'settings.read'(): Promise<Outcome<{ settings: Settings }>> {
    return { ok: true, settings: await readSettings() }
  },
  async 'settings.write'(change): Promise<Outcome> {
    await writeSettings(change)
    return { ok: true }
  },
} satisfies Partial<PageHandlers>
