import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../i18n/t'
import type { Proof, Refusal } from '../messages'
import { AgainButton } from './AgainButton'
import { AgainFields } from './AgainFields'
import { useAgain } from './again'
import type { Watch } from './ask-long'
import { Button } from './Button'
import { useFocusBack } from './focus-back'
import { Problem } from './Problem'
import { Slow } from './Slow'

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
  /** How many key derivations it takes, the proof's among them. */
  readonly derivations?: number
  /** It can be stopped while it runs: cancelling then does that, and what `send` returns says whether it could. */
  readonly stops?: boolean
  /** Does it. @returns why not, as an answer or a sentence; null once it is done */
  readonly send: (proof: Proof, watch: Watch) => Promise<Refusal | string | null>
}

/** A form for what asks again who is there. */
export function AgainForm({
  testId,
  cancelId,
  confirmId,
  look = 'main',
  derivations = 1,
  stops = false,
  problem,
  ...of
}: AgainFormProps) {
  const again = useAgain()
  const working = useSignal(false)
  const stopping = useSignal(false)
  const running = useRef(new AbortController())
  useFocusBack(working.value, testId)
  const submit = async () => {
    const proof = again.proof()
    if (!proof || working.value) return
    working.value = true
    running.current = new AbortController()
    try {
      const refused = await of.send(proof, { signal: running.current.signal, onFigure: () => undefined })
      if (refused === null) again.clear()
      problem.value = typeof refused === 'object' && refused ? await again.refused(refused) : (refused ?? '')
    } finally {
      working.value = false
      stopping.value = false
    }
  }
  const cancel = () => {
    if (!stops || !working.value) return of.onCancel()
    stopping.value = true
    running.current.abort()
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
      <Slow busy={working.value} usual={again.wait.took.value * derivations} />
      <div class="actions">
        <Button testId={cancelId} disabled={stopping.value} onClick={cancel}>
          {t(stopping.value ? 'work_stopping' : 'cancel')}
        </Button>
        <AgainButton again={again} testId={confirmId} look={look} busy={working.value}>
          {working.value ? (of.confirming ?? of.confirm) : of.confirm}
        </AgainButton>
      </div>
    </form>
  )
}
