import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import type { Refusal } from '../../messages'
import { AgainButton } from '../../ui/AgainButton'
import { AgainFields } from '../../ui/AgainFields'
import { useAgain } from '../../ui/again'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { showFrom } from '../../ui/recovery-code'
import { askOpen } from '../ask-open'
import { useOpened } from './use-opened'

/** A new recovery code in place of the old one; it is shown once, in place of the whole page. */
export function NewRecovery() {
  const open = useOpened('new-recovery', 'recovery-passphrase')
  return open.value ? (
    <Form
      onCancel={() => {
        open.value = false
      }}
    />
  ) : (
    <div>
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
  const again = useAgain()
  const problem = useSignal('')
  const working = useSignal(false)
  const make = async () => {
    const proof = again.proof()
    if (!proof || working.value) return
    working.value = true
    try {
      const result = await showFrom<Refusal>(() => askOpen('vault.newRecovery', { proof }), 'kept')
      if (result === 'elsewhere') problem.value = t('recoveryElsewhere')
      else if (result !== 'shown') problem.value = await again.refused(result)
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class="sheet"
      aria-label={t('access_newRecovery')}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <p>{t('access_newRecoveryText')}</p>
      <AgainFields again={again} testId="recovery-passphrase" invalid={problem.value !== ''} />
      <Problem text={problem} />
      <div class="actions">
        <Button testId="new-recovery-cancel" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <AgainButton again={again} testId="new-recovery-confirm" busy={working.value}>
          {t('access_newRecoveryConfirm')}
        </AgainButton>
      </div>
    </form>
  )
}
