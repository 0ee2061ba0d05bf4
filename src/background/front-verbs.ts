import type { Tabs } from 'webextension-polyfill'
import type { FrontPage, Outcome, Warned } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import { touchSession } from './auto-lock'
import { bindSite } from './bind-site'
import { fillFront } from './fill-front'
import { originOf, warningOf } from './front-place'
import { nothingSeen, seenInFront } from './front-seen'
import { frontTab } from './front-tab'
import type { PageHandlers } from './handlers'
import { openPopup } from './open-popup'

/** Milliseconds in which a fill that was asked for is still what is wanted, once the vault is open. */
const fillLasts = 5 * 60_000

/** Scans the page in front, in the popup: for the shortcut, which gives us the right to see the page. */
export async function scanFront(): Promise<void> {
  const tab = await frontTab()
  if (tab?.id !== undefined) await rememberTab(tab.id, { wish: warningOf(tab) ? 'warn' : 'scan' })
  await openPopup('show')
}

async function wishOf(tab: number, { url }: Tabs.Tab): Promise<FrontPage['wish']> {
  const { wish: kind, filling, enrolling: id } = await readTab(tab)
  // A warning waits for nothing, and is asked for by itself.
  if (kind === null || kind === 'warn') return null
  await rememberTab(tab, { wish: null, filling: null })
  if (kind === 'fill' || kind === 'fill-here') {
    const age = Date.now() - (filling?.at ?? 0)
    const isMeant = filling?.origin === originOf(url) && age >= 0 && age < fillLasts
    return isMeant ? { kind: 'fill', here: kind === 'fill-here' } : null
  }
  if (kind !== 'backup') return { kind }
  return id === null ? null : { kind, id }
}

/** That the page in front is a look-alike, where something was asked for there; said once. */
export async function takeWarning(): Promise<Warned | null> {
  const tab = await frontTab()
  if (tab?.id === undefined || (await readTab(tab.id)).wish !== 'warn') return null
  await rememberTab(tab.id, { wish: null })
  return warningOf(tab)
}

export const frontVerbs = {
  async 'front.look'(): Promise<FrontPage> {
    await touchSession(Date.now())
    const tab = await frontTab()
    if (tab?.id === undefined) return { ...nothingSeen, wish: null }
    return { ...(await seenInFront(tab.id, tab)), wish: await wishOf(tab.id, tab) }
  },
  async 'front.fill'(wish) {
    await touchSession(Date.now())
    return fillFront(wish)
  },
  'front.bind': ({ id, origin }): Promise<Outcome> => bindSite(id, origin),
} satisfies Partial<PageHandlers>
