import type { Account } from '../core/account'
import { minutesToLock } from '../core/policy/minutes-to-lock'
import type { Policy } from '../core/policy/policy'
import type { Entry, SealedRecord } from '../core/vault/format'
import type { VaultKeys } from '../core/vault/keys'
import { openRecord } from '../core/vault/records'
import { openUsed, type Used } from '../core/vault/used'
import type { Failure } from '../messages'
import { readPolicy } from '../storage/policy'
import { readSession, type Session } from '../storage/session'
import { readPart, type StoredPart } from '../storage/vault-store'
import { ifLive } from './auto-lock'
import { isFailure, usableHeader, usedAsCopied } from './open-vault'
import { trueHeader } from './true-header'

/** The vault by its table of contents, with some of its records; for what is shown, and never for a change. */
export interface Shelf {
  readonly ok: true
  readonly keys: VaultKeys
  readonly vaultId: Uint8Array<ArrayBuffer>
  /** True where the header's own fields are as the vault signed them. */
  readonly signed: boolean
  /** Null where the table does not open, or does not say all that a list needs. */
  readonly entries: readonly Entry[] | null
  readonly records: readonly SealedRecord[]
  readonly used: Used
  readonly settings: StoredPart['settings']
}

/** What a shelf is made of, read side by side. */
export interface ReadForShelf {
  readonly stored: StoredPart
  readonly begun: Session | null
  readonly policy: Policy
}

/** @param ids as `readPart` takes them @throws StorageError */
export async function readForShelf(ids: Parameters<typeof readPart>[0]): Promise<ReadForShelf> {
  const [stored, begun, policy] = await Promise.all([readPart(ids), readSession(), readPolicy()])
  return { stored, begun, policy }
}

export async function shelfOf({ stored, begun, policy }: ReadForShelf, now: number): Promise<Shelf | Failure> {
  const first = usableHeader(stored.header)
  if (isFailure(first)) return first
  const session = await ifLive(begun, minutesToLock(stored.settings.autoLockMinutes, policy), now)
  if (!session) return { ok: false, reason: 'locked' }
  const { header, keys, signed, listed } = await trueHeader(session.vaultKey, first, stored.copy)
  const entries = listed?.every(({ listing }) => listing) ? listed : null
  const { records, settings } = stored
  const used = await openUsed(keys, header.vaultId, stored.sealedUsed)
  return { ok: true, keys, vaultId: header.vaultId, signed, entries, records, used, settings }
}

/** @param ids of the records that are read @throws StorageError */
export async function openShelf(ids: Parameters<typeof readPart>[0], now: number): Promise<Shelf | Failure> {
  return shelfOf(await readForShelf(ids), now)
}

interface ToOpenWith extends Pick<Shelf, 'vaultId'> {
  readonly keys: Pick<VaultKeys, 'records'>
  /** May still be on its way: what is sealed is opened side by side. */
  readonly used: Used | Promise<Used>
}

/** The accounts of records that open. */
export async function accountsOn(
  { keys, vaultId, used }: ToOpenWith,
  records: readonly SealedRecord[],
): Promise<readonly Account[]> {
  const opening = Promise.all(records.map((record) => openRecord(keys, vaultId, record)))
  const [opened, copied] = await Promise.all([opening, used])
  return opened.flatMap((account) => (account ? [usedAsCopied(account, copied)] : []))
}
