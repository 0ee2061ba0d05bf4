import browser from 'webextension-polyfill'

/** A code that we put into the clipboard, in memory until it is time to take it out again. */
export interface CopiedCode {
  readonly code: string
}

const item = 'copied-code'

export async function rememberCopied(copied: CopiedCode): Promise<void> {
  await browser.storage.session.set({ [item]: copied })
}

/** Told once, and forgotten. */
export async function takeCopied(): Promise<CopiedCode | null> {
  const { [item]: copied } = (await browser.storage.session.get(item)) as { readonly [item]?: CopiedCode }
  await browser.storage.session.remove(item)
  return copied ?? null
}
