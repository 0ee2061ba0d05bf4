import browser from 'webextension-polyfill'
import { type FirstScreen, firstItem } from './first-screen'
import { type Session, sessionIn, sessionItems } from './session'
import { warnedItem } from './tab-memory'

/** What an opening popup needs of the browser's memory. */
export interface Opening {
  readonly session: Session | null
  /** Null where nothing was shown yet. */
  readonly last: FirstScreen | null
  /** Some tab of this session was to be warned of, and may still be. */
  readonly everWarned: boolean
}

/** In one question: each is a way to the browser's own process, which opens the page meanwhile. */
export async function readOpening(): Promise<Opening> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.session.get([
    ...sessionItems,
    firstItem,
    warnedItem,
  ])
  const last = (stored[firstItem] as FirstScreen | undefined) ?? null
  return { session: sessionIn(stored), last, everWarned: stored[warnedItem] === true }
}
