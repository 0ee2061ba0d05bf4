import type { Account } from '../core/account'
import type { Face } from '../messages'
import type { OpenVault } from './open-vault'
import { sameLogin } from './same-login'
import type { Sender } from './sender'

type Content = Extract<Sender, { from: 'content' }>

export const faceOf = ({ id, issuer, label, person }: Account): Face => ({ id, issuer, label, person })

/** The accounts whose codes may go to a page of this site. */
export const boundTo = ({ accounts }: OpenVault, { site, url }: Content): readonly Account[] =>
  accounts.filter(({ type, origins }) => type !== 'hotp' && (origins.includes(site.id) || origins.includes(url.origin)))

/** True where a sign-in name is one of an account's login. */
export const isCalled = ({ label, names }: Account, claim: string): boolean =>
  [label, ...names].some((name) => sameLogin(name, claim))
