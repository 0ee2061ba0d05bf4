import type { Page } from 'puppeteer-core'
import { type Held, passphrase } from '../made-vault'

const api = '(globalThis.browser ?? globalThis.chrome)'

/** Uint8Arrays travel as base64. */
const packed = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    part instanceof Uint8Array ? { bytes: Buffer.from(part).toString('base64') } : part,
  )

const unpack = `(_, part) => part?.bytes === undefined ? part : Uint8Array.from(atob(part.bytes), (it) => it.charCodeAt(0))`

/** Puts a vault in place of the one that a page of the extension would find. */
export async function store(page: Page, held: Held): Promise<void> {
  await page.evaluate(`(async () => {
    const { header, records } = JSON.parse(${JSON.stringify(packed(held))}, ${unpack})
    const request = indexedDB.open('countersign')
    await new Promise((done, fail) => { request.onsuccess = done; request.onerror = fail })
    const transaction = request.result.transaction(['header', 'records'], 'readwrite')
    transaction.objectStore('header').put(header, 'vault')
    transaction.objectStore('records').clear()
    for (const record of records) transaction.objectStore('records').put(record)
    await new Promise((done, fail) => { transaction.oncomplete = done; transaction.onabort = fail })
    request.result.close()
  })()`)
}

export async function unlock(page: Page): Promise<void> {
  const request = JSON.stringify({ name: 'vault.unlock', arguments: { passphrase } })
  const answer = await page.evaluate(`${api}.runtime.sendMessage(${request})`)
  if ((answer as { ok: boolean }).ok !== true) throw new Error('the vault did not open')
}

export async function lock(page: Page): Promise<void> {
  await page.evaluate(`${api}.runtime.sendMessage({ name: 'vault.lock', arguments: {} })`)
}

/** Milliseconds that the list of codes takes from question to answer. */
export async function timeOfList(page: Page, times: number): Promise<number> {
  const total = await page.evaluate(`(async () => {
    const start = performance.now()
    for (let i = 0; i < ${times}; i++) {
      const { rows } = await ${api}.runtime.sendMessage({ name: 'accounts.list', arguments: {} })
      if (!rows[0]?.code) throw new Error('no codes')
    }
    return performance.now() - start
  })()`)
  return Number(total) / times
}

/** The same logins in the clear, where the simplest of authenticators have them. */
export async function storePlain(page: Page, accounts: readonly object[]): Promise<void> {
  await page.evaluate(`${api}.storage.local.set({ plain: ${JSON.stringify(JSON.stringify(accounts))} })`)
}

export async function timeOfPlain(page: Page, times: number): Promise<number> {
  const total = await page.evaluate(`(async () => {
    const start = performance.now()
    for (let i = 0; i < ${times}; i++) {
      const { plain } = await ${api}.storage.local.get('plain')
      if (!JSON.parse(plain)[0]?.secret) throw new Error('no logins')
    }
    return performance.now() - start
  })()`)
  return Number(total) / times
}
