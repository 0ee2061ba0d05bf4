import { useSignal } from '@preact/signals'
import { refusalText } from '../i18n/refusal'
import { t } from '../i18n/t'
import { ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { useFocusBack } from '../ui/focus-back'
import { Problem } from '../ui/Problem'
import { usePasskey } from './credential'
import { problemOf } from './problem'

/** A passkey opens the vault, or says again who is there; then the window closes. */
export function UsePasskey({ proves }: { readonly proves: boolean }) {
  const problem = useSignal('')
  const working = useSignal(false)
  useFocusBack(working.value)
  const use = async () => {
    working.value = true
    problem.value = ''
    try {
      const listed = await ask('passkey.list', {})
      const answer = listed.ok ? await shown(proves, listed.passkeys) : listed
      if (answer.ok) return window.close()
      problem.value = answer.reason === 'locked' ? t('passkey_locked') : refusalText(answer)
    } catch (error) {
      problem.value = t(problemOf(error))
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!working.value) void use()
      }}
    >
      <Problem text={problem} />
      <Button testId="use-passkey" look="main" icon="passkey" first disabled={working.value}>
        {t(working.value ? 'passkey_working' : 'passkey_use')}
      </Button>
      <Button testId="passkey-close" look="quiet" onClick={() => window.close()}>
        {t('cancel')}
      </Button>
    </form>
  )
}

async function shown(proves: boolean, passkeys: Parameters<typeof usePasskey>[0]) {
  const output = await usePasskey(passkeys)
  return proves ? ask('passkey.prove', output) : ask('passkey.unlock', output)
}
