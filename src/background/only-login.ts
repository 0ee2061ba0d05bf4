import type { Account } from '../core/account'
import type { OpenVault } from './open-vault'

/** The logins that are bound to a site which is none of the known ones. */
export const boundAt = ({ accounts }: OpenVault, origin: string): readonly Account[] =>
  accounts.filter(({ origins }) => origins.includes(origin))

/** The one that is filled there without a choice; a counter moves on by a choice alone. */
export function onlyLoginAt(vault: OpenVault, origin: string): Account | undefined {
  const [only, ...others] = boundAt(vault, origin)
  return others.length === 0 && only?.type !== 'hotp' ? only : undefined
}
