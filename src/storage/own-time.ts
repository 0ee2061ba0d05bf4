/**
 * Time as the vault counts it for itself: that between its changes, of each pause a day at most. A clock that leaps ahead
 * takes no more than that day, one that is set back nothing.
 */
export interface OwnTime {
  /** In milliseconds. It begins as what the clock said at the first change, and never goes back. */
  readonly time: number
  /** What the clock said at the last change: Unix time in milliseconds. */
  readonly clock: number
}

/** As much of a pause as counts, in milliseconds. */
export const longestPause = 24 * 60 * 60 * 1000

/** As it lies there; null where none was counted, or what lies there is no count. */
export async function ownTimeIn(header: { get(key: 'time'): Promise<unknown> }): Promise<OwnTime | null> {
  const { time, clock } = ((await header.get('time')) ?? {}) as { readonly [K in keyof OwnTime]?: unknown }
  return Number.isSafeInteger(time) && Number.isSafeInteger(clock) ? { time: Number(time), clock: Number(clock) } : null
}

/** The count with a change at `now`. */
export function counted(before: OwnTime | null, now: number): OwnTime {
  if (!before) return { time: now, clock: now }
  const pause = Math.min(Math.max(now - before.clock, 0), longestPause)
  return { time: before.time + pause, clock: now }
}
