import { type ReadonlySignal, type Signal, signal, useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { MessageKey } from '../../i18n/t'
import { t, tn } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { dayAndTime, nameOf } from '../in-words'
import { LongList } from '../LongList'
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
  /** A signal: a row that is drawn is not drawn again. */
  readonly working: ReadonlySignal<boolean>
  /** @param chosen places among the rows */
  readonly onConfirm: (chosen: readonly number[]) => void
}

/** What a file holds, row by row; what the vault has not can be chosen. */
export function ImportRows({ preview: { from, madeAt, rows, skipped }, working, onConfirm }: ImportRowsProps) {
  // One for each row: a tick among ten thousand draws no other row again.
  const ticks = useMemo(() => rows.map((row) => signal(isChosenAtFirst(row))), [rows])
  const count = useSignal(ticks.filter((tick) => tick.value).length)
  const isNoneChosen = useComputed(() => count.value === 0)
  const choose = (tick: Signal<boolean>, on: boolean) => {
    if (tick.value === on) return
    tick.value = on
    count.value += on ? 1 : -1
  }
  const confirm = () => onConfirm(ticks.flatMap((tick, at) => (tick.value ? [at] : [])))
  return (
    <>
      <p data-testid="import-look-result" role="status">
        {madeAt === null ? t('import_from', from) : t('import_madeAt', dayAndTime(madeAt))}{' '}
        {tn('import_holds', rows.length)}
      </p>
      <LongList
        label={t('import_title')}
        items={rows}
        row={(row, at) => <Row key={`${at}${row.id}`} row={row} tick={ticks[at]} working={working} onTick={choose} />}
      />
      <SkippedList skipped={skipped} />
      {rows.some(isOffered) ? (
        <div>
          <Button testId="import-confirm" look="main" disabled={working.value || isNoneChosen.value} onClick={confirm}>
            {t('import_confirm')}
          </Button>
        </div>
      ) : (
        <p data-testid="import-nothing">{t('import_nothing')}</p>
      )}
    </>
  )
}

interface RowProps {
  readonly row: PreviewRow
  readonly tick: Signal<boolean> | undefined
  readonly working: ReadonlySignal<boolean>
  readonly onTick: (tick: Signal<boolean>, on: boolean) => void
}

function Row({ row, tick, working, onTick }: RowProps) {
  return (
    <li class="line" data-testid="import-row" data-id={row.id} data-kind={row.kind}>
      {isOffered(row) && tick ? (
        <label class="line-choice">
          <input
            type="checkbox"
            data-testid="import-choose"
            aria-label={t('import_choose', nameOf(row))}
            checked={tick.value}
            disabled={working}
            onChange={(event) => onTick(tick, event.currentTarget.checked)}
          />
          <span class="line-name">{nameOf(row)}</span>
        </label>
      ) : (
        <span class="line-name">{nameOf(row)}</span>
      )}
      <span class="line-mark">{t(kinds[row.kind])}</span>
    </li>
  )
}
