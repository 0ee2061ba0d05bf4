import type { Account } from '../account'

/**
 * What a backup's login is to the vault: not there; there as it is; there in a version written later than the backup's
 * or before it; or another login altogether under the same id.
 */
export type MergeKind = 'new' | 'same' | 'older' | 'newer' | 'different'

export interface Comparison {
  readonly account: Account
  readonly kind: MergeKind
}

const sameKey = (a: Account, b: Account) => a.secret === b.secret && a.type === b.type

/** What a login says of itself, whenever it was written. */
const contentOf = ({ updatedAt: _, ...account }: Account) =>
  JSON.stringify(Object.entries(account).sort(([a], [b]) => (a < b ? -1 : 1)))

function kindOf(account: Account, vault: readonly Account[]): MergeKind {
  const here = vault.find(({ id }) => id === account.id)
  // The same key under another id is the same login, saved a second time.
  if (!here) return vault.some((other) => sameKey(other, account)) ? 'same' : 'new'
  if (contentOf(here) === contentOf(account)) return 'same'
  if (!sameKey(here, account)) return 'different'
  return account.updatedAt > here.updatedAt ? 'newer' : 'older'
}

/** Compares each login of a backup with the vault; of several with one key in the backup itself, the first counts. */
export function compare(backup: readonly Account[], vault: readonly Account[]): readonly Comparison[] {
  const seen = [...vault]
  return backup.map((account) => {
    const kind = kindOf(account, seen)
    if (kind === 'new') seen.push(account)
    return { account, kind }
  })
}

/** Logins to write so that the vault has what the backup has, and loses nothing: what is new, and what was written later. */
export const toWrite = (comparisons: readonly Comparison[]): readonly Account[] =>
  comparisons.filter(({ kind }) => kind === 'new' || kind === 'newer').map(({ account }) => account)
