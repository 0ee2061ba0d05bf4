import type { Round } from './measure'

/**
 * Rounds of two ways to do one thing, each of which says what it took in milliseconds.
 * Who goes first changes every round, so that neither always follows the other.
 */
export function inTurn(
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): (index: number) => Promise<Round> {
  return async (index) => {
    if (index % 2 === 0) {
      const first = await ours()
      return { ours: first, baseline: await baseline() }
    }
    const first = await baseline()
    return { ours: await ours(), baseline: first }
  }
}

/** Milliseconds for one call of `work`, from `times` calls in a row. */
async function timeOf(work: () => unknown, times: number): Promise<number> {
  const start = performance.now()
  for (let i = 0; i < times; i++) await work()
  return (performance.now() - start) / times
}

export const sideBySide = (ours: () => unknown, baseline: () => unknown, times = 1) =>
  inTurn(
    () => timeOf(ours, times),
    () => timeOf(baseline, times),
  )
