import type { Stopping } from '../core/vault/stopping'

/**
 * How a try is stopped: until the first key that it derives is tried, and no more after that. What was stopped has told
 * nothing about what was tried, and what has told something runs to its end.
 */
export function untilTried({ signal, hear }: Stopping): Stopping {
  const own = new AbortController()
  let tried = false
  const stop = () => {
    if (!tried) own.abort(signal.reason)
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return {
    signal: own.signal,
    async hear() {
      if (tried) return
      await hear()
      // In one go: nothing comes in between, so a stop is heard here or never.
      own.signal.throwIfAborted()
      tried = true
    },
  }
}
