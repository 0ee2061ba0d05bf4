import browser from 'webextension-polyfill'
import type { FrontPage, Outcome } from '../messages'
import { touchSession } from './auto-lock'
import type { PageHandlers } from './handlers'
import { tell } from './tell'

async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}

/** Fills the page in front where it is one of ours; for the popup's button and the shortcut. */
export async function fillFront(): Promise<Outcome> {
  const tab = await frontTab()
  const answer = tab === undefined ? undefined : await tell(tab, 'fill')
  return answer === true ? { ok: true } : { ok: false, reason: 'not-fillable' }
}

export const frontVerbs = {
  async 'front.look'(): Promise<FrontPage> {
    await touchSession(Date.now())
    const tab = await frontTab()
    const host = tab === undefined ? undefined : await tell(tab, 'fillable?')
    return typeof host === 'string' ? { host, fillable: true } : { host: '', fillable: false }
  },
  'front.fill': fillFront,
} satisfies Partial<PageHandlers>
