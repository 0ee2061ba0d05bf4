import { type Signal, useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { focusWhenThere } from './focus-when-there'
import { hashOf } from './hash-of'
import { placeOf } from './place'
import type { TabName } from './tab-list'

/** The tab that is shown, and the page's address, each as the other says. */
export function usePlace(): Signal<TabName> {
  const current = useSignal<TabName>(placeOf(location.hash).tab)
  // Before the first drawing: a tab that is pressed right then must not be taken back.
  useLayoutEffect(() => {
    const left = new AbortController()
    let waiting = new AbortController()
    const follow = () => {
      waiting.abort()
      waiting = new AbortController()
      const { tab, focus } = placeOf(location.hash)
      current.value = tab
      if (focus) focusWhenThere(focus, waiting.signal)
    }
    addEventListener('hashchange', follow, { signal: left.signal })
    follow()
    const stop = current.subscribe((tab) => {
      if (placeOf(location.hash).tab === tab) return
      waiting.abort()
      // No entry of its own: "back" leaves the settings, as it always did.
      history.replaceState(null, '', hashOf(tab))
    })
    return () => {
      left.abort()
      waiting.abort()
      stop()
    }
  }, [])
  return current
}
