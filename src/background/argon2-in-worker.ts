import { type Argon2, argon2 } from '../core/vault/argon2'
import type { DerivingQuestion, DerivingWord } from '../deriving/protocol'

/** Where the build puts `src/deriving`. */
const script = '/background/deriving.js'
/** Milliseconds. What a header may ask for takes a slow computer some seconds. */
const [longestStart, longest] = [5_000, 120_000]

/**
 * Argon2id in a worker: a background that shares its thread with pages would hold them up. Where none starts, it runs in
 * this thread after all. Where it is stopped, the worker ends with whatever it has derived by then.
 * @throws Error where a worker started and gave no key
 */
export const argon2InWorker: Argon2 = async (password, kdf, signal) => {
  const worker = await started()
  if (!worker) return argon2(password, kdf)
  try {
    signal?.throwIfAborted()
    const word = wordOf(worker, longest, signal)
    worker.postMessage({ password, kdf } satisfies DerivingQuestion)
    const derived = await word
    if (derived instanceof Uint8Array) return derived
    signal?.throwIfAborted()
    throw new Error('the worker of a key derivation gave no key')
  } finally {
    worker.terminate()
  }
}

async function started(): Promise<Worker | null> {
  // Only here, since it makes a policy, and a service worker has no use for one.
  const { startWorker } = await import('../worker/start-worker')
  const worker = startedOrRefused(startWorker)
  if (!worker || (await wordOf(worker, longestStart)) === 'ready') return worker
  worker.terminate()
  return null
}

function startedOrRefused(start: (url: string) => Worker): Worker | null {
  try {
    return start(script)
  } catch {
    // By a browser that has been hardened; there is another way.
    return null
  }
}

/** What the worker says next; null where it ends, says nothing or is not to go on. */
function wordOf(worker: Worker, within: number, signal?: AbortSignal): Promise<DerivingWord | null> {
  return new Promise((resolve) => {
    const none = () => resolve(null)
    worker.onmessage = ({ data }: MessageEvent<DerivingWord>) => resolve(data)
    worker.onmessageerror = none
    worker.onerror = (event) => {
      event.preventDefault()
      none()
    }
    AbortSignal.timeout(within).addEventListener('abort', none, { once: true })
    signal?.addEventListener('abort', none, { once: true })
  })
}
