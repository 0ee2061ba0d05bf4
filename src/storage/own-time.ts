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

/** As it lies on the disk. The sum tells damage: a count with one bit too many would forget the whole history. */
interface Kept extends OwnTime {
  readonly sum: number
}

/** As it lies there; null where none was counted, or what lies there is no count. */
export async function ownTimeIn(header: { get(key: 'time'): Promise<unknown> }): Promise<OwnTime | null> {
  const kept = ((await header.get('time')) ?? {}) as { readonly [K in keyof Kept]?: unknown }
  if (!Number.isSafeInteger(kept.time) || !Number.isSafeInteger(kept.clock)) return null
  const [time, clock] = [Number(kept.time), Number(kept.clock)]
  return kept.sum === time + clock ? { time, clock } : null
}

export async function putOwnTimeIn(
  header: { put(kept: Kept, key: 'time'): Promise<unknown> },
  { time, clock }: OwnTime,
): Promise<void> {
  await header.put({ time, clock, sum: time + clock }, 'time')
}

/** The count with a change at `now`. */
export function counted(before: OwnTime | null, now: number): OwnTime {
  if (!before) return { time: now, clock: now }
  const pause = Math.min(Math.max(now - before.clock, 0), longestPause)
  return { time: before.time + pause, clock: now }
}
