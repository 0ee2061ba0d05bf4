import type { PopupOpening } from '../messages'
import { type Opening, readOpening } from '../storage/opening'
import { StorageError } from '../storage/problem'
import { readRecords } from '../storage/vault-store'
import { rowsWithCodes } from './code-row'
import { keepAsLast, sameAsLast } from './first-screen'
import { takeWarning } from './front-verbs'
import type { PageHandlers } from './handlers'
import { facesInOrder, listedOf } from './list-faces'
import { isFailure, openVault } from './open-vault'
import { shownSettings } from './settings-verbs'
import { accountsOn, type ReadForShelf, readForShelf, shelfOf } from './shelf'
import { unavailable, vaultStatus } from './vault-status'

/** A popup's height of rows. */
const firstRows = 5
/** Read at once with the header: of most vaults that is every record, and a second look costs a page its time. */
const atOnce = 40

type Shown = Omit<PopupOpening, 'warning'>

async function opening(reading: Promise<Opening>, now: number): Promise<Shown> {
  try {
    const last = await sameAsLast(reading, now)
    if (last) return last
    const read = await readForShelf(atOnce)
    const { header, settings } = read.stored
    const list = await listOf(read, now)
    const status = vaultStatus(header, list !== null)
    if (list && !status.recoveryPending) await keepAsLast(read, list)
    return { status, settings: shownSettings(settings, read.policy), list }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return { status: unavailable(error.problem), settings: null, list: null }
  }
}

/** The first logins with their codes; null where the vault is not open. */
async function listOf(read: ReadForShelf, now: number): Promise<Shown['list']> {
  const shelf = await shelfOf(read, now)
  if (isFailure(shelf)) return null
  const { entries, settings, used } = shelf
  // A table that does not say enough: a vault from before it did, or one that was tampered with.
  const vault = entries ? null : await openVault(now)
  if (vault && isFailure(vault)) return null
  const all = vault ? vault.accounts : (entries ?? []).map((entry) => listedOf(entry, used))
  const faces = facesInOrder(all, settings, firstRows)
  const known = new Map(shelf.records.map((record) => [record.id, record]))
  const lacking = faces.some(({ id }) => !known.has(id)) && shelf.records.length === atOnce
  const records = lacking
    ? await readRecords(faces.map(({ id }) => id))
    : faces.flatMap(({ id }) => known.get(id) ?? [])
  const accounts = await accountsOn(shelf, records)
  const rows = rowsWithCodes(accounts, settings.clockCorrection, now)
  return { faces, rows, total: all.length }
}

export const openingVerb = {
  /** All that the popup needs for its first picture: a page waits for this. */
  async 'popup.open'(): Promise<PopupOpening> {
    const reading = readOpening()
    const warned = reading.then(({ everWarned }) => (everWarned ? takeWarning() : null))
    const [first, warning] = await Promise.all([opening(reading, Date.now()), warned])
    return { ...first, warning }
  },
} satisfies Partial<PageHandlers>
