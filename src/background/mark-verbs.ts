import type { FoundLogins, Outcome, Warned } from '../messages'
import { dropFound, readFound } from '../storage/found-waiting'
import { rememberTab } from '../storage/tab-memory'
import { liveSession, touchSession } from './auto-lock'
import { warningOf } from './front-place'
import { frontTab } from './front-tab'
import type { PageHandlers } from './handlers'
import { callInPage } from './in-page'

export const markVerbs = {
  async 'front.mark'(): Promise<Outcome | Warned> {
    await touchSession(Date.now())
    const front = await frontTab()
    const warned = front && warningOf(front)
    if (warned) return warned
    const tab = front?.id
    if (tab === undefined) return { ok: false, reason: 'page-not-readable' }
    await rememberTab(tab, { marking: true })
    if ((await callInPage(tab, 'countersignMark')) === true) return { ok: true }
    await rememberTab(tab, { marking: false })
    return { ok: false, reason: 'page-not-readable' }
  },
  async 'found.waiting'(): Promise<Outcome<{ waiting: Outcome<FoundLogins> | null }>> {
    const now = Date.now()
    if (!(await liveSession(now))) return { ok: false, reason: 'locked' }
    return { ok: true, waiting: await readFound(now) }
  },
  async 'found.shown'(): Promise<Outcome> {
    await dropFound()
    return { ok: true }
  },
} satisfies Partial<PageHandlers>
