import browser from 'webextension-polyfill'
import type { Area, Request } from '../messages'

const mostTries = 3

/** Tells the background what was marked; one that dies over it is told again, and wakes for that. */
export async function tellMarked(area: Area): Promise<void> {
  const message: Request<'overlay.marked'> = { name: 'overlay.marked', arguments: { area } }
  for (let tries = 1; tries <= mostTries; tries++) {
    // The id is gone from a script whose extension is gone.
    if (!browser.runtime?.id) return
    try {
      if ((await browser.runtime.sendMessage(message)) !== undefined) return
    } catch (error) {
      if (tries === mostTries) throw error
    }
  }
}
