import type { Account } from '../account'
import { toBase64 } from '../bytes'
import type { RandomBytes } from '../random'
import { purposeData } from './additional-data'
import type { Entry, Sealed, SealedRecord } from './format'
import { open, seal } from './gcm'
import type { VaultKeys } from './keys'
import { listingOf } from './listing'
import { padText, unpad } from './padding'

export const tagOf = ({ sealed }: Sealed) => toBase64(sealed.subarray(-16))

/** The entry of a record that has just been sealed. */
export function entryOf(account: Account, record: SealedRecord): Entry {
  const { issuer, label, person } = account
  return { id: record.id, rev: record.rev, tag: tagOf(record), issuer, label, person, listing: listingOf(account) }
}

export async function sealContents(
  keys: VaultKeys,
  vaultId: Uint8Array,
  entries: readonly Entry[],
  random: RandomBytes,
): Promise<Sealed> {
  const nonce = random(12)
  const plain = padText(JSON.stringify(entries))
  const sealed = await seal(keys.contents, nonce, purposeData(vaultId, 'contents'), plain)
  plain.fill(0)
  return { nonce, sealed }
}

/** @returns null where the table was changed since it was sealed */
export async function openContents(
  keys: VaultKeys,
  vaultId: Uint8Array,
  { nonce, sealed }: Sealed,
): Promise<readonly Entry[] | null> {
  const plain = await open(keys.contents, nonce, purposeData(vaultId, 'contents'), sealed)
  if (!plain) return null
  const entries = JSON.parse(unpad(plain)) as readonly Entry[]
  plain.fill(0)
  return entries
}
