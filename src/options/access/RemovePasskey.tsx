import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Passkey } from '../../messages'
import { AgainButton } from '../../ui/AgainButton'
import { AgainFields } from '../../ui/AgainFields'
import { useAgain } from '../../ui/again'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'

interface RemovePasskeyProps {
  readonly passkey: Passkey
  readonly onDone: () => void
}

/** Removes a passkey after the person was asked again. */
export function RemovePasskey({ passkey: { id, name }, onDone }: RemovePasskeyProps) {
  const again = useAgain()
  const problem = useSignal('')
  const working = useSignal(false)
  const remove = async () => {
    const proof = again.proof()
    if (!proof || working.value) return
    working.value = true
    try {
      const answer = await askOpen('passkey.remove', { id, proof })
      problem.value = answer.ok ? '' : await again.refused(answer)
      if (!answer.ok) return
      again.clear()
      say(t('access_removed'))
      onDone()
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class="sheet sheet-danger"
      onSubmit={(event) => {
        event.preventDefault()
        void remove()
      }}
    >
      <p>{t('access_removeText', name)}</p>
      <AgainFields again={again} testId="remove-passphrase" invalid={problem.value !== ''} />
      <Problem text={problem} />
      <div class="actions">
        <Button testId="remove-cancel" onClick={onDone}>
          {t('cancel')}
        </Button>
        <AgainButton again={again} testId="remove-confirm" look="danger" busy={working.value}>
          {t('access_remove')}
        </AgainButton>
      </div>
    </form>
  )
}
