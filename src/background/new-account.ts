import type { Account, Enrolment } from '../core/account'
import { makeUuid } from '../core/uuid'
import { random } from './random'

/** An account as it is stored first: fills by itself, sends nothing by itself, trusts no browser. */
export function newAccount(
  enrolment: Enrolment,
  now: number,
  others: readonly Account[],
  given: Partial<Pick<Account, 'origins' | 'confirmed' | 'replaces'>> = {},
): Account {
  const last = others.reduce((highest, { order }) => Math.max(highest, order), 0)
  return {
    ...enrolment,
    id: makeUuid(random),
    person: '',
    origins: [],
    group: '',
    note: '',
    pinned: false,
    order: last + 1,
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
    lastFilledStep: null,
    clockOffset: 0,
    autoFill: true,
    autoSubmit: false,
    trustBrowser: false,
    confirmed: true,
    replaces: [],
    ...given,
  }
}
