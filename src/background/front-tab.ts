import browser, { type Tabs } from 'webextension-polyfill'

/** The tab that the person has in front. */
export async function frontTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab
}
