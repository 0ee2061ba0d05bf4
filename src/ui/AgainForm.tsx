import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/t'
import type { Proof, Refusal } from '../messages'
import { AgainButton } from './AgainButton'
import { AgainFields } from './AgainFields'
import { useAgain } from './again'
import { Button } from './Button'
import { Problem } from './Problem'

interface AgainFormProps {
  /** Of the field for the passphrase. */
  readonly testId: string
  readonly cancelId: string
  readonly confirmId: string
  /** What the form is for, where no heading says so. */
  readonly label?: string
  /** Said before the fields. */
  readonly text: string
  /** Fields of the form's own, after those that ask again. */
  readonly fields?: ComponentChildren
  readonly confirm: string
  readonly confirming?: string
  readonly look?: 'main' | 'danger'
  readonly problem: Signal<string>
  readonly onCancel: () => void
  /** Does it. @returns why not, as an answer or a sentence; null once it is done */
  readonly send: (proof: Proof) => Promise<Refusal | string | null>
}

/** A form for what asks again who is there. */
export function AgainForm({ testId, cancelId, confirmId, look = 'main', problem, ...of }: AgainFormProps) {
  const again = useAgain()
  const working = useSignal(false)
  const submit = async () => {
    const proof = again.proof()
    if (!proof || working.value) return
    working.value = true
    try {
      const refused = await of.send(proof)
      if (refused === null) again.clear()
      problem.value = typeof refused === 'object' && refused ? await again.refused(refused) : (refused ?? '')
    } finally {
      working.value = false
    }
  }
  return (
    <form
      class={look === 'danger' ? 'sheet sheet-danger' : 'sheet'}
      aria-label={of.label}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>{of.text}</p>
      <AgainFields again={again} testId={testId} invalid={!of.fields && problem.value !== ''} />
      {of.fields}
      <Problem text={problem} />
      <div class="actions">
        <Button testId={cancelId} onClick={of.onCancel}>
          {t('cancel')}
        </Button>
        <AgainButton again={again} testId={confirmId} look={look} busy={working.value}>
          {working.value ? (of.confirming ?? of.confirm) : of.confirm}
        </AgainButton>
      </div>
    </form>
  )
}
