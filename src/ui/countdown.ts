/**
 * Where the countdown's stroke begins, as `stroke-dashoffset` on a path of length 100: 0 is a full ring, 100 an empty one.
 * @param left milliseconds until the code runs out
 * @param period length of a time step in seconds
 */
export function ringOffset(left: number, period: number): number {
  const share = period > 0 ? left / (period * 1000) : 0
  return Math.round(100 * (1 - Math.min(1, Math.max(0, share))))
}

/** Whole seconds left as a person counts them: never 0 while the code still counts. */
export function wholeSeconds(left: number): number {
  return Math.max(0, Math.ceil(left / 1000))
}
