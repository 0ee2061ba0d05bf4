import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Face } from '../../messages'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { nameOf } from '../in-words'
import { refreshFindings } from './findings'
import { focusVerdict } from './focus-verdict'

/** Deletes a login after a second press; the history keeps it for a week. */
export function DeleteLogin({ login }: { readonly login: Face }) {
  const asking = useSignal(false)
  const problem = useSignal('')
  const box = useRef<HTMLDivElement>(null)
  const turn = (to: boolean) => {
    asking.value = to
    // The button that was pressed is gone by the next drawing, and the focus with it.
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus())
  }
  const drop = async () => {
    const answer = await askOpen('accounts.delete', { id: login.id })
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (!answer.ok) return
    say(t('health_deleted'))
    await refreshFindings()
    focusVerdict()
  }
  const name = nameOf(login)
  return (
    <div class="delete" ref={box}>
      {asking.value ? (
        <>
          <Button testId="finding-delete-cancel" onClick={() => turn(false)}>
            {t('cancel')}
          </Button>
          <Button
            testId="finding-delete-confirm"
            look="danger"
            label={`${t('health_deleteConfirm')}: ${name}`}
            onClick={() => void drop()}
          >
            {t('health_deleteConfirm')}
          </Button>
          <p class="hint">{t('health_deleteHint')}</p>
          <Problem text={problem} />
        </>
      ) : (
        <Button testId="finding-delete" look="danger" label={t('health_deleteOf', name)} onClick={() => turn(true)}>
          {t('health_delete')}
        </Button>
      )}
    </div>
  )
}
