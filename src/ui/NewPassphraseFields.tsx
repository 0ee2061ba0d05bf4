import { t } from '../i18n/t'
import { lengthOf, type NewPassphrase, shortestPassphrase } from './new-passphrase'
import { PassphraseField } from './PassphraseField'
import { StrengthMeter } from './StrengthMeter'

interface NewPassphraseFieldsProps {
  readonly chosen: NewPassphrase
  /** Gets the focus when its screen opens. */
  readonly first?: boolean
  readonly onTyped: () => void
}

/** Two fields for a new passphrase, with what it is worth. */
export function NewPassphraseFields({ chosen, first = false, onTyped }: NewPassphraseFieldsProps) {
  return (
    <>
      <PassphraseField
        testId="new-passphrase"
        label={t('newPassphrase')}
        hint={t('newPassphraseHint')}
        value={chosen.passphrase}
        isNew
        first={first}
        onTyped={() => {
          onTyped()
          void chosen.judge()
        }}
      />
      <StrengthMeter
        length={lengthOf(chosen.passphrase.value)}
        shortest={shortestPassphrase}
        strength={chosen.strength.value}
      />
      <PassphraseField
        testId="repeat-passphrase"
        label={t('repeatPassphrase')}
        value={chosen.repeated}
        isNew
        onTyped={onTyped}
      />
    </>
  )
}
