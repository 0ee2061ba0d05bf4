import browser from 'webextension-polyfill'

/** Tells every open page of ours to look at the vault again; content scripts are not reached this way. */
export async function tellPages(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ telling: 'look-again' })
  } catch {
    // "Receiving end does not exist" is how browsers say that no page of ours is open; they give it no type.
  }
}
