import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Proof } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import type { Watch } from '../../ui/ask-long'
import { NewPassphraseFields } from '../../ui/NewPassphraseFields'
import { useNewPassphrase } from '../../ui/new-passphrase'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { Changeable } from './Changeable'

/** A new passphrase in place of the old one. */
export const ChangePassphrase = () => (
  <Changeable
    title="passphrase"
    testId="change-passphrase"
    words="access_changePassphrase"
    field="old-passphrase"
    form={(close) => <Form onDone={close} />}
  />
)

function Form({ onDone }: { readonly onDone: () => void }) {
  const chosen = useNewPassphrase()
  const problem = useSignal('')
  const send = async (proof: Proof, watch: Watch) => {
    const refused = await chosen.refusal()
    if (refused) return t(refused)
    const answer = await askOpen('vault.changePassphrase', { passphrase: chosen.passphrase.value, proof }, watch)
    if (!answer.ok) return answer.reason === 'no-answer' ? t('access_changeUnknown') : answer
    chosen.clear()
    say(t('access_changed'))
    onDone()
    return null
  }
  const typed = () => {
    problem.value = ''
  }
  return (
    <AgainForm
      testId="old-passphrase"
      cancelId="change-cancel"
      confirmId="change-confirm"
      label={t('access_changePassphrase')}
      text={t('access_changeText')}
      fields={<NewPassphraseFields chosen={chosen} onTyped={typed} />}
      confirm={t('access_changeConfirm')}
      confirming={t('access_changing')}
      derivations={2}
      problem={problem}
      onCancel={onDone}
      send={send}
    />
  )
}
