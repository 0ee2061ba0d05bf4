import browser, { type Runtime } from 'webextension-polyfill'

/** A fresh install shows the welcome page. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') })
}
