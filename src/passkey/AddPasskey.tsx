import { useSignal } from '@preact/signals'
import { refusalText } from '../i18n/refusal'
import { t } from '../i18n/t'
import type { Failure, Refusal } from '../messages'
import { AgainButton } from '../ui/AgainButton'
import { AgainFields } from '../ui/AgainFields'
import { useAgain } from '../ui/again'
import { ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { useFocusBack } from '../ui/focus-back'
import { useFocusOnChange } from '../ui/focus-on-change'
import { Problem } from '../ui/Problem'
import { createPasskey } from './credential'
import { problemOf } from './problem'

const proven = { proven: true } as const

/** Makes a passkey under a name, after the person was asked again. */
export function AddPasskey() {
  const name = useSignal('')
  const again = useAgain()
  const problem = useSignal('')
  const working = useSignal(false)
  const added = useSignal(false)
  useFocusBack(working.value)
  useFocusOnChange(added.value, 'passkey-close')
  const told = async (refusal: Refusal) =>
    refusal.reason === 'locked' ? t('passkey_locked') : await again.refused(refusal)

  const add = async () => {
    if (working.value || name.value.trim() === '') return
    working.value = true
    problem.value = ''
    try {
      // First: a passkey that the vault then refuses would stay on the device for nothing.
      const refused = await prove()
      if (refused) {
        problem.value = await told(refused)
        return
      }
      const listed = await ask('passkey.list', {})
      if (!listed.ok) {
        problem.value = refusalText(listed)
        return
      }
      const made = await createPasskey(name.value.trim(), listed.passkeys)
      const answer = await ask('passkey.add', { ...made, name: name.value.trim(), proof: proven })
      if (answer.ok) added.value = true
      else problem.value = await told(answer)
    } catch (error) {
      problem.value = t(problemOf(error))
    } finally {
      working.value = false
    }
  }
  const prove = async (): Promise<Refusal | Failure | null> => {
    if (again.proven.value) return null
    const proof = again.proof()
    if (!proof) return { ok: false, reason: 'ask-again' }
    const answer = await ask('vault.prove', { proof })
    if (!answer.ok) return answer
    again.typed.value = ''
    again.proven.value = true
    return null
  }

  if (added.value) {
    return (
      <div class="form">
        <p data-testid="passkey-added" role="status">
          {t('passkey_added')}
        </p>
        <Button testId="passkey-close" look="main" onClick={() => window.close()}>
          {t('passkey_close')}
        </Button>
      </div>
    )
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <p>{t('passkey_addText')}</p>
      <Field testId="passkey-name" label={t('passkey_name')} value={name} maxLength={60} first />
      {again.proven.value ? (
        <p data-testid="passkey-proven" role="status">
          {t('access_proven')}
        </p>
      ) : (
        <AgainFields again={again} testId="passkey-passphrase" />
      )}
      <Problem text={problem} />
      <AgainButton again={again} testId="create-passkey" busy={working.value}>
        {t(working.value ? 'passkey_working' : 'passkey_create')}
      </AgainButton>
      <Button testId="passkey-close" look="quiet" onClick={() => window.close()}>
        {t('cancel')}
      </Button>
    </form>
  )
}
