import { type Signal, useSignal } from '@preact/signals'
import type { PeopleList, Reason } from '../../messages'
import { useTold } from '../../ui/told'
import { askOpen } from '../ask-open'

interface Shown {
  /** Null until the background has said. */
  readonly list: Signal<PeopleList | null>
  readonly problem: Signal<Reason | null>
  refresh(): Promise<void>
}

/** The people of the vault, as they are while the page is in front. */
export function usePeople(): Shown {
  const list = useSignal<PeopleList | null>(null)
  const problem = useSignal<Reason | null>(null)
  const refresh = async () => {
    const answer = await askOpen('people.list', {})
    problem.value = answer.ok ? null : answer.reason
    if (answer.ok) list.value = answer
  }
  useTold(() => void refresh())
  return { list, problem, refresh }
}
