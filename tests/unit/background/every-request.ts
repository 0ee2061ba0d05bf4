import { expect } from 'vitest'
import { breakStorage, type Fault } from './breaking-storage'
import { type freshProfile, letWaitPass } from './worker'

type Profile = ReturnType<typeof freshProfile>

/** A verb that changes something for good, from where it starts and how to look at what became of it. */
export interface Changing {
  readonly start: () => Promise<Profile>
  readonly verb: (profile: Profile) => Promise<unknown>
  /** What a person would miss, as a fresh worker reads it. */
  readonly stateOf: (profile: Profile) => Promise<unknown>
  /** True where the same deed, done twice, is another one: a counter that moved on moves on again (RFC 4226, §7.2). */
  readonly counts?: boolean
}

/** A worker that dies takes the failed transaction with it and more; the failure alone is the long run's. */
export const faults: readonly Fault[] = process.env.COUNTERSIGN_LONG ? ['failed', 'dead'] : ['dead']

/**
 * Breaks every request of a verb, one at a time: the state is the one before or after, what was said to be done is
 * done, and the same deed goes through once the cause is gone.
 */
export async function expectBeforeOrAfter(
  { start, verb, stateOf, counts = false }: Changing,
  fault: Fault,
): Promise<void> {
  const before = await stateOf(await start())
  const untouched = await start()
  const counting = breakStorage(untouched.browser, 0, fault)
  expect(await verb(untouched)).not.toMatchObject({ ok: false })
  const requests = counting.count()
  counting.mend()
  const after = await stateOf(untouched)
  expect(after).not.toEqual(before)
  expect(requests).toBeGreaterThan(1)

  for (let n = 1; n <= requests; n++) {
    const profile = await start()
    const broken = breakStorage(profile.browser, n, fault)
    const answer = await verb(profile).catch((error: unknown) => error)
    broken.mend()
    profile.sleep()
    const now = await stateOf(profile)
    const { ok, state } = answer as { readonly ok?: boolean; readonly state?: string }
    expect([before, after], `request ${n} of ${requests}`).toContainEqual(now)
    if (ok || state === 'saved') expect(now, `request ${n}`).toEqual(after)
    if (counts && JSON.stringify(now) === JSON.stringify(after)) continue
    // Whoever dies in a try has tried.
    await letWaitPass()
    await verb(profile)
    expect(await stateOf(profile), `again after request ${n}`).toEqual(after)
  }
}
