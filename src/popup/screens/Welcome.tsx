import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { reasonText } from '../../i18n/reason'
import { type MessageKey, t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { Logo } from '../../ui/Logo'
import { PassphraseField } from '../../ui/PassphraseField'
import { Problem } from '../../ui/Problem'
import { Screen } from '../../ui/Screen'
import { createVault } from '../recovery-code'
import { StrengthMeter } from '../StrengthMeter'
import type { Strength } from '../strength'
import { refreshStatus } from '../vault'

const shortest = 10
const lengthOf = (text: string) => [...text].length

/** First run: the passphrase is chosen; there is no way round it. */
export function Welcome() {
  const passphrase = useSignal('')
  const repeated = useSignal('')
  const strength = useSignal<Strength | null>(null)
  const problem = useSignal('')
  const creating = useSignal(false)

  const judge = async (): Promise<Strength> => {
    const { strengthOf } = await import('../strength')
    return strengthOf(passphrase.value)
  }
  const typed = async () => {
    problem.value = ''
    const judged = passphrase.value
    const result = lengthOf(judged) < shortest ? null : await judge()
    if (judged === passphrase.value) strength.value = result
  }
  useEffect(() => {
    // Loaded while the person reads, so that the first estimate is there at once.
    void import('../strength')
  }, [])

  const refusal = async (): Promise<MessageKey | null> => {
    if (lengthOf(passphrase.value) < shortest) return 'weak_tooShort'
    const { score, advice } = await judge()
    if (score < 3) return advice
    return passphrase.value === repeated.value ? null : 'weak_different'
  }
  const create = async () => {
    if (creating.value) return
    creating.value = true
    try {
      const refused = await refusal()
      problem.value = refused ? t(refused) : ''
      if (refused) return
      const reason = await createVault(passphrase.value)
      problem.value = reason ? reasonText(reason) : ''
      if (reason) return
      passphrase.value = ''
      repeated.value = ''
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
        <PassphraseField
          testId="new-passphrase"
          label={t('newPassphrase')}
          hint={t('newPassphraseHint')}
          value={passphrase}
          isNew
          first
          onTyped={() => void typed()}
        />
        <StrengthMeter length={lengthOf(passphrase.value)} shortest={shortest} strength={strength.value} />
        <PassphraseField
          testId="repeat-passphrase"
          label={t('repeatPassphrase')}
          value={repeated}
          isNew
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
