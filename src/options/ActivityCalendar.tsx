import { type Signal, useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { intlTag, t, tn } from '../i18n/t'
import { calendarDays, countByDay, type Day, dayOf, noonOf, weekLength } from './activity-days'
import type { ActivityRow } from './activity-text'

/** Days down, weeks across. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -weekLength,
  ArrowRight: weekLength,
}

const levels = [0, 1, 2, 3, 4] as const
const levelOf = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 10 ? 3 : 4)

/** The last 12 weeks at a glance; a day that is pressed is the only one listed. One tab stop, arrow keys among the days. */
export function ActivityCalendar(props: { readonly rows: readonly ActivityRow[]; readonly chosen: Signal<Day> }) {
  const { rows, chosen } = props
  const now = Date.now()
  const today = dayOf(now)
  const days = calendarDays(now).filter((day) => day <= today)
  const counts = countByDay(rows)
  const at = useSignal(today)
  const stop = days.includes(at.value) ? at.value : today
  const written = new Intl.DateTimeFormat(intlTag(), { dateStyle: 'full' })
  const mondays = days.filter((_, index) => index % weekLength === 0)
  useLayoutEffect(() => {
    // Where the page is too narrow for twelve weeks, the latest are in view.
    const box = document.getElementById(`day-${today}`)?.closest('.weeks')
    if (box) box.scrollLeft = (document.documentElement.dir === 'rtl' ? -1 : 1) * box.scrollWidth
  }, [])

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const sideways = Math.abs(step) === weekLength
    const turned = sideways && document.documentElement.dir === 'rtl' ? -step : step
    const next = days[days.indexOf(stop) + turned]
    if (!next) return
    at.value = next
    document.getElementById(`day-${next}`)?.focus()
  }
  const total = days.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0)
  return (
    <figure class="calendar">
      <figcaption class="hint" data-testid="activity-summary">
        {tn('activity_calendar', total)}
      </figcaption>
      <div class="weeks">
        <Months mondays={mondays} />
        <Weekdays days={days.slice(0, weekLength)} />
        <fieldset class="days" onKeyDown={move}>
          <legend class="unseen">{t('activity_calendarKeys')}</legend>
          {days.map((day) => {
            const count = counts.get(day) ?? 0
            const words = tn('activity_day', count, written.format(noonOf(day)))
            return (
              <button
                key={day}
                type="button"
                id={`day-${day}`}
                class="day"
                data-testid="activity-day"
                data-level={levelOf(count)}
                aria-label={words}
                title={words}
                aria-pressed={chosen.value === day}
                tabIndex={day === stop ? 0 : -1}
                onClick={() => {
                  at.value = day
                  chosen.value = chosen.value === day ? '' : day
                }}
              />
            )
          })}
        </fieldset>
      </div>
      <p class="levels" aria-hidden="true">
        <span>{t('activity_less')}</span>
        {levels.map((level) => (
          <span key={level} class="day" data-level={level} />
        ))}
        <span>{t('activity_moreDone')}</span>
      </p>
    </figure>
  )
}

/** A month's name over its first whole week; the first one is left out where the next would stand on it. */
function Months({ mondays }: { readonly mondays: readonly Day[] }) {
  const month = new Intl.DateTimeFormat(intlTag(), { month: 'short' })
  const names = mondays.map((day) => month.format(noonOf(day)))
  const begins = names.map((name, week) => week === 0 || name !== names[week - 1])
  return (
    <div class="months" aria-hidden="true">
      {names.map((name, week) => (
        <span key={mondays[week]}>{begins[week] && !(week === 0 && begins[1]) ? name : ''}</span>
      ))}
    </div>
  )
}

/** Every second day's name at the side; each day says its own in full. */
function Weekdays({ days }: { readonly days: readonly Day[] }) {
  const weekday = new Intl.DateTimeFormat(intlTag(), { weekday: 'short' })
  return (
    <div class="weekdays" aria-hidden="true">
      {days.map((day, at) => (
        <span key={day}>{at % 2 === 0 ? weekday.format(noonOf(day)) : ''}</span>
      ))}
    </div>
  )
}
