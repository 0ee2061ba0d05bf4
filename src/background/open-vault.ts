import type { Account } from '../core/account'
import { equal } from '../core/equal'
import { entryOf } from '../core/vault/contents'
import { type Damage, findDamage } from '../core/vault/damage'
import type { Entry, Header, SealedRecord } from '../core/vault/format'
import { digestOf } from '../core/vault/header'
import type { JournalTail } from '../core/vault/journal'
import type { VaultKeys } from '../core/vault/keys'
import { openRecord } from '../core/vault/records'
import type { Failure } from '../messages'
import { readVault, type Stored } from '../storage/vault-store'
import { liveSession } from './auto-lock'
import { trueHeader } from './true-header'

/** The vault as one request sees it; nothing of it outlives the request. */
export interface OpenVault {
  readonly ok: true
  readonly header: Header
  readonly vaultKey: Uint8Array<ArrayBuffer>
  readonly keys: VaultKeys
  readonly accounts: readonly Account[]
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
  const stored = await readVault()
  const first = usableHeader(stored.header)
  if (isFailure(first)) return first
  const session = await liveSession(now)
  if (!session) return refuse('locked')
  const { header, keys, signed, listed } = await trueHeader(session.vaultKey, first, stored.copy)
  // All at once: one after the other takes seven times as long in Firefox.
  const opened = await Promise.all(stored.records.map((record) => openRecord(keys, header.vaultId, record)))
  const entries = listed ?? entriesOf(stored.records, opened)
  return {
    ok: true,
    header,
    vaultKey: session.vaultKey,
    keys,
    accounts: opened.filter((account) => account !== null).sort(byOrder),
    revisions: new Map(stored.records.map((record) => [record.id, record.rev])),
    entries,
    records: stored.records,
    signed,
    authentic: signed && (listed !== null || equal(digestOf(keys, entries), header.digest)),
    damage: findDamage(entries, stored.records, opened),
    tail: stored.tail,
  }
}

/** A table of contents made from the records themselves, where the sealed one does not open. */
function entriesOf(records: readonly SealedRecord[], opened: readonly (Account | null)[]): readonly Entry[] {
  return records.flatMap((record, at) => {
    const account = opened[at]
    return account ? [entryOf(account, record)] : []
  })
}

const byOrder = (a: Account, b: Account) => a.order - b.order || a.createdAt - b.createdAt
