import { type Deed, openEvent, sealEvents } from '../core/vault/journal'
import { deriveKeys } from '../core/vault/keys'
import { rememberMissed } from '../storage/journal-missed'
import { appendEvent, readEvents } from '../storage/journal-store'
import { StorageError } from '../storage/problem'
import { readHeader } from '../storage/vault-store'
import { random } from './random'

const attempts = 5

/**
 * Writes into the journal what has just been done. A failure does not undo the deed: it is kept, to be told once.
 * @param vaultKey 32 bytes, which the caller may still have after a lock
 */
export async function noteDeed(vaultKey: Uint8Array<ArrayBuffer>, deed: Deed): Promise<void> {
  try {
    await write(vaultKey, deed)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    await rememberMissed(error.problem)
  }
}

async function write(vaultKey: Uint8Array<ArrayBuffer>, deed: Deed): Promise<void> {
  const header = await readHeader()
  if (header === null || typeof header === 'string') return rememberMissed('vault-damaged')
  const keys = await deriveKeys(vaultKey, header.vaultId)
  const event = { ...deed, at: Date.now() }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { tail, events } = await readEvents(Number.MAX_SAFE_INTEGER, 1)
    const last = events[0] && (await openEvent(keys, header.vaultId, events[0]))
    // Two wake-ups can find at once that the time is over.
    if (deed.kind === 'locked' && last?.event.kind === 'locked') return
    const [sealed] = await sealEvents(keys, header.vaultId, tail, [event], random)
    if (sealed && (await appendEvent(sealed))) return
  }
  await rememberMissed('changed-meanwhile')
}
