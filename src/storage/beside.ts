import type { Sealed } from '../core/vault/format'
import { parseSettings, type StoredSettings } from './settings'
import { parseTrusted, type Trusted } from './trusted'
import { parseSealedUsed } from './used'

/** What lies beside the vault and is needed with it, read in the same transaction: a page waits. */
export interface Beside {
  readonly settings: StoredSettings
  readonly trusted: Trusted
  readonly sealedUsed: Sealed | null
}

/** @param settings the store of that name */
export async function beside(settings: { get(key: 'all' | 'trusted' | 'used'): Promise<unknown> }): Promise<Beside> {
  const [all, trusted, used] = await Promise.all([settings.get('all'), settings.get('trusted'), settings.get('used')])
  return { settings: parseSettings(all), trusted: parseTrusted(trusted), sealedUsed: parseSealedUsed(used) }
}
