import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Proof } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import type { Watch } from '../../ui/ask-long'
import { Button } from '../../ui/Button'
import { NewPassphraseFields } from '../../ui/NewPassphraseFields'
import { useNewPassphrase } from '../../ui/new-passphrase'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { useOpened } from './use-opened'

/** A new passphrase in place of the old one. */
export function ChangePassphrase() {
  const open = useOpened('change-passphrase', 'old-passphrase')
  return open.value ? (
    <div class="setting">
      <h3>{t('passphrase')}</h3>
      <Form
        onDone={() => {
          open.value = false
        }}
      />
    </div>
  ) : (
    <div class="setting">
      <h3>{t('passphrase')}</h3>
      <Button
        testId="change-passphrase"
        onClick={() => {
          open.value = true
        }}
      >
        {t('access_changePassphrase')}
      </Button>
    </div>
  )
}

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
      stops
      problem={problem}
      onCancel={onDone}
      send={send}
    />
  )
}
