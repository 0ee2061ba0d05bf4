import browser from 'webextension-polyfill'

/** Milliseconds in which `most` are let through. */
const span = 600_000
/** What a page may ask for, as often as a person would. `gap`: milliseconds between one and the next. */
const limits = {
  help: { most: 20, gap: 1_000 },
  popup: { most: 20, gap: 1_000 },
  save: { most: 60, gap: 0 },
  sent: { most: 20, gap: 0 },
} as const

/**
 * Counts a wish of a page's; in memory alone. @param now Unix time in milliseconds
 * @returns false where there were more than any person has: a script that had got hold of a page could keep tabs and
 * windows jumping, push everything else out of the journal, or find codes out by what is said of its guesses
 */
export function countAsked(what: keyof typeof limits, now: number): Promise<boolean> {
  const item = `asked:${what}`
  const { most, gap } = limits[what]
  // Of those that come at once, each waits for the one before.
  return navigator.locks.request(`countersign-${item}`, async () => {
    const { [item]: stored } = (await browser.storage.session.get(item)) as Readonly<Record<string, readonly number[]>>
    const recent = (stored ?? []).filter((time) => now >= time && now - time < span)
    if (recent.length >= most || now - (recent.at(-1) ?? 0) < gap) return false
    await browser.storage.session.set({ [item]: [...recent, now] })
    return true
  })
}
