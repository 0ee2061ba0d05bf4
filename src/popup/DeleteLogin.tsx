import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { Button } from '../ui/Button'
import { useFocusBack } from '../ui/focus-back'
import { useFocusOnChange } from '../ui/focus-on-change'
import { Problem } from '../ui/Problem'
import { say } from '../ui/Said'
import { refreshCodes } from './codes'
import { goBack } from './route'
import { askOpen } from './vault'

/** Deletes a login after a second question in place. */
export function DeleteLogin({ id }: { readonly id: string }) {
  const problem = useSignal('')
  const asked = useSignal(false)
  const deleting = useSignal(false)
  useFocusOnChange(asked.value, asked.value ? 'delete-cancel' : 'delete')
  useFocusBack(deleting.value)
  const remove = async () => {
    deleting.value = true
    try {
      const answer = await askOpen('accounts.delete', { id })
      // Gone already is what was wanted: the first try may have died before its answer left.
      const isGone = answer.ok || answer.reason === 'not-found'
      problem.value = isGone ? '' : reasonText(answer.reason)
      if (!isGone) return
      await refreshCodes()
      say(t('deleted'))
      goBack()
    } finally {
      deleting.value = false
    }
  }
  const setAsked = (on: boolean) => () => {
    asked.value = on
  }
  if (!asked.value) {
    return (
      <Button testId="delete" look="danger" icon="trash" onClick={setAsked(true)}>
        {t('delete')}
      </Button>
    )
  }
  return (
    <div
      class="sheet sheet-danger"
      role="alertdialog"
      aria-labelledby="delete-question"
      aria-describedby="delete-advice"
    >
      <h2 id="delete-question">{t('deleteQuestion')}</h2>
      <p id="delete-advice">{t('deleteAdvice')}</p>
      <Problem text={problem} />
      <div class="actions">
        <Button testId="delete-cancel" onClick={setAsked(false)}>
          {t('cancel')}
        </Button>
        <Button testId="delete-confirm" look="danger" disabled={deleting.value} onClick={() => void remove()}>
          {t('deleteConfirm')}
        </Button>
      </div>
    </div>
  )
}
