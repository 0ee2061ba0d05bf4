import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { strictest } from '../../../src/core/policy/policy'

const minute = 60_000

/** A background that has just begun. */
async function fresh() {
  const get = vi.fn(async (): Promise<object> => ({ autoLockMinutes: 7 }))
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: { storage: { managed: { get } } } }))
  return { get, ...(await import('../../../src/storage/policy')) }
}

describe('the organisation’s rules for what only shows', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('are asked for where nothing was read yet', async () => {
    const { get, recentPolicy } = await fresh()
    expect(await recentPolicy()).toMatchObject({ autoLockMinutes: 7 })
    expect(get).toHaveBeenCalledTimes(1)
  })

  test('are what was read within this minute, and no longer', async () => {
    const { get, recentPolicy, readPolicy } = await fresh()
    await readPolicy()
    get.mockResolvedValue({ autoLockMinutes: 1 })
    vi.advanceTimersByTime(minute - 1)
    expect(await recentPolicy()).toMatchObject({ autoLockMinutes: 7 })
    expect(get).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    expect(await recentPolicy()).toMatchObject({ autoLockMinutes: 1 })
  })

  test('are never read from memory where something is decided', async () => {
    const { get, readPolicy } = await fresh()
    await readPolicy()
    get.mockResolvedValue({ autoLockMinutes: 1 })
    expect(await readPolicy()).toMatchObject({ autoLockMinutes: 1 })
  })

  test('are not the strictest for a minute because they could not be read once', async () => {
    const { get, recentPolicy, readPolicy } = await fresh()
    get.mockRejectedValueOnce(new Error('made up'))
    expect(await readPolicy()).toEqual(strictest)
    expect(await recentPolicy()).toMatchObject({ autoLockMinutes: 7 })
  })
})
