import browser from 'webextension-polyfill'

/** What the window is opened for: a passkey is made, opens the vault, or says again who is there. */
export type PasskeyErrand = 'add' | 'unlock' | 'prove'

/** Opens the window for passkeys: the browser's prompt closes the toolbar's popup. */
export async function openPasskeyWindow(errand: PasskeyErrand): Promise<void> {
  const url = browser.runtime.getURL(`src/passkey/index.html#${errand}`)
  await browser.windows.create({ url, type: 'popup', width: 440, height: 640 })
}
