import type { ActivityRow } from './activity-text'

/** A day on the wall calendar of this place, `YYYY-MM-DD`. */
export type Day = string

const two = (number: number) => String(number).padStart(2, '0')

export function dayOf(time: number): Day {
  const date = new Date(time)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The day as a moment to write it out from. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00`)

const weeks = 12
export const weekLength = 7

/** The days of the last 12 weeks, from a Monday to the Sunday of this week: some are still to come. */
export function calendarDays(now: number): readonly Day[] {
  const today = new Date(now)
  const sinceMonday = (today.getDay() + 6) % weekLength
  const first = today.getDate() - sinceMonday - (weeks - 1) * weekLength
  return Array.from({ length: weeks * weekLength }, (_, at) =>
    // The calendar, not 24 hours: a day may have 23 or 25.
    dayOf(new Date(today.getFullYear(), today.getMonth(), first + at, 12).getTime()),
  )
}

/** Rows whose event does not open have no day. */
export function countByDay(rows: readonly ActivityRow[]): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>()
  for (const { event } of rows) {
    if (event) counts.set(dayOf(event.at), (counts.get(dayOf(event.at)) ?? 0) + 1)
  }
  return counts
}

/** Rows one after the other under their days; what does not open stays with what came after it. */
export function groupByDay(rows: readonly ActivityRow[]): readonly (readonly [Day, readonly ActivityRow[]])[] {
  const groups: [Day, ActivityRow[]][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const day = row.event ? dayOf(row.event.at) : (last?.[0] ?? '')
    if (last && last[0] === day) last[1].push(row)
    else groups.push([day, [row]])
  }
  return groups
}
