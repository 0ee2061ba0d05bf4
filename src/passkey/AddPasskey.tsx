import { useSignal } from '@preact/signals'
import { refusalText } from '../i18n/refusal'
import { t } from '../i18n/t'
import type { Failure, Refusal } from '../messages'
import { AgainButton } from '../ui/AgainButton'
import { AgainFields } from '../ui/AgainFields'
import { useAgain } from '../ui/again'
import { ask } from '../ui/ask'
import { askLong, type Watch } from '../ui/ask-long'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { useFocusBack } from '../ui/focus-back'
import { useFocusOnChange } from '../ui/focus-on-change'
import { Problem } from '../ui/Problem'
import { Slow } from '../ui/Slow'
import { useStoppable } from '../ui/stoppable'
import { createPasskey } from './credential'
import { problemOf } from './problem'

const proven = { proven: true } as const

/** Makes a passkey under a name, after the person was asked again. */
export function AddPasskey() {
  const name = useSignal('')
  const again = useAgain()
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('passkey-passphrase', 'passkey-passphrase-code')
  /** What a person can stop here; the browser's own question has its own way out. */
  const proving = useSignal(false)
  const added = useSignal(false)
  useFocusBack(busy.value)
  useFocusOnChange(added.value, 'passkey-close')
  const told = async (refusal: Refusal) =>
    refusal.reason === 'locked' ? t('passkey_locked') : await again.refused(refusal)

  const add = async () => {
    if (name.value.trim() === '') return
    await run(async (watch) => {
      problem.value = ''
      try {
        // First: a passkey that the vault then refuses would stay on the device for nothing.
        const refused = await prove(watch)
        if (refused?.reason === 'stopped') return
        if (refused) {
          problem.value = await told(refused)
          return
        }
        // Too late to be stopped, and no passkey is wanted any more.
        if (watch.signal.aborted) return
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
      }
    })
  }
  const prove = async (watch: Watch): Promise<Refusal | Failure | null> => {
    if (again.proven.value) return null
    const proof = again.proof()
    if (!proof) return { ok: false, reason: 'ask-again' }
    proving.value = true
    try {
      const answer = await askLong('vault.prove', { proof }, watch)
      if (!answer.ok) return answer
    } finally {
      proving.value = false
    }
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
      <Slow busy={busy.value && proving.value} usual={again.wait.took.value} onStop={stop} />
      <AgainButton again={again} testId="create-passkey" busy={busy.value}>
        {t(busy.value ? 'passkey_working' : 'passkey_create')}
      </AgainButton>
      <Button testId="passkey-close" look="quiet" onClick={() => window.close()}>
        {t('cancel')}
      </Button>
    </form>
  )
}
