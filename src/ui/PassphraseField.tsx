import { type Signal, useSignal } from '@preact/signals'
import { t } from '../i18n/t'
import { Field } from './Field'
import { IconButton } from './IconButton'

interface PassphraseFieldProps {
  readonly testId: string
  readonly label: string
  readonly hint?: string
  readonly value: Signal<string>
  readonly isNew?: boolean
  readonly first?: boolean
  readonly invalid?: boolean
  readonly disabled?: boolean
  readonly onTyped?: () => void
}

/** A field for a passphrase, with a button that shows what is typed. */
export function PassphraseField({ isNew, testId, ...props }: PassphraseFieldProps) {
  const shown = useSignal(false)
  return (
    <Field
      {...props}
      testId={testId}
      type={shown.value ? 'text' : 'password'}
      autocomplete={isNew ? 'new-password' : 'current-password'}
      maxLength={1024}
    >
      <IconButton
        testId={`${testId}-show`}
        icon={shown.value ? 'eyeOff' : 'eye'}
        label={t(shown.value ? 'hidePassphrase' : 'showPassphrase')}
        onClick={() => {
          shown.value = !shown.value
        }}
      />
    </Field>
  )
}
