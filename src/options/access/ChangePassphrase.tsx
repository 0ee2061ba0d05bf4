import { useSignal } from '@preact/signals'
import { t } from '../../i18n/t'
import { AgainButton } from '../../ui/AgainButton'
import { AgainFields } from '../../ui/AgainFields'
import { useAgain } from '../../ui/again'
import { Button } from '../../ui/Button'
import { NewPassphraseFields } from '../../ui/NewPassphraseFields'
import { useNewPassphrase } from '../../ui/new-passphrase'
import { Problem } from '../../ui/Problem'
import { say } from '../../ui/Said'
import { askOpen } from '../ask-open'
import { useOpened } from './use-opened'

/** A new passphrase in place of the old one. */
export function ChangePassphrase() {
  const open = useOpened('change-passphrase', 'old-passphrase')
  return open.value ? (
    <Form
      onDone={() => {
        open.value = false
      }}
    />
  ) : (
    <div>
      <Button
        testId="change-passphrase"
        onClick={() => {
          open.value = true
        }}
      >
        {t('access_changePassphrase')}
      </Button>
    </div>
  )
}

function Form({ onDone }: { readonly onDone: () => void }) {
  const again = useAgain()
  const chosen = useNewPassphrase()
  const problem = useSignal('')
  const working = useSignal(false)
  const change = async () => {
    if (working.value) return
    working.value = true
    try {
      const refused = await chosen.refusal()
      problem.value = refused ? t(refused) : ''
      const proof = again.proof()
      if (refused || !proof) return
      const answer = await askOpen('vault.changePassphrase', { passphrase: chosen.passphrase.value, proof })
      const isUnknown = !answer.ok && answer.reason === 'no-answer'
      problem.value = answer.ok ? '' : isUnknown ? t('access_changeUnknown') : await again.refused(answer)
      if (!answer.ok) return
      again.clear()
      chosen.clear()
      say(t('access_changed'))
      onDone()
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class="sheet"
      aria-label={t('access_changePassphrase')}
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <p>{t('access_changeText')}</p>
      <AgainFields again={again} testId="old-passphrase" />
      <NewPassphraseFields
        chosen={chosen}
        onTyped={() => {
          problem.value = ''
        }}
      />
      <Problem text={problem} />
      <div class="actions">
        <Button testId="change-cancel" onClick={onDone}>
          {t('cancel')}
        </Button>
        <AgainButton again={again} testId="change-confirm" busy={working.value}>
          {t(working.value ? 'access_changing' : 'access_changeConfirm')}
        </AgainButton>
      </div>
    </form>
  )
}
