import browser from 'webextension-polyfill'
import type { Outcome } from '../messages'
import { countAsked } from '../storage/asked-often'
import { rememberTab } from '../storage/tab-memory'
import type { ContentHandlers } from './handlers'
import { openPopup } from './open-popup'

export const popupVerb = {
  async 'content.openPopup'({ to }, { tab }): Promise<Outcome> {
    const { active } = await browser.tabs.get(tab)
    // A person presses the chip in the tab in front: what asks from behind is none.
    if (!active || !(await countAsked('popup', Date.now()))) return { ok: false, reason: 'not-allowed' }
    if (to !== 'unlock') await rememberTab(tab, { wish: to })
    await openPopup(to === 'unlock' ? 'unlock' : 'show')
    return { ok: true }
  },
} satisfies Partial<ContentHandlers>
