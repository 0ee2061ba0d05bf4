import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Proof, Refusal } from '../../messages'
import { AgainForm } from '../../ui/AgainForm'
import { Button } from '../../ui/Button'
import { showFrom } from '../../ui/recovery-code'
import { askOpen } from '../ask-open'
import { useOpened } from './use-opened'

/** A new recovery code in place of the old one; it is shown once, in place of the whole page. */
export function NewRecovery() {
  const open = useOpened('new-recovery', 'recovery-passphrase')
  return open.value ? (
    <div class="setting">
      <h3>{t('recoveryCode')}</h3>
      <Form
        onCancel={() => {
          open.value = false
        }}
      />
    </div>
  ) : (
    <div class="setting">
      <h3>{t('recoveryCode')}</h3>
      <Button
        testId="new-recovery"
        onClick={() => {
          open.value = true
        }}
      >
        {t('access_newRecovery')}
      </Button>
    </div>
  )
}

function Form({ onCancel }: { readonly onCancel: () => void }) {
  const problem = useSignal('')
  const send = async (proof: Proof) => {
    const result = await showFrom<Refusal>(() => askOpen('vault.newRecovery', { proof }), 'kept')
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
