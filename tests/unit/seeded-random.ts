import type { RandomBytes } from '../../src/core/random'

/** Bytes that look random and are the same on every run; for tests alone. */
export function seededRandom(seed: number): RandomBytes {
  let state = seed >>> 0
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}
