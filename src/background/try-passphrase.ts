import type { Stopping } from '../core/vault/stopping'
import type { Wait } from '../messages'
import { noteTook } from '../storage/derivation'
import { type Tried, trySlowly } from './slow-down'

/**
 * Tries to open the vault by a passphrase, and notes how long that takes here: the next try can say so beforehand.
 * @throws Stopped
 */
export async function tryPassphrase<No extends 'wrong' | 'damaged'>(
  now: number,
  work: Stopping,
  open: (stopping: Stopping) => Promise<Uint8Array<ArrayBuffer> | No>,
): Promise<Tried | Wait | No> {
  let took = 0
  const tried = await trySlowly(now, work, async (stopping) => {
    const begun = performance.now()
    const opened = await open(stopping)
    took = performance.now() - begun
    return opened
  })
  if (took > 0) await noteTook(took)
  return tried
}
