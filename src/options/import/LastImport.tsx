import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { inDigits, t, tn } from '../../i18n/t'
import type { LastImportState } from '../../messages'
import { Button } from '../../ui/Button'
import { useFocusBack } from '../../ui/focus-back'
import { useLongWork } from '../../ui/long-work'
import { Problem } from '../../ui/Problem'
import { Progress } from '../../ui/Progress'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { dayAndTime } from '../in-words'

const undone = ({ removed, reverted, left }: { removed: number; reverted: number; left: number }) =>
  [t('import_undone', inDigits(removed), inDigits(left)), reverted > 0 && tn('import_undoneUpdated', reverted)]
    .filter(Boolean)
    .join(' ')

interface LastImportProps {
  /** How often this page has tried to save one: each may be the last one now. */
  readonly after: number
  /** The page is at work with the next one. */
  readonly busy: ReadonlySignal<boolean>
}

/** Takes the last import back. */
export function LastImport({ after, busy }: LastImportProps) {
  const last = useSignal<LastImportState | null>(null)
  const problem = useSignal('')
  const work = useLongWork()
  useFocusBack(work.shown.value !== null, 'import-file')
  const refresh = async () => {
    const answer = await askOpen('import.last', {})
    last.value = answer.ok ? answer.last : null
  }
  useEffect(() => void refresh(), [after])

  const undo = (at: number) =>
    work.run(t('work_vault'), async (progressing) => {
      problem.value = ''
      const answer = await askOpen('import.undo', { at }, progressing)
      problem.value = answer.ok ? '' : reasonText(answer.reason)
      if (answer.ok) say(undone(answer))
      await refresh()
    })
  const { value } = last
  return (
    <>
      {value && (
        <div class="last-import" data-testid="import-last">
          <p>
            {tn('import_last', value.logins, dayAndTime(value.at), value.from || 'Countersign')}
            {value.updated > 0 && ` ${tn('import_lastUpdated', value.updated)}`}
            {value.changed > 0 && ` ${tn('import_lastChanged', value.changed)}`}
          </p>
          <Button
            testId="import-undo"
            disabled={busy.value || work.shown.value !== null}
            onClick={() => void undo(value.at)}
          >
            {t('import_undo')}
          </Button>
        </div>
      )}
      <Progress work={work} stopId="undo-stop" />
      <Problem text={problem} />
    </>
  )
}
