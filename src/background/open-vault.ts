import type { Account } from '../core/account'
import { equal } from '../core/equal'
import { minutesToLock } from '../core/policy/minutes-to-lock'
import { entryOf } from '../core/vault/contents'
import { type Damage, findDamage } from '../core/vault/damage'
import type { Entry, Header, SealedRecord } from '../core/vault/format'
import { digestOf } from '../core/vault/header'
import type { JournalTail } from '../core/vault/journal'
import type { VaultKeys } from '../core/vault/keys'
import { listingOf } from '../core/vault/listing'
import { openRecord } from '../core/vault/records'
import { openUsed, type Used } from '../core/vault/used'
import type { Failure } from '../messages'
import { readPolicy } from '../storage/policy'
import { readSession } from '../storage/session'
import type { Trusted } from '../storage/trusted'
import { readVault, type Stored } from '../storage/vault-store'
import { ifLive } from './auto-lock'
import { trueHeader } from './true-header'

/** The vault as one request sees it; nothing of it outlives the request. */
export interface OpenVault {
  readonly ok: true
  readonly header: Header
  readonly vaultKey: Uint8Array<ArrayBuffer>
  readonly keys: VaultKeys
  readonly accounts: readonly Account[]
  /** Seconds to add to the computer's clock before a code is computed. */
  readonly correction: number
  /** When sites were told to trust this browser, by login (Unix ms). */
  readonly trusted: Trusted
  /** When codes were last copied, by login. */
  readonly used: Used
  /** Revision of each record that was read. */
  readonly revisions: ReadonlyMap<string, number>
  /** What records there should be. */
  readonly entries: readonly Entry[]
  readonly records: readonly SealedRecord[]
  /** True where the header's own fields are as the vault signed them. */
  readonly signed: boolean
  /** False where the header is not the one that the vault signed last. */
  readonly authentic: boolean
  /** Every record that is not as the vault wrote it last. */
  readonly damage: readonly Damage[]
  /** The end of the journal. */
  readonly tail: JournalTail
}

const refuse = (reason: Failure['reason']): Failure => ({ ok: false, reason })

/** The header if it can be worked with, else why not. */
export function usableHeader(header: Stored['header']): Header | Failure {
  if (header === null) return refuse('no-vault')
  if (header === 'damaged') return refuse('vault-damaged')
  if (header === 'too-new') return refuse('vault-too-new')
  return header
}

export const isFailure = (value: object): value is Failure => 'ok' in value && value.ok === false

/**
 * Opens the vault by the session's key.
 * @param now Unix time in milliseconds
 * @throws StorageError
 */
export async function openVault(now: number): Promise<OpenVault | Failure> {
  // Side by side: a page waits for this.
  const [stored, begun, policy] = await Promise.all([readVault(), readSession(), readPolicy()])
  const { settings, trusted } = stored
  const first = usableHeader(stored.header)
  if (isFailure(first)) return first
  const session = await ifLive(begun, minutesToLock(settings.autoLockMinutes, policy), now)
  if (!session) return refuse('locked')
  const { header, keys, signed, listed } = await trueHeader(session.vaultKey, first, stored.copy)
  // All at once: one after the other takes seven times as long in Firefox.
  const opening = Promise.all(stored.records.map((record) => openRecord(keys, header.vaultId, record)))
  const [read, used] = await Promise.all([opening, openUsed(keys, header.vaultId, stored.sealedUsed)])
  const opened = read.map((account) => account && usedAsCopied(account, used))
  const entries = listed ? completed(listed, opened) : entriesOf(stored.records, opened)
  return {
    ok: true,
    header,
    vaultKey: session.vaultKey,
    keys,
    accounts: opened.filter((account) => account !== null).sort(byOrder),
    correction: settings.clockCorrection,
    trusted,
    used,
    revisions: new Map(stored.records.map((record) => [record.id, record.rev])),
    entries,
    records: stored.records,
    signed,
    authentic: signed && (listed !== null || equal(digestOf(keys, entries), header.digest)),
    damage: findDamage(entries, stored.records, opened),
    tail: stored.tail,
  }
}

/** What was copied is known beside the records. */
export function usedAsCopied(account: Account, used: Used): Account {
  const copied = used[account.id]
  return copied === undefined || copied <= (account.lastUsedAt ?? 0) ? account : { ...account, lastUsedAt: copied }
}

/** A table from before the listing was written gets it from the records that are as it says. */
function completed(entries: readonly Entry[], opened: readonly (Account | null)[]): readonly Entry[] {
  if (entries.every(({ listing }) => listing)) return entries
  const accounts = new Map(opened.flatMap((account) => (account ? [[account.id, account] as const] : [])))
  return entries.map((entry) => {
    const account = accounts.get(entry.id)
    return entry.listing || !account ? entry : { ...entry, listing: listingOf(account) }
  })
}

/** A table of contents made from the records themselves, where the sealed one does not open. */
function entriesOf(records: readonly SealedRecord[], opened: readonly (Account | null)[]): readonly Entry[] {
  return records.flatMap((record, at) => {
    const account = opened[at]
    return account ? [entryOf(account, record)] : []
  })
}

const byOrder = (a: Account, b: Account) => a.order - b.order || a.createdAt - b.createdAt
