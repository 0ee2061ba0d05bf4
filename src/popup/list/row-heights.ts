/** What a row takes where none was measured yet, in CSS pixels. */
const guessed = 116

/** How high the rows of a list are: as measured where one was drawn, else as those are on average. */
export class RowHeights {
  private readonly known = new Map<string, number>()
  private sum = 0
  /** What a row that was not measured was last taken to be. */
  private usual = guessed

  /** @returns whether rows do not begin any more where it was said last */
  note(id: string, height: number): boolean {
    const before = this.known.get(id)
    // Nothing is 0 high but what is not laid out.
    if (height === 0 || Math.abs(height - (before ?? 0)) < 0.5) return false
    this.known.set(id, height)
    this.sum += height - (before ?? 0)
    // A row that is as high as was supposed moves no other: the list need not be drawn again for it.
    return before !== undefined || Math.abs(height - this.usual) > 0.05
  }

  /** Where each row begins, and at last where all end. */
  tops(ids: readonly { readonly id: string }[]): Float64Array {
    this.usual = this.known.size > 0 ? this.sum / this.known.size : guessed
    const tops = new Float64Array(ids.length + 1)
    let top = 0
    ids.forEach(({ id }, at) => {
      tops[at] = top
      top += this.known.get(id) ?? this.usual
    })
    tops[ids.length] = top
    return tops
  }

  forget(): void {
    this.known.clear()
    this.sum = 0
  }
}

/** Rows from `first` up to and without `end`. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** The rows that touch the stretch between two heights. @param tops where each begins, and at last where all end */
export function spanBetween(tops: Float64Array, from: number, to: number): Span {
  const count = tops.length - 1
  const first = Math.max(0, firstAbove(tops, from) - 1)
  return { first: Math.min(first, count), end: Math.max(0, Math.min(count, firstAbove(tops, to))) }
}

/** Both stretches as one where they touch, else the first alone. */
export function joined(one: Span, other: Span): Span {
  if (one.first > other.end || other.first > one.end) return one
  return { first: Math.min(one.first, other.first), end: Math.max(one.end, other.end) }
}

/** Index of the first top that is greater than a height. */
function firstAbove(tops: Float64Array, height: number): number {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) > height) high = middle
    else low = middle + 1
  }
  return low
}
