import { t } from '../../i18n/t'
import type { RestoreReport } from '../../messages'

/** What was done with each login of the file. */
export function ImportReport({ report: { rows } }: { readonly report: RestoreReport }) {
  const count = (wanted: string) => rows.filter(({ done }) => done === wanted).length
  const [added, updated] = [count('added'), count('updated')]
  return (
    <p data-testid="import-report" role="status">
      {t('import_report', String(added), String(updated), String(rows.length - added - updated))}
    </p>
  )
}
