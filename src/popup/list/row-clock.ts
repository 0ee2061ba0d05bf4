import { computed, type ReadonlySignal } from '@preact/signals'
import type { CodeRow } from '../../messages'
import { ringOffset, wholeSeconds } from '../../ui/countdown'
import { type RowState, rowState, soonSeconds } from './row-state'

type Shown = Omit<RowState, 'left'>

/** What a row shows as the time goes by. */
export type RowClock = { readonly [K in keyof Shown]: ReadonlySignal<Shown[K]> } & {
  /** Whole seconds left. */
  readonly seconds: ReadonlySignal<number>
  readonly offset: ReadonlySignal<number>
}

/** Follows one row of the list, and shows its next code at once when the first has run out. */
export function rowClock(row: CodeRow, now: ReadonlySignal<number>): RowClock {
  const state = computed(() => rowState(row, now.value))
  return {
    code: computed(() => state.value.code),
    nextCode: computed(() => state.value.nextCode),
    seconds: computed(() => wholeSeconds(state.value.left)),
    soon: computed(() => state.value.soon),
    used: computed(() => state.value.used),
    // The ring glides for a second towards where it will be then.
    offset: computed(() => ringOffset(state.value.left - 1000, row.period)),
  }
}

/**
 * The code that a person can still use if it is copied now, and in how many seconds it begins to count.
 * The code is empty where the row does not have it: it is too old to know, or has only codes that were used.
 */
export function codeToCopy(row: CodeRow, now: number): { readonly code: string; readonly startsIn: number } {
  const { code, nextCode, period, validUntil, usedUntil } = row
  const left = validUntil - now
  if (left <= -1000 * period) return { code: '', startsIn: 0 }
  const isNext = nextCode !== '' && (left <= soonSeconds * 1000 || usedUntil >= validUntil)
  if (isNext && usedUntil > validUntil) return { code: '', startsIn: wholeSeconds(usedUntil - now) }
  return isNext ? { code: nextCode, startsIn: wholeSeconds(left) } : { code, startsIn: 0 }
}
