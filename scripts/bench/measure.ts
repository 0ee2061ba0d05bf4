/** What one round took on both sides, in milliseconds for one piece of work. */
export interface Round {
  readonly ours: number
  readonly baseline: number
}

/** One line of the table: our way beside another, measured in turn in the same run. */
export interface Case {
  readonly title: string
  /** What ours is compared with, in words. */
  readonly baseline: string
  readonly rounds: number
  /** @param index from 0; -1 is the warm-up, which is not counted */
  round(index: number): Promise<Round>
  /** What else the run showed, in words; asked for after the last round. */
  note?(): string
}

export interface Measure {
  readonly name: string
  /** Prepares, hands over its cases one after the other, and clears up. */
  run(take: (one: Case) => Promise<void>, say: (text: string) => void): Promise<void>
}
