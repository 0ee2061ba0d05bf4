import type { Account } from '../core/account'
import { codeOfStep, stepAt, stepEnd } from '../core/otp/code'
import { readEnrolment } from '../core/otp/read'
import { formatOtpauth } from '../core/otp/uri'
import type { AccountChanges, AccountDetails, CodeList, CodeRow, Outcome, Refusal } from '../messages'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { type AccountChange, changeAccounts } from './change-accounts'
import { ofLogin } from './deed-of-login'
import type { PageHandlers } from './handlers'
import { originsOf } from './known-sites'
import { newAccount } from './new-account'
import { noteDeed } from './note-deed'
import { isFailure, openVault } from './open-vault'

const done = { ok: true } as const
const notFound = { ok: false, reason: 'not-found' } as const

function row(account: Account, now: number): CodeRow {
  const { id, issuer, label, person, type, period, confirmed } = account
  const face = { id, issuer, label, person, type, period, confirmed }
  if (type === 'hotp') return { ...face, code: '', nextCode: '', validUntil: Number.MAX_SAFE_INTEGER }
  const step = stepAt(now, period, account.clockOffset)
  return {
    ...face,
    code: codeOfStep(account, step),
    nextCode: codeOfStep(account, step + 1),
    validUntil: stepEnd(step, period, account.clockOffset),
  }
}

const isAsItWas = (account: Account, changes: AccountChanges): boolean =>
  JSON.stringify({ ...account, ...changes }) === JSON.stringify(account)

export const accountVerbs = {
  async 'accounts.list'(): Promise<Outcome<CodeList>> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const rows = vault.accounts.map((account) => row(account, now))
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

  async 'accounts.add'({ text, issuer, label }): Promise<Outcome<{ id: string; already: boolean }>> {
    const read = readEnrolment(text)
    if (!read.ok) return read
    const now = Date.now()
    const named = {
      ...read.enrolment,
      issuer: issuer.trim() || read.enrolment.issuer,
      label: label.trim() || read.enrolment.label,
    }
    const change = await changeAccounts(now, ({ accounts }) => {
      const same = accounts.find(({ secret }) => secret === named.secret)
      if (same) return { id: same.id, already: true }
      const account = newAccount(named, now, accounts, { origins: originsOf(named.issuer) })
      return { id: account.id, already: false, put: [account], deeds: [ofLogin('saved', account)] }
    })
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, id: change.id, already: change.already }
  },

  async 'accounts.edit'({ id, changes }): Promise<Outcome> {
    const now = Date.now()
    const change = await changeAccounts(now, ({ accounts }) => {
      const account = accounts.find((candidate) => candidate.id === id)
      if (!account) return notFound
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
      const code = codeOfStep(account, account.counter)
      const put = [{ ...account, counter: account.counter + 1, lastUsedAt: now }]
      return { code, put, deeds: [ofLogin('counted', account)] }
    })
    return isFailure(change) ? change : { ok: true, code: change.code }
  },

  async 'accounts.link'({ id, proof }): Promise<Outcome<{ link: string }> | Refusal> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof)
    if (refused) return refused
    const account = vault.accounts.find((candidate) => candidate.id === id)
    if (!account) return notFound
    await noteDeed(vault.vaultKey, ofLogin('shown', account))
    return { ok: true, link: formatOtpauth(account) }
  },
} satisfies Partial<PageHandlers>
