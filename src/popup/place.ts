import browser from 'webextension-polyfill'
import type { HelpTopic } from '../messages'

/** The toolbar's popup closes at the first click elsewhere; the same page also opens in a tab or a window of its own. */
export function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window)
}

/** Firefox closes the toolbar's popup when a file picker opens, and has no tab there to print from. */
export function dialogsCloseIt(): boolean {
  return location.protocol === 'moz-extension:' && isToolbarPopup()
}

/** Goes on in a tab, which stays open beside dialogs. @param screen the screen to open there, or '' for the usual one */
export async function goOnInTab(screen: 'add' | `share=${string}` | ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/popup/index.html${screen && `#${screen}`}`) })
  window.close()
}

/** Opens a part of the options page; the toolbar's popup has done its part then. */
export async function openOptionsAt(hash: '#tab-export' | '#tab-security' | '#mend'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html${hash}`) })
  if (isToolbarPopup()) window.close()
}

/** Opens the help page. @param topic one of its guides, or '' for the list of all */
export async function openHelp(topic: HelpTopic | ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/help/index.html${topic && `#${topic}`}`) })
  if (isToolbarPopup()) window.close()
}

/** The background opened this page only to unlock: it is done then. */
export const closesWhenUnlocked = (): boolean => new URLSearchParams(location.search).get('then') === 'close'
