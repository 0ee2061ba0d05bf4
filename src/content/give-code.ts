import { reasonText } from '../i18n/reason'
import type { Face, GivenCode } from '../messages'
import { ask } from './ask'
import type { Stage } from './stage'
import { countDown } from './waiting'

interface Waiting {
  readonly onWait: (seconds: number) => void
  /** True where nobody waits for the code any more. */
  readonly isLeft?: () => boolean
}

/** Asks for a code until one is given, waiting where it is not the moment for one; null where there is none. */
export async function giveCode(
  { chip, look }: Stage,
  account: Face,
  purpose: 'challenge' | 'enrolment',
  signal: AbortSignal,
  { onWait, isLeft = () => false }: Waiting,
): Promise<GivenCode | null> {
  for (;;) {
    const answer = await ask('content.code', { id: account.id, purpose })
    if (signal.aborted) return null
    if (answer.ok) return answer
    if (answer.reason !== 'wait') {
      if (answer.reason === 'locked') await look()
      else chip.show({ state: 'refused', text: reasonText(answer.reason), warns: true })
      return null
    }
    if (!(await countDown(answer.until, signal, onWait)) || isLeft()) return null
  }
}
