import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { SkippedRow } from '../../messages'
import { nameOf } from '../in-words'
import { LongList } from '../LongList'

/** The logins that a format has no place for, and why. */
export function LeftOutList({ rows }: { readonly rows: readonly SkippedRow[] }) {
  if (rows.length === 0) return null
  return (
    <div class="left-out">
      <p>{t('export_left')}</p>
      <LongList
        label={t('export_left')}
        items={rows}
        row={(row, at) => (
          <li key={at} class="line" data-testid="export-left" data-reason={row.reason}>
            <span class="line-name">{nameOf(row)}</span>
            <span class="line-mark">{reasonText(row.reason)}</span>
          </li>
        )}
      />
    </div>
  )
}
