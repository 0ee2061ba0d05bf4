import browser from 'webextension-polyfill'
import type { Outcome } from '../messages'
import { countAsked } from '../storage/asked-often'
import type { ContentHandlers } from './handlers'
import { openHelp } from './open-help'

export const helpVerb = {
  async 'content.openHelp'({ topic }, { tab }): Promise<Outcome> {
    const asking = await browser.tabs.get(tab)
    // A person presses the chip in the tab in front: what asks from behind is none.
    if (!asking.active || !(await countAsked('help', Date.now()))) return { ok: false, reason: 'not-allowed' }
    await openHelp(topic, asking)
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>
