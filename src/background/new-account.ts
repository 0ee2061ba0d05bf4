import type { Account, Enrolment } from '../core/account'
import { highestOrder } from '../core/bounds'
import { makeUuid } from '../core/uuid'
import { random } from './random'

/** The place after the last of them; at the very end of what a place may be, that place. */
export const nextOrder = (accounts: readonly Account[]): number =>
  Math.min(highestOrder, accounts.reduce((highest, { order }) => Math.max(highest, order), 0) + 1)

/** An account as it is stored first: fills by itself, sends nothing by itself, trusts no browser. */
export function newAccount(
  enrolment: Enrolment,
  now: number,
  others: readonly Account[],
  given: Partial<Pick<Account, 'origins' | 'confirmed' | 'replaces' | 'order' | 'group' | 'note' | 'sharedBy'>> = {},
): Account {
  return {
    ...enrolment,
    id: makeUuid(random),
    person: '',
    names: [],
    origins: [],
    group: '',
    note: '',
    pinned: false,
    order: nextOrder(others),
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
    lastFilledStep: null,
    clockOffset: 0,
    autoFill: true,
    autoSubmit: false,
    trust: 'ask',
    confirmed: true,
    replaces: [],
    ...given,
  }
}
