import type { Account } from '../../src/core/account'

/** A made-up account with whatever a test cares about. */
export function madeAccount(given: Partial<Account> = {}): Account {
  return {
    id: '3f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f',
    type: 'totp',
    issuer: 'Amazon',
    label: 'anna@example.com',
    person: 'Anna',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
    names: [],
    origins: ['amazon'],
    group: '',
    note: '',
    pinned: false,
    order: 1,
    createdAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
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
