import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { refusalText } from '../../i18n/refusal'
import { inDigits, t } from '../../i18n/t'
import { ask } from '../../ui/ask'
import { askLong } from '../../ui/ask-long'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Logo } from '../../ui/Logo'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { openPasskeyWindow } from '../../ui/passkey-window'
import { usePolicy } from '../../ui/policy'
import { Screen } from '../../ui/Screen'
import { SetByOrganisation } from '../../ui/SetByOrganisation'
import { Slow } from '../../ui/Slow'
import { useStoppable } from '../../ui/stoppable'
import { useWait } from '../../ui/wait'
import { isToolbarPopup } from '../place'
import { opened } from '../vault'

/** Opens the vault: by passphrase, by recovery code, or by a passkey in a window of its own. */
export function Unlock() {
  const typed = useSignal('')
  const byCode = useSignal(false)
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('passphrase', 'recovery-input')
  const wait = useWait()
  const hasPasskeys = useSignal(false)
  const policy = usePolicy()
  useEffect(() => {
    void ask('passkey.list', {}).then((answer) => {
      hasPasskeys.value = answer.ok && answer.passkeys.length > 0
    })
  }, [])

  const open = async () => {
    if (wait.seconds.value > 0 || typed.value === '') return
    const tried = typed.value
    await run(async (watch) => {
      // The one before it was to be stopped, and has opened after all.
      if (typed.value === '') return
      const answer = byCode.value
        ? await askLong('vault.recover', { recoveryCode: tried }, watch)
        : await askLong('vault.unlock', { passphrase: tried }, watch)
      const wasStopped = !answer.ok && answer.reason === 'stopped'
      problem.value = answer.ok || wasStopped ? '' : refusalText(answer)
      if (!answer.ok) {
        await wait.look()
        // What was typed while the try ran is not to be typed over.
        if (typed.value === tried && !wasStopped) document.querySelector<HTMLInputElement>('[data-first]')?.select()
        return
      }
      typed.value = ''
      await opened(!watch.signal.aborted)
    })
  }
  const byPasskey = async () => {
    await openPasskeyWindow('unlock')
    // The toolbar's popup would stay behind the new window.
    if (isToolbarPopup()) window.close()
  }
  const change = () => {
    typed.value = ''
    problem.value = ''
    byCode.value = !byCode.value
  }
  const passkeyOnly = policy.value?.passkeyOnly === true
  // The field that had the focus is gone then.
  useEffect(() => {
    if (passkeyOnly) document.querySelector<HTMLElement>('[data-testid="unlock-passkey"]')?.focus()
  }, [passkeyOnly, hasPasskeys.value])
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
        ) : passkeyOnly ? (
          <SetByOrganisation rule="passkey">{t('policy_passkeyOnly')}</SetByOrganisation>
        ) : (
          <PassphraseField testId="passphrase" label={t('passphrase')} {...shared} />
        )}
        <Problem text={problem} />
        {(byCode.value || !passkeyOnly) && (
          <Button testId="unlock" look="main" disabled={busy.value || wait.seconds.value > 0}>
            {wait.seconds.value > 0
              ? t('access_waitSeconds', inDigits(wait.seconds.value))
              : t(busy.value ? 'unlocking' : 'unlock')}
          </Button>
        )}
        <Slow busy={busy.value} usual={byCode.value ? 0 : wait.took.value} onStop={stop} />
        {hasPasskeys.value && (
          <Button
            testId="unlock-passkey"
            icon="passkey"
            look={passkeyOnly && !byCode.value ? 'main' : 'plain'}
            onClick={() => void byPasskey()}
          >
            {t('access_unlockPasskey')}
          </Button>
        )}
        <Button testId="use-recovery" look="quiet" onClick={change}>
          {t(byCode.value ? (passkeyOnly ? 'back' : 'usePassphrase') : 'useRecovery')}
        </Button>
      </form>
    </Screen>
  )
}
