import { setTimeout as pause } from 'node:timers/promises'

/** How one wait behaves; times in milliseconds. */
export interface Patience {
  readonly timeout?: number
  readonly every?: number
}

/**
 * Asks again and again, at short intervals, until the answer is neither null, undefined nor false.
 * @param what what is waited for, in words: it begins the error's message
 * @param last says what was seen last, for the error's message
 * @throws Error once the time is up; what `probe` throws passes through
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { timeout = 15_000, every = 25 }: Patience = {},
  last: () => string = () => '',
): Promise<T> {
  const deadline = Date.now() + timeout
  for (;;) {
    const found = await probe()
    if (found !== null && found !== undefined && found !== false) return found
    if (Date.now() >= deadline) {
      const seen = last()
      throw new Error(`${what}: not within ${timeout} ms${seen && `; last seen: ${seen}`}`)
    }
    await pause(every)
  }
}
