import type { Account } from '../core/account'

/** Seconds to add to the computer's clock for an account's codes: the computer's correction and the account's own. */
export const offsetOf = ({ correction }: { readonly correction: number }, { clockOffset }: Account): number =>
  correction + clockOffset
