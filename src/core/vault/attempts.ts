/** Wrong tries since the last unlock. */
export interface Attempts {
  readonly failures: number
  /** Unix time in milliseconds before which no other try counts. */
  readonly notBefore: number
}

export const noAttempts: Attempts = { failures: 0, notBefore: 0 }

const longest = 60_000

/** What a wrong try costs, in milliseconds: 1 s, 2 s, 4 s … 60 s. */
export const delayAfter = (failures: number): number =>
  failures > 0 ? Math.min(longest, 1000 * 2 ** (failures - 1)) : 0

/**
 * The tries as they count now. A wait that is longer than its delay began in the future: the clock was set back, and
 * the wait begins anew, once; it neither ends early nor lasts until the clock has caught up.
 */
export function attemptsAt({ failures, notBefore }: Attempts, now: number): Attempts {
  return { failures, notBefore: Math.min(notBefore, now + delayAfter(failures)) }
}

/** One more wrong try. */
export function afterFailure({ failures }: Attempts, now: number): Attempts {
  return { failures: failures + 1, notBefore: now + delayAfter(failures + 1) }
}

export const areSame = (one: Attempts, other: Attempts): boolean =>
  one.failures === other.failures && one.notBefore === other.notBefore

/** What is stored, once, where it is read; anything else counts as none. */
export function parseAttempts(value: unknown): Attempts {
  const { failures, notBefore } = (value ?? {}) as Partial<Attempts>
  const valid = Number.isSafeInteger(failures) && Number.isFinite(notBefore) && (failures ?? 0) > 0
  return valid ? { failures: failures as number, notBefore: notBefore as number } : noAttempts
}
