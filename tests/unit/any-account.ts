import fc from 'fast-check'
import type { Account } from '../../src/core/account'
import { encodeBase32 } from '../../src/core/base32'
import { highestCounter } from '../../src/core/bounds'

const text = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }))
const time = fc.integer({ min: 0, max: 4_102_444_800_000 })
const uuid = fc.uuid({ version: 4 })

/** Any login that a vault can hold. */
export const anyAccount: fc.Arbitrary<Account> = fc.record({
  id: uuid,
  type: fc.constantFrom('totp', 'hotp', 'steam'),
  issuer: text,
  label: text,
  person: text,
  secret: fc.uint8Array({ minLength: 10, maxLength: 64 }).map(encodeBase32),
  algorithm: fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
  digits: fc.integer({ min: 6, max: 8 }),
  period: fc.oneof(fc.constant(30), fc.integer({ min: 10, max: 600 })),
  counter: fc.integer({ min: 0, max: highestCounter }),
  names: fc.array(fc.string({ maxLength: 50 }), { maxLength: 3 }),
  origins: fc.array(fc.constantFrom('amazon', 'https://example.com', 'https://login.example.org:8443'), {
    maxLength: 3,
  }),
  group: text,
  note: text,
  pinned: fc.boolean(),
  order: fc.integer({ min: -5, max: 100_000 }),
  createdAt: time,
  updatedAt: time,
  lastUsedAt: fc.option(time),
  lastFilledStep: fc.option(fc.integer({ min: 0, max: 200_000_000 })),
  clockOffset: fc.integer({ min: -3600, max: 3600 }),
  autoFill: fc.boolean(),
  autoSubmit: fc.boolean(),
  trust: fc.constantFrom('ask', 'always', 'never'),
  confirmed: fc.boolean(),
  replaces: fc.array(uuid, { maxLength: 2 }),
})

/** Any list of logins, no two of one id or one key. */
export const anyAccounts: fc.Arbitrary<Account[]> = fc.uniqueArray(anyAccount, {
  maxLength: 12,
  comparator: (a, b) => a.id === b.id || a.secret === b.secret,
})
