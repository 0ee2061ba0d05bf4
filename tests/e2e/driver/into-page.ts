import type { Browser } from 'puppeteer-core'
import { privileged } from './privileged'

/** What F6 does on Firefox's toolbar; BiDi sends keys to pages alone. */
export async function moveIntoPage(browser: Browser): Promise<void> {
  const source = `() => {
    const { focus } = Services
    const window = Services.wm.getMostRecentWindow('navigator:browser')
    focus.moveFocus(window, null, focus.MOVEFOCUS_FORWARDDOC, focus.FLAG_BYKEY)
  }`
  await privileged(browser, source)
}
