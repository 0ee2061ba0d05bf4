import type { Signal } from '@preact/signals'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../../ui/PassphraseField'

interface PasswordFormProps {
  /** The app that the file is of. */
  readonly from: string
  readonly password: Signal<string>
  readonly opened: boolean
  readonly working: boolean
  readonly onTyped: () => void
  readonly onOpen: () => void
}

/** Asks for the password that a file was saved with. */
export function PasswordForm({ from, password, opened, working, onTyped, onOpen }: PasswordFormProps) {
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (password.value) onOpen()
      }}
    >
      <PassphraseField
        testId="import-password"
        label={t('import_password')}
        hint={t('import_passwordHint', from)}
        value={password}
        disabled={working}
        onTyped={onTyped}
      />
      <div>
        <Button testId="import-look" look={opened ? 'plain' : 'main'} disabled={working}>
          {t('import_look')}
        </Button>
      </div>
    </form>
  )
}
