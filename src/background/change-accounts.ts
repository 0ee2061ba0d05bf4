import type { Account } from '../core/account'
import { equal } from '../core/equal'
import type { SealedRecord } from '../core/vault/format'
import { digestOf, isIntact, signHeader } from '../core/vault/header'
import { sealAccount } from '../core/vault/records'
import type { Failure } from '../messages'
import { type Change, type Stored, updateVault } from '../storage/vault-store'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { random } from './random'

/** What a verb wants done with the accounts, decided from what it sees. */
export interface AccountChange {
  readonly put?: readonly Account[]
  readonly drop?: readonly string[]
}

const attempts = 5

/**
 * Changes accounts: open, decide, seal, then write in one transaction that looks whether anybody wrote in between;
 * if so, from the start with what is there now.
 * @param decide pure; may be called again; a failure or an empty change writes nothing
 * @returns what `decide` returned last
 * @throws StorageError
 */
export async function changeAccounts<T extends AccountChange>(
  now: number,
  decide: (vault: OpenVault) => T | Failure,
): Promise<T | Failure> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const wanted = decide(vault)
    if (isFailure(wanted)) return wanted
    const { put = [], drop = [] } = wanted
    if (put.length + drop.length === 0) return wanted
    const sealed = await Promise.all(put.map((account) => seal(vault, account, now)))
    if (await updateVault((stored) => written(vault, stored, sealed, drop))) return wanted
  }
  return { ok: false, reason: 'changed-meanwhile' }
}

function seal(vault: OpenVault, account: Account, now: number): Promise<SealedRecord> {
  const rev = (vault.revisions.get(account.id) ?? 0) + 1
  return sealAccount(vault.keys, vault.header.vaultId, { ...account, updatedAt: now }, rev, now, random)
}

/** @returns null where the vault is no longer the one that the change was made from */
function written(
  vault: OpenVault,
  { header, records }: Stored,
  put: readonly SealedRecord[],
  drop: readonly string[],
): Change | null {
  if (header === null || typeof header === 'string' || !equal(header.mac, vault.header.mac)) return null
  // A damaged vault's header no longer changes with its records, so each one is looked at too.
  const current = new Map(records.map((record) => [record.id, record]))
  const touched = [...put.map(({ id }) => id), ...drop]
  if (touched.some((id) => current.get(id)?.rev !== vault.revisions.get(id))) return null
  // A header that already disagrees stays as it is: a new digest would hide the damage.
  if (!isIntact(vault.keys, header, records)) return { put, drop }
  for (const record of put) current.set(record.id, record)
  for (const id of drop) current.delete(id)
  const digest = digestOf(vault.keys, [...current.values()])
  return { header: signHeader(vault.keys, { ...header, digest }), put, drop }
}
