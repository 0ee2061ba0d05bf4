import { inDigits, t } from '../../i18n/t'
import type { SaveReport } from './preview'

/** What was done with the logins of the file. */
export function ImportReport({ report: { added, updated, left } }: { readonly report: SaveReport }) {
  return (
    <p data-testid="import-report" role="status">
      {t('import_report', inDigits(added), inDigits(updated), inDigits(left))}
    </p>
  )
}
