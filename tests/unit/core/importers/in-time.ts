import { expect } from 'vitest'

/**
 * Expects of some work on a file of megabytes that it ends in time.
 * @param limit milliseconds of the processor; as long as a person is to wait for a sentence, unless told
 * @returns what it gave
 */
export async function inTime<T>(work: () => Promise<T>, limit = 2_000): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(limit)
  return result
}
