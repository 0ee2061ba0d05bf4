import { toBase64 } from '../core/bytes'
import type { PopupOpening } from '../messages'
import type { Beside } from '../storage/beside'
import { keepFirst, readLastScreen } from '../storage/first-screen'
import type { Opening } from '../storage/opening'
import { StorageError } from '../storage/problem'
import { stampOf, stampVault } from '../storage/stamp'
import { rowsWithCodes } from './code-row'
import { facesInOrder } from './list-faces'
import { openAsLast } from './open-as-last'
import { isFailure, usableHeader } from './open-vault'
import { shownSettings } from './settings-verbs'
import type { ReadForShelf } from './shelf'

type List = NonNullable<PopupOpening['list']>

/** Whatever of the settings and of what lies beside the vault decides which logins come first. */
function arrangedBy({ settings, sealedUsed }: Pick<Beside, 'settings' | 'sealedUsed'>): string {
  const { listOrder, listGroups, language } = settings
  // Sealed anew with each use.
  const lastUse = listOrder === 'use' && sealedUsed ? toBase64(sealedUsed.nonce) : ''
  return [listOrder, listGroups, language, lastUse].join()
}

/**
 * The popup's first picture from what it was last time: the records of those logins alone are read and opened.
 * @returns null where the vault, its order or the session is another by now, or a record does not open
 */
export async function sameAsLast(
  reading: Promise<Opening>,
  now: number,
): Promise<Omit<PopupOpening, 'warning'> | null> {
  const known = await openAsLast(reading, readLastScreen(reading.then(({ last }) => last)), now)
  if (!known) return null
  const { last, stored, accounts, policy } = known
  if (arrangedBy(stored) !== last.arranged || accounts.length < last.ids.length) return null
  const { settings } = stored
  return {
    status: { state: 'unlocked', reason: null, recoveryPending: false },
    settings: shownSettings(settings, policy),
    list: {
      faces: facesInOrder(accounts, settings),
      rows: rowsWithCodes(accounts, settings.clockCorrection, now),
      total: last.total,
    },
  }
}

/** A vault that was written without its stamp gets it; a disk that takes nothing more only leaves the popup slower. */
async function stampedAnew(): Promise<string | null> {
  try {
    return await stampVault()
  } catch (error) {
    if (error instanceof StorageError) return null
    throw error
  }
}

/** For the next opening. */
export async function keepAsLast({ stored }: ReadForShelf, { faces, total }: List): Promise<void> {
  const header = usableHeader(stored.header)
  // Two headers that differ: which one counts is found out anew each time.
  if (isFailure(header) || stored.copy) return
  const stamp = stampOf(header)
  const ids = faces.map(({ id }) => id)
  if (stored.stamp !== stamp && (await stampedAnew()) !== stamp) return
  await keepFirst({ stamp, arranged: arrangedBy(stored), vaultId: toBase64(header.vaultId), ids, total })
}
