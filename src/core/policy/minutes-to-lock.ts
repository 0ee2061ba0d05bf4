import type { Policy } from './policy'

/** Minutes; an organisation may set any number up to a day, and so may a person under it. */
export const longestLock = 1440

export const isLockTime = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= longestLock

/** What counts of a setting under a policy. @param wanted minutes; 0 for never, as is the result */
export function minutesToLock(wanted: number, { autoLockMinutes: most }: Policy): number {
  if (most === null) return wanted
  return wanted === 0 ? most : Math.min(wanted, most)
}
