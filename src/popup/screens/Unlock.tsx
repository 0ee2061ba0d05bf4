import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { refusalText } from '../../i18n/refusal'
import { inDigits, t } from '../../i18n/t'
import { ask } from '../../ui/ask'
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
import { useWait } from '../../ui/wait'
import { isToolbarPopup } from '../place'
import { opened } from '../vault'

/** Opens the vault: by passphrase, by recovery code, or by a passkey in a window of its own. */
export function Unlock() {
  const typed = useSignal('')
  const byCode = useSignal(false)
  const problem = useSignal('')
  const opening = useSignal(false)
  const wait = useWait()
  const hasPasskeys = useSignal(false)
  const policy = usePolicy()
  useEffect(() => {
    void ask('passkey.list', {}).then((answer) => {
      hasPasskeys.value = answer.ok && answer.passkeys.length > 0
    })
  }, [])

  const open = async () => {
    if (opening.value || wait.seconds.value > 0 || typed.value === '') return
    opening.value = true
    const tried = typed.value
    try {
      const answer = byCode.value
        ? await ask('vault.recover', { recoveryCode: tried })
        : await ask('vault.unlock', { passphrase: tried })
      problem.value = answer.ok ? '' : refusalText(answer)
      if (!answer.ok) {
        await wait.look()
        // What was typed while the try ran is not to be typed over.
        if (typed.value === tried) document.querySelector<HTMLInputElement>('[data-first]')?.select()
        return
      }
      typed.value = ''
      await opened()
    } finally {
      opening.value = false
    }
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
          <Button testId="unlock" look="main" disabled={opening.value || wait.seconds.value > 0}>
            {wait.seconds.value > 0
              ? t('access_waitSeconds', inDigits(wait.seconds.value))
              : t(opening.value ? 'unlocking' : 'unlock')}
          </Button>
        )}
        <Slow busy={opening.value} usual={byCode.value ? 0 : wait.took.value} />
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
