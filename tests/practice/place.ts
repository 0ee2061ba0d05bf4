import type { Login } from './logins'

/** What the pages share: the logins, the clock, the length of a time step. */
export interface Place {
  /** By sign-in name. */
  logins: Map<string, Login>
  /** Unix milliseconds. */
  now: () => number
  /** Seconds. */
  period: number
}
