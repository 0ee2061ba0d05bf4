import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../i18n/t'
import type { Proof, Refusal } from '../messages'
import { AgainButton } from './AgainButton'
import { AgainFields } from './AgainFields'
import { useAgain } from './again'
import type { Watch } from './ask-long'
import { Button } from './Button'
import { useFocusBack } from './focus-back'
import { Problem } from './Problem'
import { say } from './Said'
import { Slow } from './Slow'
import { useStoppable } from './stoppable'

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
  /** Does it, until cancelling stops it. @returns why not, as an answer or a sentence; null once it is done */
  readonly send: (proof: Proof, watch: Watch) => Promise<Refusal | string | null>
}

/** A form for what asks again who is there. Cancelling stops what it does, and puts it away where it does nothing. */
export function AgainForm({
  testId,
  cancelId,
  confirmId,
  look = 'main',
  derivations = 1,
  problem,
  ...of
}: AgainFormProps) {
  const again = useAgain()
  const { busy, run, stop } = useStoppable(testId, `${testId}-code`)
  useFocusBack(busy.value, testId)
  const submit = async () => {
    const proof = again.proof()
    if (!proof) return
    await run(async (watch) => {
      const refused = await of.send(proof, watch)
      if (refused === null) again.clear()
      const told = typeof refused === 'object' && refused ? await again.refused(refused) : (refused ?? '')
      // Who stopped it made no mistake.
      const wasStopped = typeof refused === 'object' && refused?.reason === 'stopped'
      if (wasStopped) say(told)
      problem.value = wasStopped ? '' : told
    })
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
      <Slow busy={busy.value} usual={again.wait.took.value * derivations} />
      <div class="actions">
        <Button testId={cancelId} onClick={busy.value ? stop : of.onCancel}>
          {t('cancel')}
        </Button>
        <AgainButton again={again} testId={confirmId} look={look} busy={busy.value}>
          {busy.value ? (of.confirming ?? of.confirm) : of.confirm}
        </AgainButton>
      </div>
    </form>
  )
}
