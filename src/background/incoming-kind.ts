import type { Account, Enrolment } from '../core/account'
import type { IncomingKind } from '../messages'
import { sameLogin } from './same-login'

const keyOf = ({ type, secret, algorithm, digits, period }: Enrolment) =>
  [type, secret, algorithm, digits, type === 'totp' ? period : ''].join('/')

const isSame = (a: Enrolment, b: Enrolment) =>
  a.secret === b.secret ||
  (sameLogin(a.label, b.label) && a.issuer.trim().toLowerCase() === b.issuer.trim().toLowerCase())

/** What each login of a list is to the vault, and to those before it in the list. */
export function incomingKinds(logins: readonly Enrolment[], vault: readonly Account[]): readonly IncomingKind[] {
  const here = new Set(vault.map(keyOf))
  const seen = new Set<string>()
  return logins.map((login) => {
    const key = keyOf(login)
    if (here.has(key)) return 'same'
    if (seen.has(key)) return 'twice'
    seen.add(key)
    return vault.some((account) => isSame(account, login)) ? 'other-key' : 'new'
  })
}
