import browser from 'webextension-polyfill'
import { connection } from './connection'
import { guard } from './problem'
import { type StampedRecords, stampedRecords } from './stamped-records'

/**
 * Which logins the popup showed first when it was last opened, so that the next opening need not read the whole table of
 * contents: ids alone, in memory alone, and of one state of the vault.
 */
export interface FirstScreen {
  /** Of the table of contents that they were read from. */
  readonly stamp: string
  /** How the list was arranged. */
  readonly arranged: string
  /** Base64. */
  readonly vaultId: string
  readonly ids: readonly string[]
  readonly total: number
}

/** Gone with the session. */
export const firstItem = 'first-screen'

/** The same beside the browser's memory, which a page waits for: what to read meanwhile, and nothing to go by. */
const held: { last?: FirstScreen } = {}

export async function keepFirst(first: FirstScreen): Promise<void> {
  await browser.storage.session.set({ [firstItem]: first })
  held.last = first
}

/**
 * The records of what was shown first last time, with what tells whether they still are it, without the header. A page
 * waits: where this background has seen them asked for before, they are read beside the asking.
 * @param asked null where nothing was shown yet
 * @throws StorageError
 */
export function readLastScreen(asked: Promise<FirstScreen | null>): Promise<StampedRecords | null> {
  return guard(async () => {
    const guess = held.last
    const reading = guess ? stampedRecords(guess.ids) : connection().then(() => null)
    const [first, guessed] = await Promise.all([asked, reading])
    if (first) held.last = first
    else delete held.last
    if (!first) return null
    return guess && isSameList(first, guess) ? guessed : stampedRecords(first.ids)
  })
}

const isSameList = (one: FirstScreen, other: FirstScreen) => one.ids.join() === other.ids.join()
