import type { FrontPage, Outcome } from '../messages'
import { readTab, rememberTab } from '../storage/tab-memory'
import { touchSession } from './auto-lock'
import { frontTab } from './front-tab'
import type { PageHandlers } from './handlers'
import { openPopup } from './open-popup'
import { tell } from './tell'

/** Fills the page in front where it is one of ours; for the popup's button and the shortcut. */
export async function fillFront(): Promise<Outcome> {
  const tab = (await frontTab())?.id
  const answer = tab === undefined ? undefined : await tell(tab, 'fill')
  return answer === true ? { ok: true } : { ok: false, reason: 'not-fillable' }
}

/** Scans the page in front, in the popup: for the shortcut, which gives us the right to see the page. */
export async function scanFront(): Promise<void> {
  const tab = (await frontTab())?.id
  if (tab !== undefined) await rememberTab(tab, { scan: true })
  await openPopup('show')
}

async function scanAsked(tab: number | undefined): Promise<boolean> {
  if (tab === undefined || !(await readTab(tab)).scan) return false
  await rememberTab(tab, { scan: false })
  return true
}

export const frontVerbs = {
  async 'front.look'(): Promise<FrontPage> {
    await touchSession(Date.now())
    const tab = (await frontTab())?.id
    const host = tab === undefined ? undefined : await tell(tab, 'fillable?')
    const scan = await scanAsked(tab)
    return typeof host === 'string' ? { host, fillable: true, scan } : { host: '', fillable: false, scan }
  },
  'front.fill': fillFront,
} satisfies Partial<PageHandlers>
