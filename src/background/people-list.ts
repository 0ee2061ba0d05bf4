import type { Account } from '../core/account'
import { leaverOf, leaversOf, withoutPerson } from '../core/people/change-people'
import { isUsedBy, peopleOf, samePerson } from '../core/people/people-of'
import type { HandOverRow, PeopleList, Person, PersonLogin } from '../messages'
import { faceOf } from './bound'
import { sameLogin } from './same-login'

/** Everybody who uses a login or is leaving, and the logins that nobody is named for. */
export function peopleList(accounts: readonly Account[]): PeopleList {
  return {
    people: namesIn(accounts).map((name) => personOf(name, accounts)),
    logins: accounts.map(faceOf),
    several: accounts.filter((account) => peopleOf(account).length > 1).map(faceOf),
    nobody: accounts.filter((account) => peopleOf(account).length === 0).map(faceOf),
  }
}

function namesIn(accounts: readonly Account[]): readonly string[] {
  const all = accounts.flatMap((account) => [...peopleOf(account), ...leaversOf(account).map(({ person }) => person)])
  const names = all.filter((name, at) => all.findIndex((other) => samePerson(name, other)) === at)
  return names.sort((a, b) => a.localeCompare(b))
}

function personOf(name: string, accounts: readonly Account[]): Person {
  const listed = accounts.filter((account) => leaverOf(account, name))
  const since = Math.min(...listed.map((account) => leaverOf(account, name)?.since ?? Number.POSITIVE_INFINITY))
  return {
    name,
    logins: accounts.filter((account) => isUsedBy(account, name)).map((account) => faceAmong(account, name)),
    leaving: listed.length > 0 ? { since, logins: handOver(name, accounts) } : null,
  }
}

/** @param name one of those who use it */
const faceAmong = (account: Account, name: string): PersonLogin => ({
  ...faceOf(account),
  others: withoutPerson(account, name).person,
})

/** The logins on the list of somebody who leaves. */
export function handOver(name: string, accounts: readonly Account[]): readonly HandOverRow[] {
  return accounts.flatMap((account) => {
    const leaver = leaverOf(account, name)
    if (!leaver) return []
    const renewed = isRenewed(account, leaver.since, accounts)
    return [{ ...faceAmong(account, name), done: renewed || leaver.done !== null, renewed }]
  })
}

/** True where the same login was saved with another key since, and the old one still lies beside it. */
const isRenewed = ({ id, issuer, label, secret }: Account, since: number, accounts: readonly Account[]): boolean =>
  accounts.some(
    (other) =>
      other.id !== id &&
      other.confirmed &&
      other.createdAt >= since &&
      other.secret !== secret &&
      label !== '' &&
      sameLogin(other.label, label) &&
      other.issuer.trim().toLowerCase() === issuer.trim().toLowerCase(),
  )
