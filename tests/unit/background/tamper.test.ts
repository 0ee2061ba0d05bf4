import { openDB } from 'idb'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { CodeList } from '../../../src/messages'
import { takeRows } from './profile-copy'
import { freshProfile, passphrase } from './worker'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

const link = (name: string, secret: string) =>
  `otpauth://totp/Amazon%3A${name}%40example.com?secret=${secret}&issuer=Amazon`
const output = btoa('o'.repeat(32))
const credentialId = btoa('c'.repeat(20))
const now = 1_700_000_000_000

type Profile = ReturnType<typeof freshProfile>
type Rows = Awaited<ReturnType<typeof takeRows>>
type Row = Rows[number]['rows'][number]
type Flipped = readonly [path: string, value: unknown]

let profile: Profile
let rows: Rows
let session: ReadonlyMap<string, string>
let truth: CodeList
// One module graph for all of it: state between messages is on the disk and in the session alone.
let ask: Profile['ask']

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  for (const [name, secret] of [
    ['anna', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
    ['bruno', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
  ] as const)
    await profile.ask('accounts.add', { text: link(name, secret), issuer: '', label: '' })
  await profile.ask('passkey.add', {
    ...{ credentialId, output, name: 'Key ring', salt: btoa('s'.repeat(32)) },
    proof: { passphrase },
  })
  const { route } = await import('../../../src/background/router')
  const sender = { id: 'countersign', url: 'chrome-extension://countersign/src/popup/index.html' }
  ask = (name, args) => route({ name, arguments: args }, sender as Parameters<typeof route>[1]) as never
  rows = await takeRows()
  session = new Map(profile.browser.storage.session.held)
  const list = await ask('accounts.list', {})
  if (!list.ok) throw new Error(list.reason)
  truth = list
})

const rowsOf = (store: string): readonly Row[] => rows.find(({ name }) => name === store)?.rows ?? []

/** The value with each of its bytes, digits and letters changed in turn, one at a time, and each field's type. */
function* flips(value: unknown, path = ''): Generator<Flipped> {
  if (value instanceof Uint8Array) {
    for (const at of value.keys())
      yield [`${path}[${at}]`, value.map((byte, place) => (place === at ? byte ^ 1 : byte))]
    yield [`${path} one byte less`, value.slice(0, -1)]
    yield [`${path} empty`, new Uint8Array()]
  } else if (Array.isArray(value)) {
    for (const at of value.keys())
      for (const [where, part] of flips(value[at], `${path}[${at}]`)) yield [where, value.with(at, part)]
    yield [`${path} without its last`, value.slice(0, -1)]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      for (const [where, part] of flips(held, `${path}.${name}`)) yield [where, { ...value, [name]: part }]
      for (const other of [null, 1.5, -1, 'x', {}]) yield [`${path}.${name} = ${other}`, { ...value, [name]: other }]
    }
  } else if (typeof value === 'string') {
    for (const at of [...value].keys())
      yield [`${path}[${at}]`, `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`]
  } else if (typeof value === 'number') {
    yield [`${path} + 1`, value + 1]
    yield [`${path} - 1`, value - 1]
  } else if (typeof value === 'boolean') yield [`${path} turned`, !value]
}

/** The disk and the session as they were, but for one change; an id that was changed is another key. */
async function put(store: string, changes: readonly (readonly [Row[0], unknown])[], open: boolean) {
  const database = await openDB('countersign')
  for (const { name, rows: all, keyPath } of rows) {
    const transaction = database.transaction(name, 'readwrite')
    void transaction.store.clear()
    for (const [key, value] of all) {
      const changed = name === store ? changes.find(([place]) => place === key) : undefined
      const written = changed ? changed[1] : value
      void (keyPath === null ? transaction.store.put(written, key) : transaction.store.put(written))
    }
    await transaction.done
  }
  database.close()
  const { held } = profile.browser.storage.session
  held.clear()
  if (open) for (const [key, value] of session) held.set(key, value)
}

type Seen = { readonly whole: true } | { readonly refused: string } | { readonly told: string }

/** What a person would see: nothing wrong and everything there, a refusal, or what is wrong by its name. Never a login that is another. */
async function look(): Promise<Seen> {
  const list = await ask('accounts.list', {})
  if (!list.ok) return { refused: list.reason }
  for (const row of list.rows) expect(truth.rows).toContainEqual(row)
  if (list.damage.length > 0) return { told: list.damage.map(({ kind, id }) => `${kind} ${id}`).join() }
  expect(list.rows).toHaveLength(truth.rows.length)
  return list.authentic ? { whole: true } : { told: 'header' }
}

describe('every byte of the vault, one at a time', () => {
  test('of a record: the login is named, and the other is there', async () => {
    let tried = 0
    for (const [key, value] of rowsOf('records'))
      for (const [path, flipped] of flips(value)) {
        // No database takes a record without a key.
        const { id } = flipped as { readonly id: unknown }
        if (typeof id !== 'string' && typeof id !== 'number') continue
        await put('records', [[key, flipped]], true)
        const seen = await look()
        // When a record was written is told by its revision; this number is for the eye alone.
        if (path.startsWith('.updatedAt')) expect(seen, path).toEqual({ whole: true })
        else expect(seen, path).toEqual({ told: expect.stringContaining(String(key)) })
        tried++
      }
    expect(tried).toBeGreaterThan(1000)
  })

  test('of the header, in both of its places: refused or told, with the vault open', async () => {
    let tried = 0
    for (const [path, flipped] of flips(rowsOf('header')[0]?.[1])) {
      await put(
        'header',
        rowsOf('header').map(([key]) => [key, flipped] as const),
        true,
      )
      const seen = await look()
      // A table that does not open is made anew from the records, and the signed digest says that none is missing.
      if (!path.startsWith('.contents.sealed')) expect(seen, path).not.toEqual({ whole: true })
      tried++
    }
    expect(tried).toBeGreaterThan(900)
  })

  test.each(['vault', 'copy'])('of the header’s place %s alone: the other one stands in for it', async (place) => {
    for (const [path, flipped] of flips(rowsOf('header')[0]?.[1])) {
      await put('header', [[place, flipped]], true)
      expect(await look(), path).toEqual({ whole: true })
    }
  })

  test('of what is needed to unlock: by each way in, refused, told, or opened by the right key', async () => {
    const ways = {
      passphrase: () => ask('vault.unlock', { passphrase }),
      passkey: () => ask('passkey.unlock', { credentialId, output }),
    }
    for (const [path, flipped] of flips(rowsOf('header')[0]?.[1])) {
      // Other parts were looked at above; these are what a key is made of.
      if (!/^\.(vaultId|slots)/.test(path) || /updatedAt/.test(path)) continue
      for (const [name, unlock] of Object.entries(ways)) {
        await put(
          'header',
          rowsOf('header').map(([key]) => [key, flipped] as const),
          false,
        )
        const { ok } = await unlock()
        const seen = await look()
        expect(seen, `${name} ${path}`).not.toEqual({ whole: true })
        if (!ok) expect(seen, `${name} ${path}`).toEqual({ refused: expect.stringMatching(/^(locked|vault-damaged)$/) })
      }
    }
  })

  test('of the history: what it gives back is a version that the vault wrote', async () => {
    const database = await openDB('countersign')
    const [[key] = []] = rowsOf('records')
    for (const [place, value] of rowsOf('history'))
      for (const [path, flipped] of flips(value)) {
        const { id, rev, until } = flipped as Readonly<Record<string, unknown>>
        if (typeof id !== 'string' || typeof rev !== 'number' || typeof until !== 'number') continue
        await put('history', [[place, flipped]], true)
        await database.delete('records', key as string)
        const history = await ask('history.list', {})
        if (!history.ok) throw new Error(`${path}: ${history.reason}`)
        await ask('history.restore', { ids: [String(key)] })
        const seen = await look()
        if (!('whole' in seen)) expect(seen, path).toEqual({ told: `missing ${key}` })
      }
    database.close()
  })

  test('of the journal: it is told, and nothing else is the worse for it', async () => {
    for (const [key, value] of rowsOf('journal'))
      for (const [path, flipped] of flips(value)) {
        await put('journal', [[key, flipped]], true)
        expect(await look(), path).toEqual({ whole: true })
        const activity = await ask('activity.list', { limit: 20 })
        expect(activity.ok && activity.rows.every(({ event }) => event !== null), path).toBe(false)
      }
  })
})
