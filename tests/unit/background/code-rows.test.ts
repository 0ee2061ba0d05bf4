import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { headersRead } from './headers-read'
import { expected, key, otherKey, start, withLogins } from './with-logins'

beforeEach(() => vi.setSystemTime(start))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function opened() {
  const vault = await withLogins(['anna@a.example', key], ['bert@b.example', otherKey])
  await vault.ask('vault.recoveryKept', { recoveryCode: vault.recoveryCode })
  await vault.ask('popup.open', {})
  expect(await vault.browser.storage.session.get('first-screen')).not.toEqual({})
  const codes = async (ids = vault.ids) => {
    const answer = await vault.ask('accounts.codes', { ids })
    return answer.ok ? answer.rows.map(({ label, code }) => [label, code]) : answer.reason
  }
  const [anna = '', bert = ''] = vault.ids
  return { ...vault, codes, anna, bert }
}

const both = [
  ['anna@a.example', expected(key, start)],
  ['bert@b.example', expected(otherKey, start)],
]

test('codes are had without the table of contents, once a popup was opened', async () => {
  const { codes } = await opened()
  let rows: unknown
  expect(await headersRead(async () => (rows = await codes()))).toBe(0)
  expect(rows).toEqual(both)
})

test('the same codes are had where none was', async () => {
  const { codes, browser } = await opened()
  await browser.storage.session.remove('first-screen')
  expect(await headersRead(async () => expect(await codes()).toEqual(both))).toBeGreaterThan(0)
})

test('a login that was edited or deleted since is as it is now', async () => {
  const { ask, codes, anna, bert } = await opened()
  await ask('accounts.edit', { id: anna, changes: { label: 'another' } })
  expect(await codes([anna])).toEqual([['another', expected(key, start)]])
  await ask('accounts.delete', { id: bert })
  expect(await codes()).toEqual([['another', expected(key, start)]])
})

test('a record that does not open is left out, and the others are not', async () => {
  const { codes, anna } = await opened()
  const database = await openDB('countersign')
  const record = await database.get('records', anna)
  record.sealed[20] ^= 1
  await database.put('records', record)
  database.close()
  expect(await codes()).toEqual(both.slice(1))
})

test('another vault’s records give none, whatever the popup showed last', async () => {
  const { codes, browser } = await opened()
  const { 'first-screen': last } = await browser.storage.session.get('first-screen')
  const other = { ...(last as { vaultId: string }), vaultId: 'AAAAAAAAAAAAAAAAAAAAAA==' }
  await browser.storage.session.set({ 'first-screen': other })
  expect(await codes()).toEqual(both)
})

test('a locked vault gives none', async () => {
  const { ask, codes } = await opened()
  await ask('vault.lock', {})
  expect(await codes()).toBe('locked')
  expect(await codes([])).toBe('locked')
})

test('nor does one whose time is over', async () => {
  const { codes } = await opened()
  vi.setSystemTime(start + 20 * 60_000)
  expect(await codes()).toBe('locked')
})
