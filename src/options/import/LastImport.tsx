import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { LastImportState } from '../../messages'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { dayAndTime } from '../in-words'
import type { SaveReport } from './preview'

/** Takes the last import back. @param after the import that this page has just made, which is then the last one */
export function LastImport({ after }: { readonly after: SaveReport | null }) {
  const last = useSignal<LastImportState | null>(null)
  const problem = useSignal('')
  const working = useSignal(false)
  const refresh = async () => {
    const answer = await askOpen('import.last', {})
    last.value = answer.ok ? answer.last : null
  }
  useEffect(() => void refresh(), [after])

  const undo = async (at: number) => {
    working.value = true
    try {
      const answer = await askOpen('import.undo', { at })
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (answer.ok) say(t('import_undone', String(answer.removed), String(answer.left)))
      await refresh()
    } finally {
      working.value = false
    }
  }
  const { value } = last
  return (
    <>
      {value && (
        <div class="last-import" data-testid="import-last">
          <p>
            {t('import_last', dayAndTime(value.at), value.from || 'Countersign', String(value.logins))}
            {value.changed > 0 && ` ${t('import_lastChanged', String(value.changed))}`}
          </p>
          <Button testId="import-undo" disabled={working.value} onClick={() => void undo(value.at)}>
            {t('import_undo')}
          </Button>
        </div>
      )}
      <Problem text={problem} />
    </>
  )
}
