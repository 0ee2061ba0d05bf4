import type { Account } from '../core/account'
import { checkLogin } from '../core/otp/check'
import type { Incoming, IncomingKind, LastImportState, Outcome } from '../messages'
import { readLastImport, writeLastImport } from '../storage/last-import'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { incomingKinds } from './incoming-kind'
import { originsOf } from './known-sites'
import { newAccount } from './new-account'
import { isFailure, openVault } from './open-vault'

/** In their one canonical form: the page that sent them has read a stranger's file. Null where one is none. */
function checked(logins: readonly Incoming[]): readonly Incoming[] | null {
  const read = logins.map(checkLogin)
  if (!read.every(({ ok }) => ok)) return null
  return read.flatMap((one, at) => {
    const { group = '', note = '' } = logins[at] ?? {}
    return one.ok ? [{ ...one.enrolment, group, note }] : []
  })
}

const notAllowed = { ok: false, reason: 'not-allowed' } as const

/** Those that the last import added and nobody has touched since, and how many were changed. */
function ofLastImport(accounts: readonly Account[], { at, ids }: { at: number; ids: readonly string[] }) {
  const wanted = new Set(ids)
  const there = accounts.filter(({ id }) => wanted.has(id))
  const untouched = there.filter(({ updatedAt }) => updatedAt <= at)
  return { untouched, changed: there.length - untouched.length }
}

export const importVerbs = {
  async 'import.look'({ logins }): Promise<Outcome<{ kinds: readonly IncomingKind[] }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const incoming = checked(logins)
    return incoming ? { ok: true, kinds: incomingKinds(incoming, vault.accounts) } : notAllowed
  },

  async 'import.save'({ logins, from }): Promise<Outcome<{ added: number; already: number }>> {
    const incoming = checked(logins)
    if (!incoming) return notAllowed
    const now = Date.now()
    const change = await changeAccounts(now, async ({ accounts }) => {
      const kinds = incomingKinds(incoming, accounts)
      const wanted = incoming.filter((_, at) => kinds[at] === 'new' || kinds[at] === 'other-key')
      const known = [...accounts]
      const put = wanted.map(({ group, note, ...login }) => {
        const account = { ...newAccount(login, now, known, { origins: originsOf(login.issuer) }), group, note }
        known.push(account)
        return account
      })
      if (put.length === 0) return { put }
      await writeLastImport({ at: now, from, ids: put.map(({ id }) => id) })
      return { put, deeds: [{ kind: 'imported', count: put.length } as const] }
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, added: change.put.length, already: incoming.length - change.put.length }
  },

  async 'import.last'(): Promise<Outcome<{ last: LastImportState | null }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const note = await readLastImport()
    if (!note) return { ok: true, last: null }
    const { untouched, changed } = ofLastImport(vault.accounts, note)
    const last = { at: note.at, from: note.from, logins: untouched.length, changed }
    return { ok: true, last: untouched.length === 0 ? null : last }
  },

  async 'import.undo'({ at }): Promise<Outcome<{ removed: number; left: number }>> {
    const now = Date.now()
    const note = await readLastImport()
    // Another window has imported or undone meanwhile.
    if (note?.at !== at) return { ok: false, reason: 'changed-meanwhile' }
    const change = await changeAccounts(now, ({ accounts }) => {
      const { untouched, changed } = ofLastImport(accounts, note)
      const drop = untouched.map(({ id }) => id)
      const deeds = drop.length === 0 ? [] : [{ kind: 'import-undone', count: drop.length } as const]
      return { drop, deeds, changed }
    })
    if (isFailure(change)) return change
    await Promise.all([writeLastImport(null), touchSession(now)])
    return { ok: true, removed: change.drop.length, left: change.changed }
  },
} satisfies Partial<PageHandlers>
