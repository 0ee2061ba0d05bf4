import type { Case, Round } from './measure'

interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** A case's outcome as `out/bench.json` has it; times in milliseconds. */
export interface Result {
  readonly measure: string
  readonly title: string
  readonly baselineTitle: string
  readonly rounds: number
  readonly ours: Spread
  readonly baseline: Spread
  /** Ours by baseline, round by round: below 1 we are faster. Null where the clock was too coarse for the baseline. */
  readonly ratio: Spread | null
  readonly note: string
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(part)] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return { median: (at(middle) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) }
}

export async function resultOf(measure: string, one: Case): Promise<Result> {
  await one.round(-1)
  const rounds: Round[] = []
  for (let index = 0; index < one.rounds; index++) rounds.push(await one.round(index))
  return {
    measure,
    title: one.title,
    baselineTitle: one.baseline,
    rounds: one.rounds,
    ours: spreadOf(rounds.map(({ ours }) => ours)),
    baseline: spreadOf(rounds.map(({ baseline }) => baseline)),
    ratio: rounds.every(({ baseline }) => baseline > 0)
      ? spreadOf(rounds.map(({ ours, baseline }) => ours / baseline))
      : null,
    note: one.note?.() ?? '',
  }
}
