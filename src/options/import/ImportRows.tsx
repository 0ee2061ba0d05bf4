import { useSignal } from '@preact/signals'
import type { MessageKey } from '../../i18n/t'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { dayAndTime, nameOf } from '../in-words'
import { isChosenAtFirst, isOffered, type Preview, type PreviewRow } from './preview'
import { SkippedList } from './SkippedList'

const kinds = {
  new: 'import_kind_new',
  newer: 'import_kind_newer',
  same: 'import_kind_same',
  older: 'import_kind_older',
  different: 'import_kind_different',
  'other-key': 'import_kind_otherKey',
  twice: 'import_kind_twice',
} as const satisfies Record<PreviewRow['kind'], MessageKey>

interface ImportRowsProps {
  readonly preview: Preview
  readonly working: boolean
  /** @param chosen places among the rows */
  readonly onConfirm: (chosen: readonly number[]) => void
}

/** What a file holds, row by row; what the vault has not can be chosen. */
export function ImportRows({ preview: { from, madeAt, rows, skipped }, working, onConfirm }: ImportRowsProps) {
  const chosen = useSignal<ReadonlySet<number>>(new Set(rows.flatMap((row, at) => (isChosenAtFirst(row) ? [at] : []))))
  const tick = (at: number, on: boolean) => {
    const others = [...chosen.value].filter((one) => one !== at)
    chosen.value = new Set(on ? [...others, at] : others)
  }
  return (
    <>
      <p data-testid="import-look-result" role="status">
        {madeAt === null ? t('import_from', from) : t('import_madeAt', dayAndTime(madeAt))}{' '}
        {t('import_holds', String(rows.length))}
      </p>
      <ul class="lines">
        {rows.map((row, at) => (
          <li key={`${at}${row.id}`} class="line" data-testid="import-row" data-id={row.id} data-kind={row.kind}>
            {isOffered(row) && (
              <input
                type="checkbox"
                data-testid="import-choose"
                aria-label={t('import_choose', nameOf(row))}
                checked={chosen.value.has(at)}
                onChange={(event) => tick(at, event.currentTarget.checked)}
              />
            )}
            <span class="line-name">{nameOf(row)}</span>
            <span class="line-mark">{t(kinds[row.kind])}</span>
          </li>
        ))}
      </ul>
      <SkippedList skipped={skipped} />
      {rows.some(isOffered) ? (
        <div>
          <Button
            testId="import-confirm"
            look="main"
            disabled={working || chosen.value.size === 0}
            onClick={() => onConfirm([...chosen.value].sort((a, b) => a - b))}
          >
            {t('import_confirm')}
          </Button>
        </div>
      ) : (
        <p data-testid="import-nothing">{t('import_nothing')}</p>
      )}
    </>
  )
}
