import type { Account } from '../core/account'
import type { Deed } from '../core/vault/journal'

type LoginDeed = Extract<Deed, { login: unknown }>

/** What the journal says was done with a login. @param host the page's; none for what is done in pages of our own */
export const ofLogin = (kind: LoginDeed['kind'], { id, issuer, label, person }: Account, host = ''): LoginDeed => ({
  kind,
  login: { id, issuer, label, person },
  host,
})
