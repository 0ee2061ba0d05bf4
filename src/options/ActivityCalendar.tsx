import { type Signal, useSignal } from '@preact/signals'
import { t } from '../i18n/t'
import { calendarDays, countByDay, type Day, dayOf, noonOf, weekLength } from './activity-days'
import type { ActivityRow } from './activity-text'

/** Days down, weeks across. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -weekLength,
  ArrowRight: weekLength,
}

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
  const written = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'full' })
  const month = new Intl.DateTimeFormat(t('languageTag'), { month: 'short' })
  const firsts = days.filter((_, index) => index % weekLength === 0)

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
  const busy = days.filter((day) => counts.has(day))
  const total = busy.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0)
  return (
    <figure class="calendar">
      <figcaption class="hint" data-testid="activity-summary">
        {t('activity_calendar', String(total), String(busy.length))}
      </figcaption>
      <div class="months" aria-hidden="true">
        {firsts.map((day, week) => {
          const name = month.format(noonOf(day))
          const before = firsts[week - 1]
          return <span key={day}>{before && month.format(noonOf(before)) === name ? '' : name}</span>
        })}
      </div>
      <fieldset class="days" onKeyDown={move}>
        <legend class="unseen">{t('activity_calendarKeys')}</legend>
        {days.map((day) => {
          const count = counts.get(day) ?? 0
          const words = t('activity_day', written.format(noonOf(day)), String(count))
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
    </figure>
  )
}
