import type { Account, Leaver } from '../account'
import { inOneText, isUsedBy, peopleOf, samePerson } from './people-of'

/** The account with one more person; as it is where they use it already. */
export function withPerson<T extends { readonly person: string }>(account: T, name: string): T {
  return isUsedBy(account, name) ? account : { ...account, person: inOneText([...peopleOf(account), name]) }
}

/** The account without a person; as it is where they do not use it. */
export function withoutPerson<T extends { readonly person: string }>(account: T, name: string): T {
  if (!isUsedBy(account, name)) return account
  return { ...account, person: inOneText(peopleOf(account).filter((one) => !samePerson(one, name))) }
}

/** The account with a person under another name, also on its hand-over list; two names that become one are joined. */
export function withRenamed(account: Account, from: string, to: string): Account {
  const used = isUsedBy(account, from)
  const person = used ? inOneText(peopleOf(account).map((one) => (samePerson(one, from) ? to : one))) : account.person
  const named = leaversOf(account).map((leaver) =>
    samePerson(leaver.person, from) ? { ...leaver, person: to } : leaver,
  )
  const leavers = named.filter(
    ({ person: one }, at) => named.findIndex((other) => samePerson(one, other.person)) === at,
  )
  return withLeavers({ ...account, person }, leavers)
}

/** Who is leaving and has seen this login's key, or could have. */
export const leaversOf = ({ leavers = [] }: Pick<Account, 'leavers'>): readonly Leaver[] => leavers

export const leaverOf = (account: Pick<Account, 'leavers'>, name: string): Leaver | undefined =>
  leaversOf(account).find(({ person }) => samePerson(person, name))

/** An account that nobody leaves has no such field, like all accounts before there was one. */
export function withLeavers(account: Account, leavers: readonly Leaver[]): Account {
  const { leavers: _, ...others } = account
  return leavers.length > 0 ? { ...others, leavers } : others
}

/** With a person's entry in place of the one before. @param leaver null takes it off */
export function withLeaver(account: Account, name: string, leaver: Leaver | null): Account {
  const others = leaversOf(account).filter(({ person }) => !samePerson(person, name))
  return withLeavers(account, leaver ? [...others, leaver] : others)
}
