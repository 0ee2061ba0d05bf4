import { reasonText } from '../../i18n/reason'
import { t, tn } from '../../i18n/t'
import type { SkippedRow } from '../../messages'
import { nameOf } from '../in-words'
import { LongList } from '../LongList'

/** What stands in a file and cannot be taken, line by line, and why. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  if (skipped.length === 0) return null
  return (
    <section class="host-group" aria-labelledby="import-skipped-title">
      <h3 id="import-skipped-title">{tn('import_skippedTitle', skipped.length)}</h3>
      <LongList
        label={tn('import_skippedTitle', skipped.length)}
        items={skipped}
        row={(entry, at) => (
          <li key={`${at}${entry.label}`} class="line hint" data-testid="import-skipped">
            {t('import_skipped', nameOf(entry), reasonText(entry.reason))}
          </li>
        )}
      />
    </section>
  )
}
