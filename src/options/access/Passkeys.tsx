import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Passkey } from '../../messages'
import { Button } from '../../ui/Button'
import { Problem } from '../../ui/Problem'
import { openPasskeyWindow } from '../../ui/passkey-window'
import { usePolicy } from '../../ui/policy'
import { SetByOrganisation } from '../../ui/SetByOrganisation'
import { useTold } from '../../ui/told'
import { askOpen } from '../ask-open'
import { dayAndTime } from '../in-words'
import { RemovePasskey } from './RemovePasskey'

/** The vault's passkeys, each with its name. */
export function Passkeys() {
  const passkeys = useSignal<readonly Passkey[] | null>(null)
  const removing = useSignal<string | null>(null)
  const problem = useSignal('')
  const policy = usePolicy()
  const look = async () => {
    const answer = await askOpen('passkey.list', {})
    problem.value = answer.ok ? '' : reasonText(answer.reason)
    if (answer.ok) passkeys.value = answer.passkeys
  }
  useTold(() => void look())
  const close = () => {
    removing.value = null
    void look()
  }
  return (
    <section class="access" aria-labelledby="passkeys-title">
      <h3 id="passkeys-title">{t('access_passkeys')}</h3>
      <p class="hint">{t('access_passkeysText')}</p>
      {policy.value?.policy.passkeyRequired && (
        <SetByOrganisation rule="passkey">
          {t(policy.value.passkeyMissing ? 'policy_passkeyMissing' : 'policy_passkeyOnly')}
        </SetByOrganisation>
      )}
      {passkeys.value?.length === 0 && (
        <p class="hint" data-testid="no-passkeys">
          {t('access_passkeysNone')}
        </p>
      )}
      <ul class={passkeys.value?.length ? 'lines' : ''}>
        {passkeys.value?.map((passkey) => (
          <li key={passkey.id} class="passkey" data-testid="passkey" data-id={passkey.id}>
            <span data-testid="passkey-name">
              {t('access_passkeyMade', passkey.name, dayAndTime(passkey.createdAt))}
            </span>
            {removing.value === passkey.id ? (
              <RemovePasskey passkey={passkey} onDone={close} />
            ) : (
              <Button
                testId="remove-passkey"
                look="danger"
                label={t('access_removePasskey', passkey.name)}
                onClick={() => {
                  removing.value = passkey.id
                }}
              >
                {t('access_remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <div>
        <Button testId="add-passkey" icon="passkey" onClick={() => void openPasskeyWindow('add')}>
          {t('access_addPasskey')}
        </Button>
      </div>
    </section>
  )
}
