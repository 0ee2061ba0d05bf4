/** By hand: where a person has put them. */
export const listOrders = ['hand', 'use', 'name'] as const
export type ListOrder = (typeof listOrders)[number]

export const listGroups = ['none', 'person', 'site'] as const
export type ListGroups = (typeof listGroups)[number]

/** What decides on a login's place in a list. */
export interface Placed {
  readonly id: string
  readonly issuer: string
  readonly label: string
  readonly pinned: boolean
  readonly order: number
  /** Unix ms. */
  readonly lastUsedAt: number | null
  /** The name of the group that it stands in; empty for the one that has no name. */
  readonly section: string
}

type Compare = (a: Placed, b: Placed) => number

const first = (...compares: readonly Compare[]): Compare => {
  return (a, b) => {
    for (const compare of compares) {
      const difference = compare(a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

const byPin: Compare = (a, b) => Number(b.pinned) - Number(a.pinned)
const byHand: Compare = (a, b) => a.order - b.order
const byUse: Compare = (a, b) => (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0)
const byId: Compare = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Pinned logins stand first and in no group; then group by group, the one without a name last; in each by the order.
 * @param language a BCP 47 tag, for names; the browser's own where it is left out
 */
export function comparing(order: ListOrder, language?: string): Compare {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const bySection: Compare = (a, b) => {
    if (a.section === b.section || a.pinned) return 0
    return Number(a.section === '') - Number(b.section === '') || compare(a.section, b.section)
  }
  const byName: Compare = (a, b) => compare(a.issuer, b.issuer) || compare(a.label, b.label)
  return first(byPin, bySection, ...(order === 'use' ? [byUse] : order === 'name' ? [byName] : []), byHand, byId)
}

/** The first so many, in order: a look at each one is enough where thousands would have to be sorted for a screenful. */
export function firstOf<T>(all: readonly T[], count: number, compare: (a: T, b: T) => number): readonly T[] {
  const best: T[] = []
  for (const one of all) {
    const last = best[count - 1]
    if (last !== undefined && compare(one, last) >= 0) continue
    let at = Math.min(best.length, count - 1)
    while (at > 0 && compare(one, best[at - 1] as T) < 0) at--
    best.splice(at, 0, one)
    best.length = Math.min(best.length, count)
  }
  return best
}
