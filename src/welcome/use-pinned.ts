import { type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import browser from 'webextension-polyfill'

interface ToolbarSettings {
  readonly isOnToolbar?: boolean
}

/** What the polyfill's types don't know yet: Chrome 91 and 130 have it, and Firefox lately. */
interface ToolbarButton {
  readonly getUserSettings?: () => Promise<ToolbarSettings>
  readonly onUserSettingsChanged?: {
    addListener(listener: (change: ToolbarSettings) => void): void
    removeListener(listener: (change: ToolbarSettings) => void): void
  }
}

/** Whether our button is on the toolbar; null where the browser does not tell, and until it has. */
export function usePinned(): ReadonlySignal<boolean | null> {
  const pinned = useSignal<boolean | null>(null)
  useEffect(() => {
    const button = browser.action as ToolbarButton | undefined
    const take = ({ isOnToolbar }: ToolbarSettings) => {
      if (isOnToolbar !== undefined) pinned.value = isOnToolbar
    }
    const look = () => void button?.getUserSettings?.().then(take)
    const stop = new AbortController()
    button?.onUserSettingsChanged?.addListener(take)
    // Where nobody tells of a change: back from the toolbar's menu.
    addEventListener('focus', look, { signal: stop.signal })
    look()
    return () => {
      button?.onUserSettingsChanged?.removeListener(take)
      stop.abort()
    }
  }, [])
  return pinned
}
