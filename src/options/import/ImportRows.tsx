import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import type { MessageKey } from '../../i18n/t'
import { t } from '../../i18n/t'
import type { BackupLook, BackupRow } from '../../messages'
import { Button } from '../../ui/Button'
import { dayAndTime, nameOf } from '../in-words'

const kinds = {
  new: 'import_kind_new',
  newer: 'import_kind_newer',
  same: 'import_kind_same',
  older: 'import_kind_older',
  different: 'import_kind_different',
} as const satisfies Record<BackupRow['kind'], MessageKey>

const canBeRestored = ({ kind }: BackupRow) => kind === 'new' || kind === 'newer'

interface ImportRowsProps {
  readonly look: BackupLook
  readonly working: boolean
  readonly onConfirm: (ids: readonly string[]) => void
}

/** What a file holds, row by row; what the vault has not can be chosen. */
export function ImportRows({ look, working, onConfirm }: ImportRowsProps) {
  const { createdAt, rows, skipped } = look
  const offered = rows.filter(canBeRestored)
  const left = useSignal<ReadonlySet<string>>(new Set())
  const chosen = () => offered.map(({ id }) => id).filter((id) => !left.value.has(id))
  const tick = (id: string, on: boolean) => {
    const others = [...left.value].filter((one) => one !== id)
    left.value = new Set(on ? others : [...others, id])
  }
  return (
    <>
      <p data-testid="import-look-result" role="status">
        {t('import_madeAt', dayAndTime(createdAt))} {t('import_holds', String(rows.length))}
      </p>
      <ul class="lines">
        {rows.map((row, at) => (
          <li key={`${at}${row.id}`} class="line" data-testid="import-row" data-id={row.id} data-kind={row.kind}>
            {canBeRestored(row) && (
              <input
                type="checkbox"
                data-testid="import-choose"
                aria-label={t('import_choose', nameOf(row))}
                checked={!left.value.has(row.id)}
                onChange={(event) => tick(row.id, event.currentTarget.checked)}
              />
            )}
            <span class="line-name">{nameOf(row)}</span>
            <span class="line-mark">{t(kinds[row.kind])}</span>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <ul class="lines">
          {skipped.map((entry, at) => (
            <li key={`${at}${entry.label}`} class="line hint" data-testid="import-skipped">
              {t('import_skipped', nameOf(entry), reasonText(entry.reason))}
            </li>
          ))}
        </ul>
      )}
      {offered.length === 0 ? (
        <p data-testid="import-nothing">{t('import_nothing')}</p>
      ) : (
        <div>
          <Button
            testId="import-confirm"
            look="main"
            disabled={working || chosen().length === 0}
            onClick={() => onConfirm(chosen())}
          >
            {t('import_confirm')}
          </Button>
        </div>
      )}
    </>
  )
}
