import { useSignal } from '@preact/signals'
import { refusalText } from '../../i18n/refusal'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Slow } from '../../ui/Slow'
import { askOpen } from '../ask-open'
import { refreshFindings } from './findings'
import { focusVerdict } from './focus-verdict'

/** Makes the passphrase that the vault has as hard to guess as one that is chosen today. */
export function RaiseKdf() {
  const passphrase = useSignal('')
  const problem = useSignal('')
  const working = useSignal(false)
  const raise = async () => {
    if (passphrase.value === '' || working.value) return
    working.value = true
    try {
      const answer = await askOpen('vault.raiseKdf', { passphrase: passphrase.value })
      problem.value = answer.ok ? '' : refusalText(answer)
      if (!answer.ok) return
      passphrase.value = ''
      say(t('health_raised'))
      await refreshFindings()
      focusVerdict()
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void raise()
      }}
    >
      <PassphraseField testId="raise-passphrase" label={t('health_raisePassphrase')} value={passphrase} />
      <Problem text={problem} />
      <Slow busy={working.value} />
      <div>
        <Button testId="raise-confirm" look="main" disabled={working.value}>
          {working.value ? t('health_raising') : t('health_raise')}
        </Button>
      </div>
    </form>
  )
}
