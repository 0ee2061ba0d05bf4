import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Passkey, Proof } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import type { Watch } from '../../ui/ask-long'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'

interface RemovePasskeyProps {
  readonly passkey: Passkey
  readonly onDone: () => void
}

/** Removes a passkey after the person was asked again. */
export function RemovePasskey({ passkey: { id, name }, onDone }: RemovePasskeyProps) {
  const problem = useSignal('')
  const send = async (proof: Proof, watch: Watch) => {
    const answer = await askOpen('passkey.remove', { id, proof }, watch)
    if (!answer.ok) return answer
    say(t('access_removed'))
    onDone()
    return null
  }
  return (
    <AgainForm
      testId="remove-passphrase"
      cancelId="remove-cancel"
      confirmId="remove-confirm"
      text={t('access_removeText', name)}
      confirm={t('access_remove')}
      look="danger"
      problem={problem}
      onCancel={onDone}
      send={send}
    />
  )
}
