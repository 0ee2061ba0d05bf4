import type { CodeRow } from '../../messages'

/** In the last seconds of a code a person would be too late with it: the next one is shown and copied. */
export const soonSeconds = 5

/** What a row of the list shows at one moment. */
export interface RowState {
  /** Empty where the row is too old to know. */
  readonly code: string
  /** Empty until the code's last seconds, or where it was used already. */
  readonly nextCode: string
  /** Milliseconds until the code runs out. */
  readonly left: number
  readonly soon: boolean
  /** The code was used already: the site takes each one once. */
  readonly used: boolean
}

/** @param now Unix time in milliseconds */
export function rowState(row: CodeRow, now: number): RowState {
  const period = row.period * 1000
  const steps = now < row.validUntil ? 0 : Math.floor((now - row.validUntil) / period) + 1
  const validUntil = row.validUntil + steps * period
  const left = validUntil - now
  const code = [row.code, row.nextCode][steps] ?? ''
  const soon = steps === 0 && row.nextCode !== '' && left <= soonSeconds * 1000
  const used = code !== '' && validUntil <= row.usedUntil
  return { code, left, soon, used, nextCode: soon || (used && steps === 0) ? row.nextCode : '' }
}
