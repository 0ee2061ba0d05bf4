import { type Signal, useSignal } from '@preact/signals'
import type { PolicyState } from '../messages'
import { ask } from './ask'
import { useTold } from './told'

/** What the organisation has set, as it is while a screen is shown; null until the background has said so. */
export function usePolicy(): Signal<PolicyState | null> {
  const state = useSignal<PolicyState | null>(null)
  useTold(() => {
    void ask('policy.read', {}).then((answer) => {
      if (answer.ok) state.value = answer.state
    })
  })
  return state
}
