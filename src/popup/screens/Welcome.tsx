import { useSignal } from '@preact/signals'
import { reasonText } from '../../i18n/reason'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Logo } from '../../ui/Logo'
import { NewPassphraseFields } from '../../ui/NewPassphraseFields'
import { useNewPassphrase } from '../../ui/new-passphrase'
import { Problem } from '../../ui/Problem'
import { createVault } from '../../ui/recovery-code'
import { Screen } from '../../ui/Screen'
import { refreshStatus } from '../vault'

/** First run: the passphrase is chosen; there is no way round it. */
export function Welcome() {
  const chosen = useNewPassphrase()
  const problem = useSignal('')
  const creating = useSignal(false)

  const create = async () => {
    if (creating.value) return
    creating.value = true
    try {
      const refused = await chosen.refusal()
      problem.value = refused ? t(refused) : ''
      if (refused) return
      const reason = await createVault(chosen.passphrase.value)
      problem.value = reason ? reasonText(reason) : ''
      // Where the vault was made after all, its status leads on.
      if (reason === 'no-answer') await refreshStatus()
      if (reason) return
      chosen.clear()
      await refreshStatus()
    } finally {
      creating.value = false
    }
  }

  return (
    <Screen name="welcome">
      <header class="hero">
        <Logo size={64} />
        <p class="wordmark">{t('name')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <NewPassphraseFields
          chosen={chosen}
          first
          onTyped={() => {
            problem.value = ''
          }}
        />
        <Problem text={problem} />
        <Button testId="create-vault" look="main" disabled={creating.value}>
          {t(creating.value ? 'creatingVault' : 'createVault')}
        </Button>
      </form>
    </Screen>
  )
}
