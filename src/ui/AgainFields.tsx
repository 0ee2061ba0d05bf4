import { useEffect } from 'preact/hooks'
import { t } from '../i18n/t'
import type { Again } from './again'
import { Button } from './Button'
import { Field } from './Field'
import { focusIfLost } from './focus-if-lost'
import { PassphraseField } from './PassphraseField'
import { openPasskeyWindow } from './passkey-window'
import { SetByOrganisation } from './SetByOrganisation'

interface AgainFieldsProps {
  readonly again: Again
  /** Of the field for the passphrase; the others' names begin with it. */
  readonly testId: string
  readonly invalid?: boolean
}

/** The field for the passphrase once more, and the other ways to say who is there. */
export function AgainFields({ again, testId, invalid = false }: AgainFieldsProps) {
  const { way, typed, hasPasskeys, proven, passkeyOnly } = again
  // What had the focus may be what the next way has not.
  useEffect(
    () => focusIfLost(testId, `${testId}-code`, `${testId}-by-code`),
    [way.value, proven.value, passkeyOnly.value],
  )
  const turnTo = (next: typeof way.value) => () => {
    typed.value = ''
    way.value = next
    if (next === 'passkey') void openPasskeyWindow('prove')
  }
  return (
    <div class="again">
      {passkeyOnly.value && !proven.value && (
        <SetByOrganisation rule="passkey">{t('policy_passkeyOnly')}</SetByOrganisation>
      )}
      {way.value === 'passphrase' && !passkeyOnly.value && (
        <PassphraseField testId={testId} label={t('access_passphraseNow')} value={typed} invalid={invalid} />
      )}
      {way.value === 'recovery' && (
        <Field testId={`${testId}-code`} label={t('recoveryCode')} value={typed} invalid={invalid} mono />
      )}
      {way.value === 'passkey' && (
        <p data-testid={`${testId}-passkey-state`} role="status">
          {t(proven.value ? 'access_proven' : 'access_proveInWindow')}
        </p>
      )}
      <div class="actions">
        {way.value !== 'passphrase' && !passkeyOnly.value && (
          <Button testId={`${testId}-by-passphrase`} look="quiet" onClick={turnTo('passphrase')}>
            {t('usePassphrase')}
          </Button>
        )}
        {way.value !== 'recovery' && (
          <Button testId={`${testId}-by-code`} look="quiet" onClick={turnTo('recovery')}>
            {t('useRecovery')}
          </Button>
        )}
        {hasPasskeys.value && !proven.value && (
          <Button testId={`${testId}-by-passkey`} look="quiet" onClick={turnTo('passkey')}>
            {t('access_usePasskey')}
          </Button>
        )}
      </div>
    </div>
  )
}
