import browser from 'webextension-polyfill'
import type { Face, Telling } from '../messages'
import { rememberTab, waitingTabs } from '../storage/tab-memory'

/** Tells the content script in a tab's top frame. @param account the login that it is about @returns its answer, or undefined where no content script of ours listens */
export async function tell(tab: number, telling: Telling, account?: Face): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, account ? { telling, account } : { telling }, { frameId: 0 })
  } catch {
    // "Receiving end does not exist" is how browsers say that nobody of ours is there; they give it no type.
    return undefined
  }
}

/** Lets every page that waited for the unlocking look again. */
export async function wakeWaitingTabs(): Promise<void> {
  for (const tab of await waitingTabs()) {
    await rememberTab(tab, { waiting: false })
    await tell(tab, 'look-again')
  }
}
