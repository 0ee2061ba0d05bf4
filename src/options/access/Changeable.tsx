import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../i18n/t'
import { t } from '../../i18n/t'
import { Button } from '../../ui/Button'
import { useFocusOnChange } from '../../ui/focus-on-change'

interface ChangeableProps {
  readonly title: MessageKey
  /** The button's, and its words. */
  readonly testId: string
  readonly words: MessageKey
  /** The form's first field, by its `data-testid`: the focus goes in with a person and comes back with them. */
  readonly field: string
  readonly form: (close: () => void) => ComponentChildren
}

/** A way into the vault, and behind its button the form that changes it. */
export function Changeable({ title, testId, words, field, form }: ChangeableProps) {
  const open = useSignal(false)
  useFocusOnChange(open.value, open.value ? field : testId)
  const turn = (to: boolean) => () => {
    open.value = to
  }
  return (
    <div class="setting">
      <h3>{t(title)}</h3>
      {open.value ? (
        form(turn(false))
      ) : (
        <Button testId={testId} onClick={turn(true)}>
          {t(words)}
        </Button>
      )}
    </div>
  )
}
