import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstBrowser, testId } from './driver'
import { press } from './press'
import { savedAs, savedLogins } from './saved-logins'
import { type Seller, startSeller } from './seller'

/** Changes a byte of a record on the disk; with the history lost, too, nothing can bring the login back. */
const damage = (page: Page, id: string, andHistory: boolean) =>
  page.evaluate(
    async (record, history) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const database = await done(indexedDB.open('countersign'))
      const transaction = database.transaction(['records', 'history'], 'readwrite')
      const records = transaction.objectStore('records')
      const held = await done(records.get(record))
      held.sealed[9] ^= 1
      await done(records.put(held))
      if (history) await done(transaction.objectStore('history').clear())
      database.close()
    },
    id,
    andHistory,
  )

describe.each(firstBrowser)('a vault that was damaged on the disk, in %s', (name) => {
  let seller: Seller
  let mend: Page | undefined

  beforeAll(async () => {
    seller = await startSeller(name)
    await seller.createVault()
    for (const who of ['anna', 'bruno', 'carla']) await seller.addLogin(`${who}@example.com`)
  })
  afterAll(() => seller?.close())

  const labels = async () => (await savedLogins(seller)).map(({ label }) => label).sort()
  async function damageLogin(email: string, andHistory: boolean) {
    const [login] = await savedAs(seller, email)
    await damage(seller.popup, login?.id ?? '', andHistory)
    expect(await labels()).not.toContain(email)
  }
  /** The page that mends, opened anew, and what it can do for each login. */
  async function examined() {
    await mend?.close()
    const page = await seller.driver.openOptions('#mend')
    mend = page
    await page.bringToFront()
    await page.waitForSelector(testId('mend-row'))
    const remedies = await page.$$eval(testId('mend-row'), (rows) => rows.map((row) => row.getAttribute('data-remedy')))
    return { page, remedies }
  }

  test('names the login, works for the others, and heals from its history', async () => {
    await damageLogin('anna@example.com', false)
    await seller.lock()
    await seller.unlock()
    await seller.screen('codes')
    expect(await seller.said('damaged')).toContain('anna@example.com')
    await seller.addLogin('dora@example.com')
    expect(await labels()).toEqual(['bruno@example.com', 'carla@example.com', 'dora@example.com'])
    const { page, remedies } = await examined()
    expect(remedies).toEqual(['heal'])
    await press(page, 'mend-confirm')
    await page.waitForSelector(testId('mend-fine'))
    expect(await labels()).toContain('anna@example.com')
  })

  test('drops what nothing can bring back only where that was chosen, with a backup offered first', async () => {
    await damageLogin('anna@example.com', true)
    await damageLogin('bruno@example.com', true)
    const first = await examined()
    expect(first.remedies).toEqual(['none', 'none'])
    expect(await first.page.$(testId('mend-backup'))).not.toBeNull()
    await press(first.page, 'mend-confirm')
    await first.page.waitForSelector(testId('mend-report'))

    const { page, remedies } = await examined()
    expect(remedies).toEqual(['none', 'none'])
    const sentence = (row: Element) => row.querySelector('p')?.textContent ?? ''
    const gone = await page.$eval(testId('mend-row'), sentence)
    await page.select(testId('mend-choice'), 'drop')
    await page.waitForSelector(testId('mend-drop-warning'))
    await press(page, 'mend-confirm')
    await page.waitForFunction((row) => document.querySelectorAll(row).length === 1, {}, testId('mend-row'))
    expect(await page.$eval(testId('mend-row'), sentence)).not.toBe(gone)
    expect(await labels()).toEqual(['carla@example.com', 'dora@example.com'])
  })
})
