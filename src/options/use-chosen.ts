import { type Signal, useSignal, useSignalEffect } from '@preact/signals'

/** What a control shows: as the setting is, also where another window changed it or it could not be saved. */
export function useChosen<T>(setting: () => T): Signal<T> {
  const chosen = useSignal(setting())
  useSignalEffect(() => {
    chosen.value = setting()
  })
  return chosen
}
