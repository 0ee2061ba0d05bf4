import type { Account } from '../../src/core/account'
import { encodeBase32 } from '../../src/core/base32'
import { makeUuid } from '../../src/core/uuid'
import { random } from './random'

/** Made-up logins of Amazon's kind: 52 base32 characters, SHA1, 6 digits, 30 s. */
export function madeAccounts(count: number): readonly Account[] {
  return Array.from({ length: count }, (_, order) => ({
    id: makeUuid(random),
    type: 'totp',
    issuer: 'Amazon',
    label: `seller-${order}@example.com`,
    person: `Person ${order}`,
    secret: encodeBase32(random(32)).slice(0, 52),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
    names: [],
    origins: ['amazon'],
    group: '',
    note: '',
    pinned: false,
    order,
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
  }))
}
