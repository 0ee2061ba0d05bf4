import { useSignal } from '@preact/signals'
import { reasonText } from '../i18n/reason'
import { t } from '../i18n/t'
import { Button } from './Button'
import { NewPassphraseFields } from './NewPassphraseFields'
import { useNewPassphrase } from './new-passphrase'
import { Problem } from './Problem'
import { createVault } from './recovery-code'
import { Slow } from './Slow'
import { useStoppable } from './stoppable'
import { refreshStatus } from './vault-status'

/** The form that makes the vault: the passphrase is chosen; there is no way round it. @param first its field gets the focus */
export function CreateVault({ first = false }: { readonly first?: boolean }) {
  const chosen = useNewPassphrase()
  const problem = useSignal('')
  const { busy, run, stop } = useStoppable('new-passphrase')

  const create = () =>
    run(async (watch) => {
      const refused = await chosen.refusal()
      problem.value = refused ? t(refused) : ''
      if (refused) return
      const reason = await createVault(chosen.passphrase.value, watch)
      problem.value = reason && reason !== 'stopped' ? reasonText(reason) : ''
      // Where the vault was made after all, its status leads on.
      if (reason === 'no-answer') await refreshStatus()
      if (reason) return
      chosen.clear()
      await refreshStatus()
    })

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <NewPassphraseFields
        chosen={chosen}
        first={first}
        onTyped={() => {
          problem.value = ''
        }}
      />
      <Problem text={problem} />
      <Button testId="create-vault" look="main" disabled={busy.value}>
        {t(busy.value ? 'creatingVault' : 'createVault')}
      </Button>
      <Slow busy={busy.value} onStop={stop} />
    </form>
  )
}
