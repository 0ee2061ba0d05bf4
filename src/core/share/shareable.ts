import type { Account, Sharing } from '../account'

/**
 * A login as a colleague gets it: what it is and where it is filled, and nothing of what was done with it or is thought
 * of it here. Under an id of its own: what comes back from a colleague takes the place of nothing.
 * @param id a fresh one
 */
export function shareable(account: Account, sharedBy: Sharing, id: string): Account {
  const { leavers: _, lastFilledAt: __, ...login } = account
  return {
    ...login,
    id,
    person: '',
    group: '',
    note: '',
    pinned: false,
    order: 0,
    createdAt: sharedBy.at,
    updatedAt: sharedBy.at,
    lastUsedAt: null,
    lastFilledStep: null,
    clockOffset: 0,
    autoSubmit: false,
    trust: 'ask',
    replaces: [],
    sharedBy,
  }
}
