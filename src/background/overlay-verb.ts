import type { Outcome } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import type { OverlayHandlers } from './handlers'
import { readAreas } from './read-area'
import { showFound } from './show-found'

export const overlayVerb = {
  async 'overlay.marked'({ area }, { tab }): Promise<Outcome> {
    if (!(await readTab(tab)).marking) return { ok: false, reason: 'not-allowed' }
    await showFound(tab, await readAreas(tab, [area]))
    // Last: a worker that ends before this is told again.
    await rememberTab(tab, { marking: false })
    return { ok: true }
  },
} satisfies OverlayHandlers
