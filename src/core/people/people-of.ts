/** What people put between names, in the scripts that we speak. */
const between = /[,;，；、،؛]/u

const folded = (name: string) => name.normalize('NFKC').toLowerCase()

/** True where two names are one person's: capitals and the width of letters do not count. */
export const samePerson = (one: string, other: string): boolean => folded(one) === folded(other)

/**
 * Who uses a login. An account has one text for it: several names stand in it with commas between, as people write them,
 * so that accounts of every version are read alike.
 * @returns each name once, as it is written first
 */
export function peopleOf({ person }: { readonly person: string }): readonly string[] {
  const names = person
    .split(between)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
  return names.filter((name, at) => names.findIndex((other) => samePerson(name, other)) === at)
}

export const isUsedBy = (account: { readonly person: string }, name: string): boolean =>
  peopleOf(account).some((one) => samePerson(one, name))

/** A name that can stand among others. Empty where none is left. */
export const oneName = (typed: string): string => peopleOf({ person: typed })[0] ?? ''

/** True for a name that is one, and no list of them. */
export const isOneName = (typed: string): boolean => peopleOf({ person: typed }).length === 1

/** The names in one text again. */
export const inOneText = (names: readonly string[]): string => peopleOf({ person: names.join(',') }).join(', ')
