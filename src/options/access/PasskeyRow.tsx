import { useRef } from 'preact/hooks'
import { t } from '../../i18n/t'
import type { Passkey } from '../../messages'
import { Button } from '../../ui/Button'
import { useFocusOnChange } from '../../ui/focus-on-change'
import { dayAndTime } from '../in-words'
import { RemovePasskey } from './RemovePasskey'

interface PasskeyRowProps {
  readonly passkey: Passkey
  readonly removing: boolean
  readonly onRemove: () => void
  /** It was removed, or stays. */
  readonly onDone: () => void
}

/** One passkey, and the way to remove it. */
export function PasskeyRow({ passkey, removing, onRemove, onDone }: PasskeyRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const { id, name, createdAt } = passkey
  useFocusOnChange(removing, removing ? 'remove-passphrase' : 'remove-passkey', row)
  return (
    <li ref={row} class="passkey" data-testid="passkey" data-id={id}>
      <span data-testid="passkey-name">{t('access_passkeyMade', name, dayAndTime(createdAt))}</span>
      {removing ? (
        <RemovePasskey passkey={passkey} onDone={onDone} />
      ) : (
        <Button testId="remove-passkey" look="danger" label={t('access_removePasskey', name)} onClick={onRemove}>
          {t('access_remove')}
        </Button>
      )}
    </li>
  )
}
