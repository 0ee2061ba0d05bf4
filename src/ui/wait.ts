import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ask } from './ask'
import { useTold } from './told'

export interface Waiting {
  /** Whole seconds until the next try is taken; 0 for now. */
  readonly seconds: ReadonlySignal<number>
  /** Milliseconds that a key derivation took the last time; 0 where nobody knows. */
  readonly took: ReadonlySignal<number>
  /** Asks the background how long it is; after every try that was not taken. */
  readonly look: () => Promise<void>
}

/** Counts down after wrong tries, by a clock that nobody sets. */
export function useWait(): Waiting {
  const seconds = useSignal(0)
  const took = useSignal(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const count = (ends: number) => {
    clearTimeout(timer.current)
    const left = Math.max(0, ends - performance.now())
    seconds.value = Math.ceil(left / 1000)
    if (left > 0) timer.current = setTimeout(() => count(ends), (left % 1000) + 5)
  }
  const look = async () => {
    const answer = await ask('vault.wait', {})
    took.value = answer.took
    count(performance.now() + answer.until - Date.now())
  }
  // A try of another window may have been taken back meanwhile.
  useTold(() => void look())
  useEffect(() => () => clearTimeout(timer.current), [])
  return { seconds, took, look }
}
