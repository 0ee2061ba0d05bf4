import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import type { Passkey } from '../../messages'
import { Button } from '../../ui/Button'
import { focusIfLost } from '../../ui/focus-if-lost'
import { Problem } from '../../ui/Problem'
import { openPasskeyWindow } from '../../ui/passkey-window'
import { usePolicy } from '../../ui/policy'
import { SetByOrganisation } from '../../ui/SetByOrganisation'
import { useTold } from '../../ui/told'
import { askOpen } from '../ask-open'
import { PasskeyRow } from './PasskeyRow'

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
  const count = passkeys.value?.length ?? 0
  const before = useRef(count)
  useEffect(() => {
    // The focus may have been on the row that is gone.
    if (count < before.current) focusIfLost('add-passkey')
    before.current = count
  }, [count])
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
      {passkeys.value && count > 0 && (
        <ul class="lines">
          {passkeys.value.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              removing={removing.value === passkey.id}
              onRemove={() => {
                removing.value = passkey.id
              }}
              onDone={close}
            />
          ))}
        </ul>
      )}
      <Problem text={problem} />
      <div>
        <Button testId="add-passkey" icon="passkey" onClick={() => void openPasskeyWindow('add')}>
          {t('access_addPasskey')}
        </Button>
      </div>
    </section>
  )
}
