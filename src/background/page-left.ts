/**
 * What each tab's page said last while it was sent off and is not noted yet. In memory alone: it ends with the worker, as
 * the noting does.
 */
const notes = new Map<number, Promise<unknown>>()

/** Notes what a page says while it is sent off: the page after it is looked at only then. */
export async function noteOfPageLeft<T>(tab: number, note: () => Promise<T>): Promise<T> {
  const noting = note()
  const all = Promise.allSettled([notes.get(tab), noting])
  notes.set(tab, all)
  try {
    return await noting
  } finally {
    if (notes.get(tab) === all) notes.delete(tab)
  }
}

/** Until what was said in a tab is noted, whether that went well or not: who said it is told. */
export const pageLeftIsNoted = async (tab: number): Promise<void> => void (await notes.get(tab))
