import type { Account } from '../account'
import { comparing } from './arrange'

/** What lies between two that are numbered anew, so that one that comes between them later is the only one to be written. */
const distance = 1_024
/** So many hand their numbers on; a longer way is reason to number all anew. */
const few = 32

/**
 * Puts a login where another stands in the order by hand; those between the two places move by one.
 * @returns the accounts whose number changes, as few as can be; undefined where one of the two is not there
 */
export function movedTo(accounts: readonly Account[], id: string, target: string): readonly Account[] | undefined {
  const placed = inOrder(accounts)
  const from = placed.findIndex((account) => account.id === id)
  const to = placed.findIndex((account) => account.id === target)
  const moved = placed[from]
  if (!moved || to < 0) return undefined
  if (from === to) return []
  const others = placed.toSpliced(from, 1)
  const order = numberBetween(others[to - 1]?.order, others[to]?.order)
  if (order !== null) return [{ ...moved, order }]
  return numbered(placed, others.toSpliced(to, 0, moved), Math.min(from, to), Math.max(from, to) + 1)
}

function inOrder(accounts: readonly Account[]): readonly Account[] {
  const byHand = comparing('hand')
  const known = new Map(accounts.map((account) => [account.id, account]))
  return accounts
    .map((account) => ({ ...account, pinned: false, section: '' }))
    .sort(byHand)
    .flatMap(({ id }) => known.get(id) ?? [])
}

/** A whole number between two, of which one may be missing; null where there is none. */
function numberBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined) return after === undefined ? null : after - distance
  if (after === undefined) return before + distance
  const middle = Math.floor((before + after) / 2)
  return middle > before && middle < after ? middle : null
}

/** Those that get another number. @param first of the stretch in which the two orders differ, which goes up to `end` */
function numbered(was: readonly Account[], is: readonly Account[], first: number, end: number): readonly Account[] {
  const orders = was.slice(first, end).map(({ order }) => order)
  // With those on either side: of two with one number, the id says which comes first.
  const around = was.slice(Math.max(0, first - 1), end + 1)
  const areApart = around.every(({ order }, at) => at === 0 || order > (around[at - 1]?.order ?? order))
  const isShort = end - first <= few && areApart
  return is.flatMap((account, at) => {
    const order = isShort ? (orders[at - first] ?? account.order) : (at + 1) * distance
    return order === account.order ? [] : [{ ...account, order }]
  })
}
