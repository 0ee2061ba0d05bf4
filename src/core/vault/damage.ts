import type { Account } from '../account'
import { tagOf } from './contents'
import type { Entry, SealedRecord } from './format'

/**
 * What is wrong with one record: it is not there; it does not open; it is an older version than the vault wrote last;
 * or the vault never wrote it, or wrote it and deleted it.
 */
export type DamageKind = 'missing' | 'damaged' | 'older' | 'unlisted'

export interface Damage {
  readonly id: string
  readonly kind: DamageKind
  /** As the table of contents or the record itself has it; empty where neither tells. */
  readonly issuer: string
  readonly label: string
  readonly person: string
}

/** Names every disagreement between the table of contents and the records. @param opened what each record opened to */
export function findDamage(
  entries: readonly Entry[],
  records: readonly SealedRecord[],
  opened: readonly (Account | null)[],
): readonly Damage[] {
  const byId = new Map(records.map((record, at) => [record.id, { record, account: opened[at] ?? null }]))
  const listed = entries.flatMap((entry) => {
    const found = byId.get(entry.id)
    byId.delete(entry.id)
    const kind = kindOf(entry, found?.record, found?.account ?? null)
    return kind === null ? [] : [damage(entry, kind)]
  })
  const others = [...byId.values()].map(({ record, account }) =>
    damage({ id: record.id, ...nameOf(account) }, account ? 'unlisted' : 'damaged'),
  )
  return [...listed, ...others]
}

function kindOf(entry: Entry, record: SealedRecord | undefined, account: Account | null): DamageKind | null {
  if (!record) return 'missing'
  if (!account) return 'damaged'
  if (record.rev < entry.rev) return 'older'
  return record.rev > entry.rev || tagOf(record) !== entry.tag ? 'unlisted' : null
}

const nameOf = (account: Account | null) =>
  account
    ? { issuer: account.issuer, label: account.label, person: account.person }
    : { issuer: '', label: '', person: '' }

const damage = ({ id, issuer, label, person }: Omit<Damage, 'kind'>, kind: DamageKind): Damage => ({
  id,
  kind,
  issuer,
  label,
  person,
})
