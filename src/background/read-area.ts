import browser from 'webextension-polyfill'
import type { Area, FoundLogins, Outcome } from '../messages'
import { foundLogins } from './found-logins'
import { readPicture } from './read-picture'
import { visibleTab } from './visible-tab'

/** Milliseconds after which no further area is begun. */
const time = 5_000

/** The logins among the QR codes in parts of what a tab shows; the tab must be in front. */
export async function readAreas(tab: number, areas: readonly Area[]): Promise<Outcome<FoundLogins>> {
  const { active, windowId } = await browser.tabs.get(tab)
  const shown = active ? await visibleTab(windowId) : null
  if (shown === null) return { ok: false, reason: 'page-not-readable' }
  const read = await readPicture(shown, { areas, until: Date.now() + time })
  return read.ok ? foundLogins(read.texts) : read
}
