import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

export type Kept = 'unknown' | 'kept' | 'not-kept' | 'refused'

/** Whether the browser has promised not to clear the vault when the disk is nearly full, and how to ask it to. */
export function useKept(): { readonly kept: ReadonlySignal<Kept>; askToKeep(): Promise<void> } {
  const kept = useSignal<Kept>('unknown')
  useEffect(() => {
    void navigator.storage?.persisted().then((yes) => {
      kept.value = yes ? 'kept' : 'not-kept'
    })
  }, [])
  return {
    kept,
    async askToKeep() {
      kept.value = (await navigator.storage.persist()) ? 'kept' : 'refused'
    },
  }
}
