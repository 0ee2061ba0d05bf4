import type { Account, Enrolment } from '../core/account'
import type { IncomingKind } from '../messages'
import { signInKey } from './same-login'

const keyOf = ({ type, secret, algorithm, digits, period }: Enrolment) =>
  [type, secret, algorithm, digits, type === 'totp' ? period : ''].join('/')

/** The login whatever its key; empty where it has no name. */
function nameOf({ issuer, label }: Enrolment): string {
  const name = signInKey(label)
  return name && JSON.stringify([issuer.trim().toLowerCase(), name])
}

/** What each login of a list is to the vault, and to those before it in the list. */
export function incomingKinds(logins: readonly Enrolment[], vault: readonly Account[]): readonly IncomingKind[] {
  const here = new Set(vault.map(keyOf))
  const secrets = new Set(vault.map(({ secret }) => secret))
  const names = new Set(vault.map(nameOf))
  const seen = new Set<string>()
  return logins.map((login) => {
    const key = keyOf(login)
    if (here.has(key)) return 'same'
    if (seen.has(key)) return 'twice'
    seen.add(key)
    const name = nameOf(login)
    return secrets.has(login.secret) || (name && names.has(name)) ? 'other-key' : 'new'
  })
}
