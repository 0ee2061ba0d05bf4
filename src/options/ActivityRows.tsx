import { useSignal } from '@preact/signals'
import { intlTag, t } from '../i18n/t'
import { Button } from '../ui/Button'
import { groupByDay, noonOf } from './activity-days'
import { type ActivityRow, activityText, hostOf, loginOf, loginText } from './activity-text'

const atOnce = 200

/** What was done, newest first, under its days. */
export function ActivityRows({ rows }: { readonly rows: readonly ActivityRow[] }) {
  const most = useSignal(atOnce)
  const day = new Intl.DateTimeFormat(intlTag(), { dateStyle: 'full' })
  const hour = new Intl.DateTimeFormat(intlTag(), { timeStyle: 'short' })
  return (
    <>
      {groupByDay(rows.slice(0, most.value)).map(([date, ofDay]) => (
        <section key={`${date} ${ofDay[0]?.number}`} class="activity-group">
          <h3>{date ? day.format(noonOf(date)) : t('activity_noDay')}</h3>
          <ul>
            {ofDay.map(({ number, event }) => (
              <li key={number} class="activity" data-testid="activity" data-kind={event?.kind ?? 'unreadable'}>
                {event ? <time dateTime={new Date(event.at).toISOString()}>{hour.format(event.at)}</time> : <span />}
                <p>
                  <span>{activityText(event)}</span>
                  <Where row={{ number, event }} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rows.length > most.value && (
        <div>
          <Button
            testId="activity-more"
            onClick={() => {
              most.value += atOnce
            }}
          >
            {t('activity_older')}
          </Button>
        </div>
      )}
    </>
  )
}

function Where({ row: { event } }: { readonly row: ActivityRow }) {
  const login = loginOf(event)
  const host = hostOf(event)
  if (!login) return null
  return (
    <span class="hint">
      <bdi data-testid="activity-login">{loginText(login) || t('unnamed')}</bdi>
      {host && (
        <>
          {' · '}
          <bdi data-testid="activity-host">{host}</bdi>
        </>
      )}
    </span>
  )
}
