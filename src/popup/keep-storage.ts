import { dialogsCloseIt } from './place'

/**
 * Asks the browser not to clear the vault when the disk is nearly full, once there is something to lose. Chromium
 * answers by itself; Firefox asks the person, so only at the first login, and not over a popup that its question closes.
 */
export async function keepStorage(logins: number): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined
  const asksPerson = location.protocol === 'moz-extension:'
  if (!storage || logins === 0 || dialogsCloseIt() || (asksPerson && logins > 1)) return
  if (!(await storage.persisted())) await storage.persist()
}
