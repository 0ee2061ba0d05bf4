import browser from 'webextension-polyfill'

/** What the popup is opened for, and its page where it must be a window: one to unlock in is done then. */
const pages = { unlock: 'src/popup/index.html?then=close', show: 'src/popup/index.html' } as const

/** True while the toolbar's popup is open; Chromium's service worker has no views, and Firefox no contexts. */
async function isOpen(): Promise<boolean> {
  const { extension, runtime } = browser as Partial<typeof browser>
  if (extension?.getViews) return extension.getViews({ type: 'popup' }).length > 0
  const contexts = await runtime?.getContexts?.({ contextTypes: ['POPUP'] })
  return contexts !== undefined && contexts.length > 0
}

/** Brings up the toolbar's popup; one that is open already stays. */
export async function openPopup(to: keyof typeof pages): Promise<void> {
  if (await isOpen()) return
  try {
    await browser.action.openPopup()
  } catch {
    // A browser may want a gesture that it can see itself, or have no window for it; then the same page in its own window.
    await browser.windows.create({ url: browser.runtime.getURL(pages[to]), type: 'popup', width: 400, height: 620 })
  }
}
