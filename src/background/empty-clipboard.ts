import browser from 'webextension-polyfill'
import { takeCopied } from '../storage/copied-code'

const page = 'src/clipboard/index.html'

/** Chromium's; missing from the polyfill's types. */
interface Offscreen {
  createDocument(of: { url: string; reasons: readonly ['CLIPBOARD']; justification: string }): Promise<void>
}

/** Firefox's background is a page; the compiler knows it as a worker, which has no clipboard. */
type WithClipboard = typeof navigator & {
  readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> }
}

/** Empties the clipboard if it still holds the code that we put there. The code is taken only by whoever compares. */
export async function emptyClipboard(): Promise<void> {
  const { offscreen } = browser as typeof browser & { readonly offscreen?: Offscreen }
  if (offscreen) {
    const justification = 'Wipes a copied code'
    return offscreen.createDocument({ url: browser.runtime.getURL(page), reasons: ['CLIPBOARD'], justification })
  }
  const copied = await takeCopied()
  // With both permissions neither asks for the focus or a click.
  const { clipboard } = navigator as WithClipboard
  if (copied && (await clipboard.readText()).trim() === copied.code) await clipboard.writeText('')
}
