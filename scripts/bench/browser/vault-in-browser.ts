import type { Page } from 'puppeteer-core'
import { type Held, passphrase } from '../made-vault'

const api = '(globalThis.browser ?? globalThis.chrome)'

/** Uint8Arrays travel as base64. */
const packed = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    part instanceof Uint8Array ? { bytes: Buffer.from(part).toString('base64') } : part,
  )

const unpack = `(_, part) => part?.bytes === undefined ? part : Uint8Array.from(atob(part.bytes), (it) => it.charCodeAt(0))`

/** As many records as travel at once. */
const portion = 2_000

/** Puts a vault in place of the one that a page of the extension would find. */
export async function store(page: Page, { header, records }: Held): Promise<void> {
  await put(page, 'header', [
    [header, 'vault'],
    [header, 'copy'],
  ])
  await put(page, 'records', [])
  for (let from = 0; from < records.length; from += portion) {
    await put(
      page,
      'records',
      records.slice(from, from + portion).map((record) => [record]),
      from > 0,
    )
  }
}

async function put(page: Page, store: string, values: readonly (readonly unknown[])[], more = false): Promise<void> {
  await page.evaluate(`(async () => {
    const values = JSON.parse(${JSON.stringify(packed(values))}, ${unpack})
    const request = indexedDB.open('countersign')
    await new Promise((done, fail) => { request.onsuccess = done; request.onerror = fail })
    const transaction = request.result.transaction('${store}', 'readwrite')
    if (!${more}) transaction.objectStore('${store}').clear()
    for (const value of values) transaction.objectStore('${store}').put(...value)
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
