import browser from 'webextension-polyfill'

const item = 'sent-steps'
/** The newest time step of each login whose code was sent, in memory alone. */
type Steps = Readonly<Record<string, number>>

/** @returns whether a code of that step, or of a later one, had been sent before */
export function noteSentStep(id: string, step: number): Promise<boolean> {
  // Of notes that come at once, each waits for the one before.
  return navigator.locks.request('countersign-sent', async () => {
    const { [item]: steps } = (await browser.storage.session.get(item)) as { readonly [item]?: Steps }
    const before = steps?.[id] ?? -1
    await browser.storage.session.set({ [item]: { ...steps, [id]: Math.max(before, step) } })
    return step <= before
  })
}
