import type { Account, Enrolment, Sharing } from '../core/account'
import { codeOfStep } from '../core/otp/code'
import { readEnrolment } from '../core/otp/read'
import { formatOtpauth } from '../core/otp/uri'
import { isPractice } from '../core/practice'
import type { AccountChanges, AccountDetails, CodeList, Failure, Outcome, Refusal } from '../messages'
import { readOpened } from '../storage/opened-share'
import { readPolicy } from '../storage/policy'
import { inPracticeTurn, notePractice } from '../storage/practice-note'
import { askAgain } from './ask-again'
import { liveSession, touchSession } from './auto-lock'
import { type AccountChange, changeAccounts } from './change-accounts'
import { rowsWithCodes } from './code-row'
import { ofLogin } from './deed-of-login'
import type { PageHandlers } from './handlers'
import { originsOf } from './known-sites'
import { newAccount } from './new-account'
import { noteDeed } from './note-deed'
import { isFailure, type OpenVault, openVault } from './open-vault'

const done = { ok: true } as const
const setByOrganisation = { ok: false, reason: 'set-by-organisation' } as const
const notFound = { ok: false, reason: 'not-found' } as const

interface Given {
  readonly ok: true
  readonly enrolment: Enrolment
  readonly sharing?: Sharing
}

/** A login that was shared and opened before. */
async function openedBy(handle: string, now: number): Promise<Given | Failure> {
  if (!(await liveSession(now))) return { ok: false, reason: 'locked' }
  const opened = await readOpened(handle, now)
  return opened ? { ok: true, enrolment: opened.enrolment, sharing: opened.sharing } : notFound
}

const isAsItWas = (account: Account, changes: AccountChanges): boolean =>
  JSON.stringify({ ...account, ...changes }) === JSON.stringify(account)

export const accountVerbs = {
  async 'accounts.list'(): Promise<Outcome<CodeList>> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const rows = rowsWithCodes(vault.accounts, vault.correction, now)
    return { ok: true, rows, damage: vault.damage, authentic: vault.authentic }
  },

  async 'accounts.get'({ id }): Promise<Outcome<{ account: AccountDetails }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const account = vault.accounts.find((candidate) => candidate.id === id)
    if (!account) return notFound
    const { secret: _, ...details } = account
    return { ok: true, account: details }
  },

  async 'accounts.add'({ issuer, label, ...given }): Promise<Outcome<{ id: string; already: boolean }>> {
    const now = Date.now()
    const read: Given | Failure = 'handle' in given ? await openedBy(given.handle, now) : readEnrolment(given.text)
    if (!read.ok) return read
    const named = {
      ...read.enrolment,
      issuer: issuer.trim() || read.enrolment.issuer,
      label: label.trim() || read.enrolment.label,
    }
    const add = ({ accounts }: OpenVault) => {
      const same = accounts.find(({ secret }) => secret === named.secret)
      if (same) return { id: same.id, already: true }
      const origins = originsOf(named.issuer)
      const account = newAccount(named, now, accounts, { origins, ...(read.sharing && { sharedBy: read.sharing }) })
      return { id: account.id, already: false, put: [account], deeds: [ofLogin('saved', account)] }
    }
    const save = () => changeAccounts<{ id: string; already: boolean } & AccountChange>(now, add)
    const saveNoted = async () => {
      // Noted first: a worker that dies in between leaves none that nobody knows of.
      await notePractice(true)
      return save()
    }
    const change = await (isPractice(named) ? inPracticeTurn(saveNoted) : save())
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, id: change.id, already: change.already }
  },

  async 'accounts.edit'({ id, changes }): Promise<Outcome> {
    const now = Date.now()
    const { trustBrowserNever } = await readPolicy()
    const change = await changeAccounts(now, ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id)
      if (!account) return notFound
      // A rule of before stays as it is, and counts for nothing.
      const isLocked = trustBrowserNever && changes.trust !== account.trust && changes.trust !== 'never'
      if (isLocked && changes.trust !== undefined) return setByOrganisation
      // Also the second try of an edit whose answer was lost: the journal has its line already.
      if (isAsItWas(account, changes)) return {}
      const changed = { ...account, ...changes }
      return { put: [changed], deeds: [ofLogin('edited', changed)] }
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return done
  },

  async 'accounts.delete'({ id }): Promise<Outcome> {
    const change = await changeAccounts(Date.now(), ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id)
      return account ? { drop: [id], deeds: [ofLogin('deleted', account)] } : notFound
    })
    return isFailure(change) ? change : done
  },

  async 'accounts.next'({ id }): Promise<Outcome<{ code: string }>> {
    const now = Date.now()
    const change = await changeAccounts<{ code: string } & AccountChange>(now, ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id && candidate.type === 'hotp')
      if (!account) return notFound
      // The one after it could not be written down.
      if (account.counter >= Number.MAX_SAFE_INTEGER) return { ok: false, reason: 'counter-out-of-range' }
      const code = codeOfStep(account, account.counter)
      const put = [{ ...account, counter: account.counter + 1, lastUsedAt: now }]
      return { code, put, deeds: [ofLogin('counted', account)] }
    })
    return isFailure(change) ? change : { ok: true, code: change.code }
  },

  async 'accounts.link'({ id, proof }, work): Promise<Outcome<{ link: string }> | Refusal> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    // One key after the other is an export, too.
    if ((await readPolicy()).noPlainExport) return setByOrganisation
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    // The last moment to stop: what is noted is shown.
    await work.hear()
    const account = vault.accounts.find((candidate) => candidate.id === id)
    if (!account) return notFound
    await noteDeed(vault.vaultKey, ofLogin('shown', account))
    return { ok: true, link: formatOtpauth(account) }
  },
} satisfies Partial<PageHandlers>
