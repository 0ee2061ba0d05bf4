import { type Signal, signal } from '@preact/signals'
import type { ComponentType, JSX } from 'preact'

/** A screen that is loaded when somebody goes there: the first one is to be there at once. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props & JSX.IntrinsicAttributes) => JSX.Element | null {
  const loaded: Signal<ComponentType<Props> | null> = signal(null)
  let asked = false
  return function Lazily(props) {
    if (!asked) {
      asked = true
      void load().then((screen) => {
        loaded.value = screen
      })
    }
    const Screen = loaded.value
    return Screen ? <Screen {...props} /> : null
  }
}
