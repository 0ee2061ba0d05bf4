import type { Account } from '../account'
import { bigEndian, concat, utf8 } from '../bytes'
import type { RandomBytes } from '../random'
import { parseAccount } from './account-json'
import { recordData } from './additional-data'
import type { SealedRecord } from './format'
import { open, seal } from './gcm'
import type { VaultKeys } from './keys'

const block = 256

/** Length, JSON, zeros up to the next whole block: the size tells little of what is inside. */
function pad(json: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = 4 + json.length
  return concat(bigEndian(json.length, 4), json, new Uint8Array(Math.ceil(length / block) * block - length))
}

function unpad(plain: Uint8Array): string {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0)
  return new TextDecoder('utf-8', { fatal: true }).decode(plain.subarray(4, 4 + length))
}

/**
 * Seals an account as one record.
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
  const nonce = random(12)
  const plain = pad(utf8(JSON.stringify(account)))
  const sealed = await seal(keys.records, nonce, recordData(vaultId, account.id, rev), plain)
  plain.fill(0)
  return { id: account.id, rev, updatedAt: now, nonce, sealed }
}

/** @returns null where the record was changed, moved or set back since it was sealed, or holds no account */
export async function openRecord(keys: VaultKeys, vaultId: Uint8Array, record: SealedRecord): Promise<Account | null> {
  const plain = await open(keys.records, record.nonce, recordData(vaultId, record.id, record.rev), record.sealed)
  if (!plain) return null
  const account = parseAccount(JSON.parse(unpad(plain)))
  plain.fill(0)
  return account && account.id === record.id ? account : null
}
