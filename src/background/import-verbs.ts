import { highestOrder } from '../core/bounds'
import { checkLogin } from '../core/otp/check'
import type { Incoming, IncomingKind, LastImportState, Outcome } from '../messages'
import { readLastImport } from '../storage/last-import'
import { readHistory } from '../storage/vault-store'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { incomingKinds } from './incoming-kind'
import { originsOf } from './known-sites'
import { newAccount, nextOrder } from './new-account'
import { nextRevisions } from './next-revision'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { highestRevisions } from './past-versions'
import { undoable } from './undoable'

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

export const importVerbs = {
  async 'import.look'({ logins }, work): Promise<Outcome<{ kinds: readonly IncomingKind[] }>> {
    await work.begin('vault')
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    await work.begin('comparing')
    const incoming = checked(logins)
    return incoming ? { ok: true, kinds: incomingKinds(incoming, vault.accounts) } : notAllowed
  },

  async 'import.save'({ logins, from }, work): Promise<Outcome<{ added: number; already: number }>> {
    const incoming = checked(logins)
    if (!incoming) return notAllowed
    const now = Date.now()
    const add = (vault: OpenVault) => {
      const kinds = incomingKinds(incoming, vault.accounts)
      const wanted = incoming.filter((_, at) => kinds[at] === 'new' || kinds[at] === 'other-key')
      const first = nextOrder(vault.accounts)
      const put = wanted.map(({ group, note, ...login }, at) => {
        const order = Math.min(first + at, highestOrder)
        return newAccount(login, now, [], { origins: originsOf(login.issuer), order, group, note })
      })
      if (put.length === 0) return { put }
      const revisionOf = nextRevisions(vault)
      const written = put.map(({ id }) => ({ id, rev: revisionOf(id), before: null }))
      const deeds = [{ kind: 'imported', count: put.length } as const]
      return { put, deeds, imported: { at: now, from, logins: written } }
    }
    const change = await changeAccounts(now, add, work)
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, added: change.put.length, already: incoming.length - change.put.length }
  },

  async 'import.last'(): Promise<Outcome<{ last: LastImportState | null }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const note = await readLastImport()
    if (!note) return { ok: true, last: null }
    const { drop, restore, changed } = await undoable(vault, note, await readHistory())
    const last = { at: note.at, from: note.from, logins: drop.length, updated: restore.length, changed }
    return { ok: true, last: drop.length + restore.length === 0 ? null : last }
  },

  async 'import.undo'({ at }, work): Promise<Outcome<{ removed: number; reverted: number; left: number }>> {
    const now = Date.now()
    const note = await readLastImport()
    // Another window has imported or undone meanwhile.
    if (note?.at !== at) return { ok: false, reason: 'changed-meanwhile' }
    const takeBack = async (vault: OpenVault) => {
      const history = await readHistory()
      const { drop, restore, changed } = await undoable(vault, note, history)
      const count = drop.length + restore.length
      const deeds = count === 0 ? [] : [{ kind: 'import-undone', count } as const]
      const highest = await highestRevisions(vault, history, restore)
      return { drop, restore, deeds, changed, highest, imported: null }
    }
    const change = await changeAccounts(now, takeBack, work)
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, removed: change.drop.length, reverted: change.restore.length, left: change.changed }
  },
} satisfies Partial<PageHandlers>
