import { useSignal } from '@preact/signals'
import { refusalText } from '../../i18n/refusal'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { useFocusBack } from '../../ui/focus-back'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Slow } from '../../ui/Slow'
import { useStoppable } from '../../ui/stoppable'
import { askOpen } from '../ask-open'
import { refreshFindings } from './findings'
import { focusVerdict } from './focus-verdict'

/** Makes the passphrase that the vault has as hard to guess as one that is chosen today. */
export function RaiseKdf() {
  const passphrase = useSignal('')
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('raise-passphrase')
  useFocusBack(busy.value)
  const raise = async () => {
    if (passphrase.value === '') return
    await run(async (watch) => {
      const answer = await askOpen('vault.raiseKdf', { passphrase: passphrase.value }, watch)
      problem.value = answer.ok || answer.reason === 'stopped' ? '' : refusalText(answer)
      if (!answer.ok) return
      passphrase.value = ''
      say(t('health_raised'))
      await refreshFindings()
      focusVerdict()
    })
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
      <Slow busy={busy.value} onStop={stop} />
      <div>
        <Button testId="raise-confirm" look="main" disabled={busy.value}>
          {t(busy.value ? 'health_raising' : 'health_raise')}
        </Button>
      </div>
    </form>
  )
}
