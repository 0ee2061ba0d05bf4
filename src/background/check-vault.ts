import { tagOf } from '../core/vault/contents'
import type { Entry, SealedRecord } from '../core/vault/format'
import { openRecord } from '../core/vault/records'
import type { Failure, VaultCheck } from '../messages'
import { facesInOrder } from './list-faces'
import { isFailure, openVault } from './open-vault'
import { openShelf, type Shelf } from './shelf'

/** So many at a time, so that whoever asks for a code meanwhile need not wait for ten thousand. */
const portion = 500

/**
 * Looks at every record. Where the vault signed its table of contents, and each record is the very one that the table
 * names and opens, nothing more is to be known; only where anything is not so, all are opened and judged one by one.
 */
export async function checkVault(now: number): Promise<VaultCheck | Failure> {
  const shelf = await openShelf('all', now)
  if (isFailure(shelf)) return shelf
  if (await isWhole(shelf)) return { damage: [], authentic: true, faces: null }
  const vault = await openVault(now)
  if (isFailure(vault)) return vault
  const { damage, authentic } = vault
  // Whatever opens is shown, also what the table of contents does not know, or not like that.
  const faces = damage.length > 0 || !authentic ? facesInOrder(vault.accounts, shelf.settings) : null
  return { damage, authentic, faces }
}

async function isWhole({ entries, signed, records, keys, vaultId }: Shelf): Promise<boolean> {
  if (!signed || !entries || entries.length !== records.length) return false
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  if (byId.size !== records.length || !records.every((record) => isNamed(record, byId.get(record.id)))) return false
  for (let from = 0; from < records.length; from += portion) {
    const some = records.slice(from, from + portion)
    const open = await Promise.all(some.map((record) => openRecord(keys, vaultId, record)))
    if (!open.every((account) => account !== null)) return false
  }
  return true
}

const isNamed = (record: SealedRecord, entry: Entry | undefined) =>
  entry !== undefined && entry.rev === record.rev && entry.tag === tagOf(record)
