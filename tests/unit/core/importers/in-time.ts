import { expect } from 'vitest'

/** Milliseconds of the processor: minutes where the work grows with the square of the file, two seconds as it is. */
const limit = 10_000

/** Expects of some work on a file of megabytes that it ends in time, on a machine that does other things as well. @returns what it gave */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(limit)
  return result
}
