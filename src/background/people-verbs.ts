import type { Account } from '../core/account'
import { leaverOf, withLeaver, withoutPerson, withPerson, withRenamed } from '../core/people/change-people'
import { isOneName, isUsedBy, oneName } from '../core/people/people-of'
import { isReal } from '../core/practice'
import type { Deed } from '../core/vault/journal'
import type { Failure, Outcome, PeopleList } from '../messages'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { PageHandlers } from './handlers'
import { isFailure, openVault } from './open-vault'
import { handOver, peopleList } from './people-list'

type PersonDeed = Extract<Deed, { person: string }>['kind']

/** As long as any name may be. */
const longest = 200
const refuse = (reason: Failure['reason']): Failure => ({ ok: false, reason })

/**
 * Changes what logins say of a person, all of them in one transaction with the journal's line.
 * @param kind what the journal calls it
 * @param by each login as it is to be; the same object where it stays as it is
 */
async function change(
  kind: PersonDeed,
  person: string,
  by: (account: Account, now: number, all: readonly Account[]) => Account,
  refused: (accounts: readonly Account[]) => Failure | null = () => null,
): Promise<Outcome> {
  const now = Date.now()
  const changed = await changeAccounts(now, ({ accounts }) => {
    const failure = refused(accounts)
    if (failure) return failure
    const put = accounts.flatMap((account) => {
      const next = by(account, now, accounts)
      return next === account ? [] : [next]
    })
    if (put.some((account) => account.person.length > longest)) return refuse('name-too-long')
    return put.length > 0 ? { put, deeds: [{ kind, person, count: put.length }] } : {}
  })
  if (isFailure(changed)) return changed
  await touchSession(now)
  return { ok: true }
}

const concerns = (account: Account, name: string) => isUsedBy(account, name) || leaverOf(account, name) !== undefined

export const peopleVerbs = {
  async 'people.list'(): Promise<Outcome<PeopleList>> {
    const vault = await openVault(Date.now())
    return isFailure(vault) ? vault : { ok: true, ...peopleList(vault.accounts.filter(isReal)) }
  },

  async 'people.rename'({ from, to }): Promise<Outcome> {
    if (!isOneName(to)) return refuse('name-missing')
    const name = oneName(to)
    return change('person-renamed', name, (account) => {
      if (!concerns(account, from)) return account
      const renamed = withRenamed(account, from, name)
      return JSON.stringify(renamed) === JSON.stringify(account) ? account : renamed
    })
  },

  async 'people.assign'({ name, add, remove }): Promise<Outcome> {
    if (!isOneName(name)) return refuse('name-missing')
    const own = oneName(name)
    return change('person-assigned', own, (account) => {
      if (add.includes(account.id)) return withPerson(account, own)
      return remove.includes(account.id) ? withoutPerson(account, own) : account
    })
  },

  async 'people.leave'({ name, all }): Promise<Outcome> {
    if (!isOneName(name)) return refuse('name-missing')
    const person = oneName(name)
    return change('person-leaving', person, (account, now) => {
      const isListed = leaverOf(account, person) !== undefined
      if (isListed || !(all || isUsedBy(account, person))) return account
      return withLeaver(account, person, { person, since: now, done: null })
    })
  },

  async 'people.tick'({ name, id, done }): Promise<Outcome> {
    const now = Date.now()
    const changed = await changeAccounts(now, ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id)
      const leaver = account && leaverOf(account, name)
      if (!account || !leaver) return refuse('not-found')
      if ((leaver.done !== null) === done) return {}
      const put = [withLeaver(account, name, { ...leaver, done: done ? now : null })]
      return { put, deeds: done ? [ofLogin('handed-over', account)] : [] }
    })
    if (isFailure(changed)) return changed
    await touchSession(now)
    return { ok: true }
  },

  async 'people.stay'({ name }): Promise<Outcome> {
    return change('person-stays', oneName(name), (account) =>
      leaverOf(account, name) ? withLeaver(account, name, null) : account,
    )
  },

  async 'people.left'({ name }): Promise<Outcome> {
    const isOpen = (accounts: readonly Account[]) => handOver(name, accounts).some(({ done }) => !done)
    return change(
      'person-left',
      oneName(name),
      (account) => (concerns(account, name) ? withLeaver(withoutPerson(account, name), name, null) : account),
      (accounts) => (isOpen(accounts) ? refuse('not-handed-over') : null),
    )
  },
} satisfies Partial<PageHandlers>
