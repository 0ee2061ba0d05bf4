import browser, { type Tabs } from 'webextension-polyfill'
import type { HelpTopic } from '../messages'

const page = 'src/help/index.html'

/** Brings up the help page at a guide: in the tab that has it already, else in a new one beside the tab that asks. */
export async function openHelp(topic: HelpTopic, { id, index, windowId }: Tabs.Tab): Promise<void> {
  // Without a permission for tabs, browsers find pages of ours, and none else.
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL(page) })
  const url = browser.runtime.getURL(`${page}#${topic}`)
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true })
    if (open.windowId !== undefined && open.windowId !== windowId) {
      await browser.windows.update(open.windowId, { focused: true })
    }
    return
  }
  const beside = { ...(windowId === undefined ? {} : { windowId }), index: index + 1 }
  try {
    await browser.tabs.create({ url, ...beside, ...(id === undefined ? {} : { openerTabId: id }) })
  } catch {
    // Chromium lets no page of ours into a private window; then it opens in another.
    await browser.tabs.create({ url })
  }
}
