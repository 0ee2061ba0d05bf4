import type { Account } from '../core/account'
import { codeOfStep, stepAt } from '../core/otp/code'
import type { Failure } from '../messages'
import { siteOf } from '../sites'
import { type AccountChange, changeAtOnce } from './change-accounts'
import { ofLogin } from './deed-of-login'
import { nextMoment } from './next-moment'
import { offsetOf } from './offset-of'
import { isFailure, type OpenVault } from './open-vault'

/** A code to be given away, or when there is one. */
export type Taken =
  | { readonly ok: true; readonly account: Account; readonly code: string }
  | { readonly ok: false; readonly reason: 'wait'; readonly until: number; readonly account: Account }

/**
 * Takes the one code of a login that a page is to get: of a step that was not used and lasts long enough. Not a use that
 * keeps the vault open: a page that was taken over could ask for one code after the other.
 * @param host the page's, for the journal
 * @param find the login, in the vault as it is; may be called again
 */
export async function takeCode(
  now: number,
  host: string,
  find: (vault: OpenVault) => Account | undefined | Promise<Account | undefined>,
): Promise<Taken | Failure> {
  const change = await changeAtOnce<AccountChange & { account: Account; step: number; until?: number }>(
    now,
    async (vault) => {
      const account = await find(vault)
      if (!account) return { ok: false, reason: 'not-found' }
      // A login fills every marketplace of its site: where it was is how people tell them apart.
      const used = { ...account, lastUsedAt: now, ...(siteOf(`https://${host}`) && { lastFilledAt: host }) }
      const deeds = [ofLogin('filled', account, host)]
      // Stored before it is given away: whatever dies from here on, this step is not given twice.
      if (account.type === 'hotp') {
        const { counter: step } = account
        return { account, step, put: [{ ...used, counter: step + 1 }], deeds }
      }
      const offset = offsetOf(vault, account)
      const until = nextMoment(account, offset, now)
      const step = stepAt(now, account.period, offset)
      if (until > now) return { account, step, until }
      // The disk is not waited for: when the power is back, the step of a code that was given is long over.
      return { account, step, put: [{ ...used, lastFilledStep: step }], deeds, durability: 'relaxed' }
    },
  )
  if (isFailure(change)) return change
  const { account, step, until } = change
  if (until !== undefined) return { ok: false, reason: 'wait', until, account }
  return { ok: true, account, code: codeOfStep(account, step) }
}
