import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Failure, RecoveryTypo } from '../../messages'
import { ask } from '../../ui/ask'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Logo } from '../../ui/Logo'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { opened } from '../vault'

/** A slip in a recovery code is told by the group that it is in. */
const sentence = (failure: Failure | RecoveryTypo) =>
  'group' in failure && failure.group !== null
    ? t('recoveryCodeGroup', String(failure.group))
    : reasonText(failure.reason)

/** Opens the vault, by passphrase or by recovery code. */
export function Unlock() {
  const typed = useSignal('')
  const byCode = useSignal(false)
  const problem = useSignal('')
  const opening = useSignal(false)

  const open = async () => {
    if (opening.value || typed.value === '') return
    opening.value = true
    try {
      const answer = byCode.value
        ? await ask('vault.recover', { recoveryCode: typed.value })
        : await ask('vault.unlock', { passphrase: typed.value })
      problem.value = answer.ok ? '' : sentence(answer)
      if (!answer.ok) return document.querySelector<HTMLInputElement>('[data-first]')?.select()
      typed.value = ''
      await opened()
    } finally {
      opening.value = false
    }
  }
  const change = () => {
    typed.value = ''
    problem.value = ''
    byCode.value = !byCode.value
  }
  const shared = { value: typed, first: true, invalid: problem.value !== '' }
  return (
    // A new screen for each way in, so that its field gets the focus.
    <Screen key={String(byCode.value)} name="unlock" onEscape={byCode.value ? change : undefined}>
      <header class="hero">
        <Logo size={64} />
        <p class="wordmark">{t('name')}</p>
        <h1 class="unseen">{t('unlockTitle')}</h1>
      </header>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {byCode.value ? (
          <Field testId="recovery-input" label={t('recoveryCode')} hint={t('recoveryCodeHint')} mono {...shared} />
        ) : (
          <PassphraseField testId="passphrase" label={t('passphrase')} {...shared} />
        )}
        <Problem text={problem} />
        <Button testId="unlock" look="main" disabled={opening.value}>
          {t(opening.value ? 'unlocking' : 'unlock')}
        </Button>
        <Button testId="use-recovery" look="quiet" onClick={change}>
          {t(byCode.value ? 'usePassphrase' : 'useRecovery')}
        </Button>
      </form>
    </Screen>
  )
}
