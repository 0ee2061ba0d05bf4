import browser from 'webextension-polyfill'

const item = 'sent-steps'
/** As many as are looked for around the current one. */
const most = 41
/** The last time steps of each login whose code was sent, in memory alone. */
type Steps = Readonly<Record<string, readonly number[]>>

/** @returns whether a code of that very step had been sent before: a later one may have come of a wrong clock */
export function noteSentStep(id: string, step: number): Promise<boolean> {
  // Of notes that come at once, each waits for the one before.
  return navigator.locks.request('countersign-sent', async () => {
    const { [item]: steps } = (await browser.storage.session.get(item)) as { readonly [item]?: Steps }
    const before = steps?.[id] ?? []
    if (before.includes(step)) return true
    await browser.storage.session.set({ [item]: { ...steps, [id]: [...before, step].slice(-most) } })
    return false
  })
}
