import { type Signal, useSignal } from '@preact/signals'
import { useFocusOnChange } from '../../ui/focus-on-change'

/** A form behind its button; the focus goes in with a person and comes back with them. */
export function useOpened(button: string, field: string): Signal<boolean> {
  const open = useSignal(false)
  useFocusOnChange(open.value, open.value ? field : button)
  return open
}
