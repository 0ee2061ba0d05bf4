import type { ComponentChildren } from 'preact'
import { t } from '../../i18n/t'
import type { Outcome } from '../../messages'
import { Button } from '../../ui/Button'
import { useFocusBack } from '../../ui/focus-back'
import { Problem } from '../../ui/Problem'
import { useDeed } from '../use-deed'

interface PersonFormProps {
  /** Test ids of its buttons begin with it. */
  readonly testId: string
  /** What the form is for. */
  readonly label: string
  readonly confirm: string
  readonly onCancel: () => void
  readonly send: () => Promise<Outcome>
  readonly onDone: () => Promise<void>
  readonly children: ComponentChildren
}

/** A form about a person, inside their card. */
export function PersonForm({ testId, label, confirm, onCancel, send, onDone, children }: PersonFormProps) {
  const { problem, busy, run } = useDeed()
  useFocusBack(busy.value)
  const submit = async () => {
    if (await run(send)) await onDone()
  }
  return (
    <form
      class="form person-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        onCancel()
      }}
    >
      {children}
      <Problem text={problem} />
      <div class="person-actions">
        <Button testId={`${testId}-cancel`} onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button testId={`${testId}-save`} look="main" disabled={busy.value}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}
