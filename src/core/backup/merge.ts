import type { Account, Sharing } from '../account'

/**
 * What a backup's login is to the vault: not there; there as it is; there in a version written later than the backup's
 * or before it; or another login altogether under the same id.
 */
export type MergeKind = 'new' | 'same' | 'older' | 'newer' | 'different'

export interface Comparison {
  readonly account: Account
  readonly kind: MergeKind
}

const keyOf = ({ type, secret }: Account) => `${type} ${secret}`

const isSameSharing = (one: Sharing, other: Sharing | undefined) => one.from === other?.from && one.at === other.at

/** What a login says of itself, whenever it was written; whether sites may trust a computer is that computer's. */
const contentOf = ({ updatedAt: _, trust: __, ...account }: Account) =>
  JSON.stringify(Object.entries(account).sort(([a], [b]) => (a < b ? -1 : 1)))

function kindOf(account: Account, here: Account | undefined, keys: ReadonlySet<string>): MergeKind {
  // The same key under another id is the same login, saved a second time.
  if (!here) return keys.has(keyOf(account)) ? 'same' : 'new'
  if (contentOf(here) === contentOf(account)) return 'same'
  if (keyOf(here) !== keyOf(account)) return 'different'
  // What somebody shared is another's version of a login, however late: it is there, and stays as it is here.
  if (account.sharedBy && !isSameSharing(account.sharedBy, here.sharedBy)) return 'same'
  return account.updatedAt > here.updatedAt ? 'newer' : 'older'
}

/** Compares each login of a backup with the vault; of several with one key in the backup itself, the first counts. */
export function compare(backup: readonly Account[], vault: readonly Account[]): readonly Comparison[] {
  const here = new Map(vault.map((account) => [account.id, account]))
  const keys = new Set(vault.map(keyOf))
  return backup.map((account) => {
    const kind = kindOf(account, here.get(account.id), keys)
    if (kind === 'new') {
      here.set(account.id, account)
      keys.add(keyOf(account))
    }
    return { account, kind }
  })
}

/**
 * Logins to write so that the vault has what the backup has, and loses nothing: what is new, and what was written later.
 * Whether sites may trust this computer is as it was here, or asked: a backup may come from another one.
 */
export function toWrite(comparisons: readonly Comparison[], vault: readonly Account[]): readonly Account[] {
  const here = new Map(vault.map(({ id, trust }) => [id, trust]))
  return comparisons
    .filter(({ kind }) => kind === 'new' || kind === 'newer')
    .map(({ account }) => ({
      ...account,
      trust: here.get(account.id) ?? (account.trust === 'never' ? 'never' : 'ask'),
    }))
}
