import { fromBase64, toBase64 } from '../core/bytes'
import { minutesToLock } from '../core/policy/minutes-to-lock'
import { deriveOpening, type OpeningKeys } from '../core/vault/keys'
import { openUsed } from '../core/vault/used'
import type { PopupOpening } from '../messages'
import type { Beside } from '../storage/beside'
import { keepFirst, readLastScreen } from '../storage/first-screen'
import type { Opening } from '../storage/opening'
import { recentPolicy } from '../storage/policy'
import { StorageError } from '../storage/problem'
import { stampOf, stampVault } from '../storage/stamp'
import { whileLive } from './auto-lock'
import { codeRow } from './code-row'
import { facesInOrder } from './list-faces'
import { offsetOf } from './offset-of'
import { isFailure, usableHeader } from './open-vault'
import { shownSettings } from './settings-verbs'
import { accountsOn, type ReadForShelf } from './shelf'

type List = NonNullable<PopupOpening['list']>

/** Whatever of the settings and of what lies beside the vault decides which logins come first. */
function arrangedBy({ settings, sealedUsed }: Pick<Beside, 'settings' | 'sealedUsed'>): string {
  const { listOrder, listGroups, language } = settings
  // Sealed anew with each use.
  const lastUse = listOrder === 'use' && sealedUsed ? toBase64(sealedUsed.nonce) : ''
  return [listOrder, listGroups, language, lastUse].join()
}

/** Derived while the records are read. */
async function keysFor(reading: Promise<Opening>): Promise<OpeningKeys | null> {
  const { session, last } = await reading
  return session && last ? deriveOpening(session.vaultKey, fromBase64(last.vaultId)) : null
}

/**
 * The popup's first picture from what it was last time: the records of those logins alone are read and opened.
 * @returns null where the vault, its order or the session is another by now, or a record does not open
 */
export async function sameAsLast(
  reading: Promise<Opening>,
  now: number,
): Promise<Omit<PopupOpening, 'warning'> | null> {
  // Side by side: what is sealed may be read before anybody knows whether it is to be opened.
  const [{ session, last }, keys, stored, policy] = await Promise.all([
    reading,
    keysFor(reading),
    readLastScreen(reading.then((opening) => opening.last)),
    recentPolicy(),
  ])
  if (!session || !last || !keys || !stored) return null
  const { settings, records } = stored
  if (stored.stamp !== last.stamp || arrangedBy(stored) !== last.arranged) return null
  const vaultId = fromBase64(last.vaultId)
  const opened = async () => {
    const used = openUsed(keys, vaultId, stored.sealedUsed)
    return accountsOn({ keys, vaultId, used }, records)
  }
  const accounts = await whileLive(session, minutesToLock(settings.autoLockMinutes, policy), now, opened)
  if (!accounts) return null
  if (accounts.length < last.ids.length) return null
  const correction = settings.clockCorrection
  return {
    status: { state: 'unlocked', reason: null, recoveryPending: false },
    settings: shownSettings(settings, policy),
    list: {
      faces: facesInOrder(accounts, settings),
      rows: accounts.map((account) => codeRow(account, offsetOf({ correction }, account), now)),
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
