import type { Account } from '../core/account'
import { stepAt, stepEnd } from '../core/otp/code'

/** A code with less left than this rolls over between filling and sending, and is then refused. */
export const shortestLeft = 5_000
/**
 * A step so far ahead was used under a clock that has been set right since, and none before it. The one right ahead may be
 * a code typed off a phone whose clock is a little faster: a site that took it takes no older one.
 */
const strayStep = 2

/** The last step of an account that counts as used (RFC 6238 §5.2); -1 for none. @param step the one that it is now */
export function usedStep({ lastFilledStep }: Account, step: number): number {
  return lastFilledStep !== null && lastFilledStep - step < strayStep ? lastFilledStep : -1
}

/**
 * When a code can be given that lasts long enough and whose step was not used.
 * @param offset seconds to add to the computer's clock
 * @returns Unix ms of the computer's clock, `now` for at once
 */
export function nextMoment(account: Account, offset: number, now: number): number {
  const { period } = account
  const step = stepAt(now, period, offset)
  const used = usedStep(account, step)
  if (used >= step) return stepEnd(used, period, offset)
  const end = stepEnd(step, period, offset)
  return end - now < shortestLeft ? end : now
}
