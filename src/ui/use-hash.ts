import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

/** What the page's address asks for, as it stands behind the `#`; the page itself knows what there is. */
export function useHash(): ReadonlySignal<string> {
  const asked = useSignal(location.hash.slice(1))
  // Before the first drawing, so that no press comes too early.
  useLayoutEffect(() => {
    const stop = new AbortController()
    const read = () => {
      asked.value = location.hash.slice(1)
    }
    addEventListener('hashchange', read, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return asked
}
