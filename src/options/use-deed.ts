import { type Signal, useSignal } from '@preact/signals'
import { refusalText } from '../i18n/refusal'
import type { Outcome, Refusal } from '../messages'

interface Doing {
  readonly problem: Signal<string>
  readonly busy: Signal<boolean>
  /** Does it, once at a time, and says what went wrong. @returns true where it was done */
  run(deed: () => Promise<Outcome | Refusal>): Promise<boolean>
}

/** Something that a form or a button does. */
export function useDeed(): Doing {
  const problem = useSignal('')
  const busy = useSignal(false)
  return {
    problem,
    busy,
    async run(deed) {
      if (busy.value) return false
      busy.value = true
      try {
        const answer = await deed()
        problem.value = answer.ok ? '' : refusalText(answer)
        return answer.ok
      } finally {
        busy.value = false
      }
    },
  }
}
