import { computed, type ReadonlySignal } from '@preact/signals'
import type { CodeRow } from '../../messages'
import { ringOffset, wholeSeconds } from '../../ui/countdown'

/** In the last seconds of a code a person would be too late with it: the next one is shown and copied. */
export const soonSeconds = 5

/** What a row shows as the time goes by. */
export interface RowClock {
  /** Empty where the row is too old to know. */
  readonly code: ReadonlySignal<string>
  /** Empty until the code's last seconds, or where it was used already. */
  readonly nextCode: ReadonlySignal<string>
  readonly seconds: ReadonlySignal<number>
  readonly soon: ReadonlySignal<boolean>
  /** The code was used already: the site takes each one once. */
  readonly used: ReadonlySignal<boolean>
  readonly offset: ReadonlySignal<number>
}

/** Follows one row of the list, and shows its next code at once when the first has run out. */
export function rowClock(row: CodeRow, now: ReadonlySignal<number>): RowClock {
  const period = row.period * 1000
  const steps = computed(() => (now.value < row.validUntil ? 0 : Math.floor((now.value - row.validUntil) / period) + 1))
  const left = computed(() => row.validUntil + steps.value * period - now.value)
  const code = computed(() => [row.code, row.nextCode][steps.value] ?? '')
  const soon = computed(() => steps.value === 0 && row.nextCode !== '' && left.value <= soonSeconds * 1000)
  const used = computed(() => code.value !== '' && row.validUntil + steps.value * period <= row.usedUntil)
  return {
    code,
    soon,
    used,
    nextCode: computed(() => (soon.value || (used.value && steps.value === 0) ? row.nextCode : '')),
    seconds: computed(() => wholeSeconds(left.value)),
    // The ring glides for a second towards where it will be then.
    offset: computed(() => ringOffset(left.value - 1000, row.period)),
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
