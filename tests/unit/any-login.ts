import type fc from 'fast-check'
import type { Account } from '../../src/core/account'
import { checkLogin } from '../../src/core/otp/check'
import { anyAccounts } from './any-account'

/** An account as links and files make it: names without what is unseen, and no field that its kind has no use for. */
function canonical(account: Account): readonly Account[] {
  const isSteam = account.type === 'steam'
  const read = checkLogin({ ...account, ...(isSteam ? { algorithm: 'SHA1', digits: 5 } : {}) })
  return read.ok ? [{ ...account, ...read.enrolment }] : []
}

/** Any list of accounts whose logins are in the one form that reading gives. */
export const anyLogins: fc.Arbitrary<Account[]> = anyAccounts.map((accounts) => accounts.flatMap(canonical))
