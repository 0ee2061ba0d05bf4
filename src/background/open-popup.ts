import browser from 'webextension-polyfill'

const page = 'src/popup/index.html?then=close'

/** True while the toolbar's popup is open; Chromium's service worker has no views, and Firefox no contexts. */
async function isOpen(): Promise<boolean> {
  const { extension, runtime } = browser as Partial<typeof browser>
  if (extension?.getViews) return extension.getViews({ type: 'popup' }).length > 0
  const contexts = await runtime?.getContexts?.({ contextTypes: ['POPUP'] })
  return contexts !== undefined && contexts.length > 0
}

/** Brings up the toolbar's popup; one that is open already stays. */
export async function openPopup(): Promise<void> {
  if (await isOpen()) return
  try {
    await browser.action.openPopup()
  } catch {
    // A browser may want a gesture that it can see itself, or have no window for it; then the same page in its own window.
    await browser.windows.create({ url: browser.runtime.getURL(page), type: 'popup', width: 400, height: 620 })
  }
}
