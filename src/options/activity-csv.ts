import { t } from '../i18n/t'
import { type ActivityRow, activityText, hostOf, loginOf } from './activity-text'
import { csv } from './csv'

/** The activity as a table, oldest first, times in UTC (ISO 8601). */
export function activityCsv(rows: readonly ActivityRow[]): string {
  const head = [
    t('activity_csvTime'),
    t('activity_csvWhat'),
    t('activity_csvIssuer'),
    t('activity_csvLabel'),
    t('activity_csvPerson'),
    t('activity_csvHost'),
  ]
  const lines = rows.toReversed().map(({ event }) => {
    const { issuer = '', label = '', person = '' } = loginOf(event) ?? {}
    return [event ? new Date(event.at).toISOString() : '', activityText(event), issuer, label, person, hostOf(event)]
  })
  return csv([head, ...lines])
}
