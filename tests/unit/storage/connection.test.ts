import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'

type Forced = Parameters<typeof forceCloseDatabase>[0]

/** A background that has just begun, in a profile where nothing lies. */
async function fresh() {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.resetModules()
  const { connection } = await import('../../../src/storage/connection')
  const { begin, withTransaction } = await import('../../../src/storage/db')
  const opened = vi.spyOn(indexedDB, 'open')
  const note = (value: unknown) =>
    withTransaction(['settings'], 'readwrite', (transaction) => transaction.objectStore('settings').put(value, 'all'))
  const noted = async () => (await begin(['settings'], 'readonly')).objectStore('settings').get('all')
  return { connection, opened, note, noted }
}

describe('the connection to the database', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
  })

  test('is opened once, for all that is asked of it', async () => {
    const { opened, note, noted } = await fresh()
    await Promise.all([note('a'), noted()])
    await note('b')
    expect(await noted()).toBe('b')
    expect(opened).toHaveBeenCalledTimes(1)
  })

  test('is another one after the browser has closed it', async () => {
    const { connection, opened, note, noted } = await fresh()
    await note('kept')
    forceCloseDatabase((await connection()) as unknown as Forced)
    expect(await noted()).toBe('kept')
    await note('new')
    expect(await noted()).toBe('new')
    expect(opened).toHaveBeenCalledTimes(2)
  })

  test('is no hindrance to who deletes the database', async () => {
    const { note, noted } = await fresh()
    await note('gone')
    const blocked = vi.fn()
    await deleteDB('countersign', { blocked })
    expect(blocked).not.toHaveBeenCalled()
    expect(await noted()).toBeUndefined()
  })

  test('is tried anew after it failed', async () => {
    const { note, noted } = await fresh()
    const newer = await openDB('countersign', 2)
    newer.close()
    await expect(note('a')).rejects.toMatchObject({ name: 'VersionError' })
    await deleteDB('countersign')
    await note('b')
    expect(await noted()).toBe('b')
  })
})
