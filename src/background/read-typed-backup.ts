import { type OpenedBackup, readBackup } from '../core/backup/read'
import { readSharePassphrase } from '../core/share/passphrase'
import type { Stopping } from '../core/vault/stopping'

/**
 * Opens a backup with a passphrase as a person typed it; where that is not it, as the passphrase of a shared login, which
 * may have been written in any case and without its dashes.
 */
export async function readTypedBackup(text: string, typed: string, stopping: Stopping): Promise<OpenedBackup> {
  const opened = await readBackup(text, typed, stopping)
  const shared = readSharePassphrase(typed)
  const mayBe = !opened.ok && opened.reason === 'backup-passphrase' && shared !== null && shared !== typed
  return mayBe ? readBackup(text, shared, stopping) : opened
}
