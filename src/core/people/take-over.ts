import type { Account, Leaver } from '../account'
import { leaverOf, leaversOf, withLeavers } from './change-people'
import { inOneText, peopleOf, samePerson } from './people-of'

/**
 * A login with a new key in place of the older ones: the same people use it, and where somebody is leaving, theirs is a
 * key that opens nothing any more. What the person wrote on the new one stays.
 * @param now Unix time in milliseconds
 */
export function takeOver(account: Account, older: readonly Account[], now: number): Account {
  const person = account.person || inOneText(older.flatMap(peopleOf))
  const all = [account, ...older].flatMap(leaversOf)
  const first = all.filter(({ person: one }, at) => all.findIndex((other) => samePerson(one, other.person)) === at)
  const done = (leaver: Leaver): Leaver => ({ ...leaver, done: leaver.done ?? now })
  // Somebody who was put on the new login's own list has seen the new key.
  return withLeavers(
    { ...account, person },
    first.map((leaver) => leaverOf(account, leaver.person) ?? done(leaver)),
  )
}
