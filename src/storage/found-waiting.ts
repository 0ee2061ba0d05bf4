import browser from 'webextension-polyfill'

/** Something that was found for the popup to show; in memory alone. */
interface Waiting<T> {
  readonly tab: number
  /** Unix time in milliseconds. */
  readonly at: number
  readonly what: T
}

/** Gone with the session that it was found in. */
export const foundItem = 'found-waiting'

/** Milliseconds that it is kept: nobody comes back for it later. */
export const foundLasts = 5 * 60_000

export async function keepFound<T>(tab: number, at: number, what: T): Promise<void> {
  await browser.storage.session.set({ [foundItem]: { tab, at, what } satisfies Waiting<T> })
}

/** @param now Unix time in milliseconds. @returns null where nothing waits any more */
export async function readFound<T>(now: number): Promise<T | null> {
  const waiting = await stored<T>()
  return waiting && now >= waiting.at && now < waiting.at + foundLasts ? waiting.what : null
}

export async function dropFound(): Promise<void> {
  await browser.storage.session.remove(foundItem)
}

/** To be registered for `tabs.onRemoved` at top level. */
export async function dropFoundOf(tab: number): Promise<void> {
  if ((await stored())?.tab === tab) await dropFound()
}

async function stored<T>(): Promise<Waiting<T> | undefined> {
  return ((await browser.storage.session.get(foundItem)) as { readonly [foundItem]?: Waiting<T> })[foundItem]
}
