import type { Account } from '../core/account'
import type { Header } from '../core/vault/format'
import { isIntact } from '../core/vault/header'
import { deriveKeys, type VaultKeys } from '../core/vault/keys'
import { openRecord } from '../core/vault/records'
import type { Failure } from '../messages'
import { readVault, type Stored } from '../storage/vault-store'
import { liveSession } from './auto-lock'

/** The vault as one request sees it; nothing of it outlives the request. */
export interface OpenVault {
  readonly ok: true
  readonly header: Header
  readonly vaultKey: Uint8Array<ArrayBuffer>
  readonly keys: VaultKeys
  readonly accounts: readonly Account[]
  /** Revision of each record that was read. */
  readonly revisions: ReadonlyMap<string, number>
  /** Ids of records that are kept but do not open. */
  readonly unreadable: readonly string[]
  readonly intact: boolean
}

const refuse = (reason: Failure['reason']): Failure => ({ ok: false, reason })

/** The header if it can be worked with, else why not. */
export function usableHeader(stored: Stored): Header | Failure {
  if (stored.header === null) return refuse('no-vault')
  if (stored.header === 'damaged') return refuse('vault-damaged')
  if (stored.header === 'too-new') return refuse('vault-too-new')
  return stored.header
}

export const isFailure = (value: object): value is Failure => 'ok' in value && value.ok === false

/**
 * Opens the vault by the session's key.
 * @param now Unix time in milliseconds
 * @throws StorageError
 */
export async function openVault(now: number): Promise<OpenVault | Failure> {
  const stored = await readVault()
  const header = usableHeader(stored)
  if (isFailure(header)) return header
  const session = await liveSession(now)
  if (!session) return refuse('locked')
  const keys = await deriveKeys(session.vaultKey, header.vaultId)
  // All at once: one after the other takes seven times as long in Firefox.
  const opened = await Promise.all(stored.records.map((record) => openRecord(keys, header.vaultId, record)))
  const unreadable = stored.records.filter((_, at) => opened[at] === null).map((record) => record.id)
  return {
    ok: true,
    header,
    vaultKey: session.vaultKey,
    keys,
    accounts: opened.filter((account) => account !== null).sort(byOrder),
    revisions: new Map(stored.records.map((record) => [record.id, record.rev])),
    unreadable,
    intact: unreadable.length === 0 && isIntact(keys, header, stored.records),
  }
}

const byOrder = (a: Account, b: Account) => a.order - b.order || a.createdAt - b.createdAt
