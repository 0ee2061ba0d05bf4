import browser from 'webextension-polyfill'

/** Until when somebody counts as asked again; in memory, and gone with the session. */
export const provenItem = 'proven-until'

const lasts = 3 * 60_000

/** Somebody has just shown again that they may. @param now Unix time in milliseconds */
export async function rememberProven(now: number): Promise<void> {
  await browser.storage.session.set({ [provenItem]: now + lasts })
}

/** True where that was within the last three minutes; it counts once. */
export function takeProven(now: number): Promise<boolean> {
  // Of those that take at once, each waits for the one before.
  return navigator.locks.request('countersign-proven', async () => {
    const counts = await isProven(now)
    await browser.storage.session.remove(provenItem)
    return counts
  })
}

/** True where it still counts. */
export async function isProven(now: number): Promise<boolean> {
  const { [provenItem]: until } = await browser.storage.session.get(provenItem)
  return typeof until === 'number' && now < until && now >= until - lasts
}
