import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { useFocusBack } from '../../ui/focus-back'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { Slow } from '../../ui/Slow'
import { askOpen } from '../ask-open'
import { useDeed } from '../use-deed'
import { refreshFindings } from './findings'
import { focusVerdict } from './focus-verdict'

/** Makes the passphrase that the vault has as hard to guess as one that is chosen today. */
export function RaiseKdf() {
  const passphrase = useSignal('')
  const { problem, busy, run } = useDeed()
  useFocusBack(busy.value)
  const raise = async () => {
    if (passphrase.value === '') return
    if (!(await run(() => askOpen('vault.raiseKdf', { passphrase: passphrase.value })))) return
    passphrase.value = ''
    say(t('health_raised'))
    await refreshFindings()
    focusVerdict()
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
      <Slow busy={busy.value} />
      <div>
        <Button testId="raise-confirm" look="main" disabled={busy.value}>
          {t(busy.value ? 'health_raising' : 'health_raise')}
        </Button>
      </div>
    </form>
  )
}
