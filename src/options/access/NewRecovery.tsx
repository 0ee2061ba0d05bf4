import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Proof, Refusal } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import type { Watch } from '../../ui/ask-long'
import { showFrom } from '../../ui/recovery-code'
import { askOpen } from '../ask-open'
import { Changeable } from './Changeable'

/** A new recovery code in place of the old one; it is shown once, in place of the whole page. */
export const NewRecovery = () => (
  <Changeable
    title="recoveryCode"
    testId="new-recovery"
    words="access_newRecovery"
    field="recovery-passphrase"
    form={(close) => <Form onCancel={close} />}
  />
)

function Form({ onCancel }: { readonly onCancel: () => void }) {
  const problem = useSignal('')
  const send = async (proof: Proof, watch: Watch) => {
    const result = await showFrom<Refusal>(() => askOpen('vault.newRecovery', { proof }, watch), 'kept')
    if (result === 'shown') return null
    return result === 'elsewhere' ? t('recoveryElsewhere') : result
  }
  return (
    <AgainForm
      testId="recovery-passphrase"
      cancelId="new-recovery-cancel"
      confirmId="new-recovery-confirm"
      label={t('access_newRecovery')}
      text={t('access_newRecoveryText')}
      confirm={t('access_newRecoveryConfirm')}
      problem={problem}
      onCancel={onCancel}
      send={send}
    />
  )
}
