import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** As `options.css` has it. */
const wide = '(min-width: 52rem)'

/** Whether the page has room for its tabs beside what they show. */
export function useWide(): ReadonlySignal<boolean> {
  const is = useSignal(matchMedia(wide).matches)
  useEffect(() => {
    const query = matchMedia(wide)
    const left = new AbortController()
    const look = () => {
      is.value = query.matches
    }
    query.addEventListener('change', look, { signal: left.signal })
    look()
    return () => left.abort()
  }, [])
  return is
}
