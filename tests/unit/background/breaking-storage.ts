import { vi } from 'vitest'

/** `failed`: the transaction of this one request fails, as on a full disk. `dead`: it fails and nothing runs any more, as when the worker is killed. */
export type Fault = 'failed' | 'dead'

// biome-ignore lint/suspicious/noExplicitAny: stands in for methods of many shapes
type Method = (...args: any[]) => any

const requests = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear'] as const
const died = 'the worker is dead'

/**
 * Counts every request to IndexedDB and to the session's memory, and breaks the n-th.
 * @param n from 1; 0 breaks nothing
 */
export function breakStorage(browser: { storage: { session: object } }, n: number, fault: Fault) {
  let count = 0
  let dead = false
  const breaks = (): boolean => {
    count += 1
    if (count === n && fault === 'dead') dead = true
    return count === n
  }
  for (const name of requests) {
    const original = IDBObjectStore.prototype[name] as Method
    const broken: Method = function (this: IDBObjectStore, ...args: unknown[]) {
      const request = original.apply(this, args)
      // A browser fails a transaction after the requests of the same turn were taken, never in the middle of our code.
      if (breaks()) queueMicrotask(() => this.transaction.abort())
      return request
    }
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(broken)
  }
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    if (dead) throw new Error(died)
    return open(...args)
  })
  const begin = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (dead) throw new Error(died)
    return begin.apply(this, args)
  })
  const session = browser.storage.session as Record<'get' | 'set' | 'remove', Method>
  const originals = { get: session.get, set: session.set, remove: session.remove }
  for (const name of ['get', 'set', 'remove'] as const) {
    session[name] = async (...args) => {
      if (dead || breaks()) throw new Error(died)
      return originals[name].apply(session, args)
    }
  }
  return {
    /** How many requests were made. */
    count: () => count,
    mend() {
      vi.restoreAllMocks()
      Object.assign(session, originals)
    },
  }
}
