import browser from 'webextension-polyfill'

/** Links of an export that has parts still to come, keys and all; in memory alone, gone with a lock. */
interface Parts {
  /** Unix time in milliseconds of the last one. */
  readonly at: number
  readonly links: readonly string[]
}

export const partsItem = 'migration-parts'

/** Milliseconds: enough to show the next code, and no longer. */
const lasts = 5 * 60_000
/** As many codes as an app shows for a thousand logins. */
const most = 100

/** @param now Unix time in milliseconds */
export async function readParts(now: number): Promise<readonly string[]> {
  const { [partsItem]: parts } = (await browser.storage.session.get(partsItem)) as { readonly [partsItem]?: Parts }
  return parts && now >= parts.at && now < parts.at + lasts ? parts.links : []
}

/** @param at Unix time in milliseconds */
export async function keepParts(at: number, links: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [partsItem]: { at, links: links.slice(-most) } satisfies Parts })
}

export async function dropParts(): Promise<void> {
  await browser.storage.session.remove(partsItem)
}
