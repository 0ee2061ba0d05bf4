import browser from 'webextension-polyfill'
import type { SealedRecord } from '../core/vault/format'
import { type Beside, beside } from './beside'
import { connection } from './connection'
import { begin } from './db'
import { guard } from './problem'
import { someRecords } from './some-records'
import { stampIn } from './stamp'

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

export interface StoredFirst extends Beside {
  /** Null where no table was written since stamps are. */
  readonly stamp: string | null
  readonly records: readonly SealedRecord[]
}

/**
 * The records of what was shown first last time, with what tells whether they still are it, without the header. A page
 * waits: where this background has seen them asked for before, they are read beside the asking.
 * @param asked null where nothing was shown yet
 * @throws StorageError
 */
export function readLastScreen(asked: Promise<FirstScreen | null>): Promise<StoredFirst | null> {
  return guard(async () => {
    const guess = held.last
    const reading = guess ? readRecordsOf(guess) : connection().then(() => null)
    const [first, guessed] = await Promise.all([asked, reading])
    if (first) held.last = first
    else delete held.last
    if (!first) return null
    return guess && isSameList(first, guess) ? guessed : readRecordsOf(first)
  })
}

const isSameList = (one: FirstScreen, other: FirstScreen) => one.ids.join() === other.ids.join()

async function readRecordsOf({ ids }: FirstScreen): Promise<StoredFirst> {
  const transaction = await begin(['header', 'records', 'settings'], 'readonly')
  const [stamp, near, records] = await Promise.all([
    stampIn(transaction.objectStore('header')),
    beside(transaction.objectStore('settings')),
    someRecords(transaction.objectStore('records'), ids),
  ])
  return { ...near, stamp, records }
}
