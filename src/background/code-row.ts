import type { Account } from '../core/account'
import { codeOfStep, stepAt, stepEnd } from '../core/otp/code'
import { isPractice } from '../core/practice'
import type { CodeRow } from '../messages'
import { usedStep } from './next-moment'
import { offsetOf } from './offset-of'

/** Logins with their codes now and the ones after these. @param correction seconds to add to the computer's clock */
export const rowsWithCodes = (accounts: readonly Account[], correction: number, now: number): readonly CodeRow[] =>
  accounts.map((account) => codeRow(account, offsetOf({ correction }, account), now))

/** @param offset seconds to add to the computer's clock */
function codeRow(account: Account, offset: number, now: number): CodeRow {
  const { id, issuer, label, person, type, period, confirmed } = account
  const practice = isPractice(account) ? ({ practice: true } as const) : {}
  const face = { id, issuer, label, person, type, period, confirmed, ...practice }
  if (type === 'hotp') return { ...face, code: '', nextCode: '', validUntil: Number.MAX_SAFE_INTEGER, usedUntil: 0 }
  const step = stepAt(now, period, offset)
  const used = usedStep(account, step)
  return {
    ...face,
    code: codeOfStep(account, step),
    nextCode: codeOfStep(account, step + 1),
    validUntil: stepEnd(step, period, offset),
    usedUntil: used < step ? 0 : stepEnd(used, period, offset),
  }
}
