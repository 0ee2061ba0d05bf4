import { openDB } from 'idb'
import { freshProfile } from './worker'

type Profile = ReturnType<typeof freshProfile>

/** Every row of every store on disk, with its key. */
export async function takeRows() {
  const database = await openDB('countersign')
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name) => {
      const { keyPath } = database.transaction(name).store
      const [keys, values] = await Promise.all([database.getAllKeys(name), database.getAll(name)])
      return { name, keyPath, rows: keys.map((key, at) => [key, values[at] as unknown] as const) }
    }),
  )
  database.close()
  return stores
}

/** What a profile holds on disk and in its session, so that many runs can start from the same place; asleep when it is told to. */
export async function takeCopy({ browser }: Profile): Promise<() => Promise<Profile>> {
  const stores = await takeRows()
  const session = new Map(browser.storage.session.held)
  return async () => {
    const profile = freshProfile({ sleeps: false })
    for (const [key, value] of session) profile.browser.storage.session.held.set(key, value)
    // The extension's own code makes the stores.
    await profile.ask('vault.status', {})
    const copy = await openDB('countersign')
    for (const { name, keyPath, rows } of stores) {
      for (const [key, value] of rows) await (keyPath === null ? copy.put(name, value, key) : copy.put(name, value))
    }
    copy.close()
    profile.sleep()
    return profile
  }
}
