import type { Account } from '../account'
import type { RandomBytes } from '../random'
import { parseAccount } from './account-json'
import { recordData } from './additional-data'
import type { SealedRecord } from './format'
import { open, seal } from './gcm'
import type { VaultKeys } from './keys'
import { padText, unpad } from './padding'

/**
 * Seals an account as one record. What could not be read again is never written: it would be lost in silence.
 * @param rev one more than the revision it takes the place of; 1 for a new account
 * @param now Unix time in milliseconds
 */
export async function sealAccount(
  keys: VaultKeys,
  vaultId: Uint8Array,
  account: Account,
  rev: number,
  now: number,
  random: RandomBytes,
): Promise<SealedRecord> {
  if (!parseAccount(account)) throw new Error('an account that no record can hold')
  const nonce = random(12)
  const plain = padText(JSON.stringify(account))
  const sealed = await seal(keys.records, nonce, recordData(vaultId, account.id, rev), plain)
  plain.fill(0)
  return { id: account.id, rev, updatedAt: now, nonce, sealed }
}

/** @returns null where the record was changed, moved or set back since it was sealed, or holds no account */
export async function openRecord(
  keys: Pick<VaultKeys, 'records'>,
  vaultId: Uint8Array,
  record: SealedRecord,
): Promise<Account | null> {
  const plain = await open(keys.records, record.nonce, recordData(vaultId, record.id, record.rev), record.sealed)
  if (!plain) return null
  const account = accountIn(plain)
  plain.fill(0)
  return account && account.id === record.id ? account : null
}

/** Null where it was sealed by something that does not know what a record holds. */
function accountIn(plain: Uint8Array): Account | null {
  try {
    return parseAccount(JSON.parse(unpad(plain)))
  } catch {
    return null
  }
}
