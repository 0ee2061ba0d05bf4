import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'

/** Calls whenever the background says that something changed (unlocked, locked, asked again). @returns what stops it */
export function whenTold(look: () => void): () => void {
  const listen = (message: unknown): undefined => {
    if ((message as { readonly telling?: unknown } | null)?.telling === 'look-again') look()
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

/** The same while a screen is shown, and when its page comes to the front. */
export function useTold(look: () => void): void {
  useEffect(() => {
    const stop = new AbortController()
    const stopTold = whenTold(look)
    addEventListener('focus', look, { signal: stop.signal })
    document.addEventListener('visibilitychange', look, { signal: stop.signal })
    look()
    return () => {
      stopTold()
      stop.abort()
    }
  }, [])
}
