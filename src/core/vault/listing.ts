import type { Account } from '../account'
import type { Listing } from './format'

/** What most logins have, and what is therefore left out of the table of contents. */
const usual: Listing = {
  type: 'totp',
  period: 30,
  confirmed: true,
  pinned: false,
  order: 0,
  lastUsedAt: null,
  group: '',
  origins: [],
}
/** That of a login that was filled nowhere is not there. */
const names = [...Object.keys(usual), 'lastFilledAt'] as readonly (keyof Listing)[]

/** What an account's entry says beside its names. */
export function listingOf(account: Account): Partial<Listing> {
  const differs = (name: keyof Listing) => JSON.stringify(account[name]) !== JSON.stringify(usual[name])
  return Object.fromEntries(names.filter(differs).map((name) => [name, account[name]]))
}

export const wholeListing = (listing: Partial<Listing>): Listing => ({ ...usual, ...listing })
