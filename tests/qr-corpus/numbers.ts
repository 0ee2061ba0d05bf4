/** Numbers that look random and are the same on every run (mulberry32); for pictures alone. */
export interface Numbers {
  /** From 0 to below 1. */
  next(): number
  between(low: number, high: number): number
  /** A whole number, both ends included. */
  whole(low: number, high: number): number
  one<T>(of: readonly T[]): T
}

export function numbersFrom(seed: number): Numbers {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    one(of) {
      if (of.length === 0) throw new RangeError('nothing to choose from')
      return of[whole(0, of.length - 1)] as (typeof of)[number]
    },
  }
}
