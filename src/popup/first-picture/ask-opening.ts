import browser from 'webextension-polyfill'
import type { CalledBackground, PopupOpening } from '../../messages'

/** Milliseconds after which a background that was called and has not answered is looked for again. */
const between = 250

/** Null in Chrome, in a private window, and while the background sleeps. */
const backgroundPage = () => (browser.extension.getBackgroundPage?.() ?? null) as CalledBackground | null

const byMessage = (): Promise<PopupOpening> => browser.runtime.sendMessage({ name: 'popup.open', arguments: {} })

/**
 * Asks what the popup begins with. Firefox's background is a page of the same process, and is called: a message goes
 * through the browser's own process both ways, which has most to do while a page opens. Anywhere else, and where the
 * background ends before it has answered, it is a message.
 */
export function askOpening(): Promise<PopupOpening> {
  const background = backgroundPage()
  const call = background?.countersignOpening
  if (!call) return byMessage()
  return new Promise((resolve) => {
    const settle = (found: PopupOpening | Promise<PopupOpening>) => {
      clearInterval(looking)
      resolve(found)
    }
    const looking = setInterval(() => backgroundPage() === background || settle(byMessage()), between)
    // In a promise of ours, which also takes what the call throws at once. What it answers would go with the background.
    new Promise<PopupOpening>((answered) => answered(call())).then(
      (found) => settle(structuredClone(found)),
      () => settle(byMessage()),
    )
  })
}
