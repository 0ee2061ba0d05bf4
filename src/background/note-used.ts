import { sealUsed, type Used } from '../core/vault/used'
import { StorageError } from '../storage/problem'
import { putUsed } from '../storage/used'
import { isFailure } from './open-vault'
import { random } from './random'
import { openShelf, type Shelf } from './shelf'

/**
 * A copy is worth a line beside the vault and not a new record: that would be a version in the history each time, and
 * the whole table of contents sealed anew.
 */
export const noteUsed = (id: string, now: number): Promise<void> =>
  change(now, ({ used, entries }) => {
    const known = entries && new Set(entries.map((entry) => entry.id))
    const others = Object.entries(used).filter(([other]) => !known || known.has(other))
    return { ...Object.fromEntries(others), [id]: now }
  })

/** With a login goes when it was used. */
export const dropUsed = (ids: readonly string[], now: number): Promise<void> =>
  change(now, ({ used }) => Object.fromEntries(Object.entries(used).filter(([id]) => !ids.includes(id))))

/** One after the other, from however many windows. A disk that takes no more keeps none: it is worth nothing against what else is done. */
async function change(now: number, decide: (shelf: Shelf) => Used): Promise<void> {
  try {
    await navigator.locks.request('countersign-used', async () => {
      const shelf = await openShelf([], now)
      if (isFailure(shelf)) return
      await putUsed(await sealUsed(shelf.keys, shelf.vaultId, decide(shelf), random))
    })
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
  }
}
