import browser, { type Runtime } from 'webextension-polyfill'

/** A fresh install shows the welcome screen in a tab: a popup would close, and the recovery code with it. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') })
}
