import { computed, type ReadonlySignal } from '@preact/signals'
import type { CodeRow } from '../messages'
import { ringOffset, wholeSeconds } from '../ui/countdown'

/** In the last seconds of a code a person would be too late with it: the next one is shown and copied. */
export const soonSeconds = 5

/** What a row shows as the time goes by. */
export interface RowClock {
  /** Empty where the row is too old to know. */
  readonly code: ReadonlySignal<string>
  /** Empty until the code's last seconds. */
  readonly nextCode: ReadonlySignal<string>
  readonly seconds: ReadonlySignal<number>
  readonly soon: ReadonlySignal<boolean>
  readonly offset: ReadonlySignal<number>
}

/** Follows one row of the list, and shows its next code at once when the first has run out. */
export function rowClock(row: CodeRow, now: ReadonlySignal<number>): RowClock {
  const period = row.period * 1000
  const steps = computed(() => (now.value < row.validUntil ? 0 : Math.floor((now.value - row.validUntil) / period) + 1))
  const left = computed(() => row.validUntil + steps.value * period - now.value)
  const code = computed(() => [row.code, row.nextCode][steps.value] ?? '')
  const soon = computed(() => steps.value === 0 && row.nextCode !== '' && left.value <= soonSeconds * 1000)
  return {
    code,
    soon,
    nextCode: computed(() => (soon.value ? row.nextCode : '')),
    seconds: computed(() => wholeSeconds(left.value)),
    // The ring glides for a second towards where it will be then.
    offset: computed(() => ringOffset(left.value - 1000, row.period)),
  }
}

/**
 * The code that a person can still use if it is copied now, and in how many seconds it begins to count.
 * The code is empty where the row is too old to know.
 */
export function codeToCopy(row: CodeRow, now: number): { readonly code: string; readonly startsIn: number } {
  const left = row.validUntil - now
  if (left <= -1000 * row.period) return { code: '', startsIn: 0 }
  if (left > soonSeconds * 1000 || row.nextCode === '') return { code: row.code, startsIn: 0 }
  return { code: row.nextCode, startsIn: wholeSeconds(left) }
}
