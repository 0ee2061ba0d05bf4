import browser from 'webextension-polyfill'

/**
 * What the tab in front of a window shows, as a `data:image/png` URL.
 * @returns null where the browser does not let us: no click of the person's gave `activeTab`
 */
export async function visibleTab(window: number | undefined): Promise<string | null> {
  try {
    return await browser.tabs.captureVisibleTab(window, { format: 'png' })
  } catch {
    // Browsers refuse with plain errors of different wording, and there is nothing else that can go wrong here.
    return null
  }
}
