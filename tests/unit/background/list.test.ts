import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fromBase64 } from '../../../src/core/bytes'
import { recordData } from '../../../src/core/vault/additional-data'
import { openContents, sealContents, tagOf } from '../../../src/core/vault/contents'
import type { Header } from '../../../src/core/vault/format'
import { seal } from '../../../src/core/vault/gcm'
import { digestOf, signHeader } from '../../../src/core/vault/header'
import { deriveKeys } from '../../../src/core/vault/keys'
import { padText } from '../../../src/core/vault/padding'
import { openUsed } from '../../../src/core/vault/used'
import { madeAccount } from '../made-account'
import { expected, key, otherKey, start, withLogins } from './with-logins'

const thirdKey = 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LKMFRG'

beforeEach(() => vi.setSystemTime(start))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function threeLogins() {
  const vault = await withLogins(['anna@a.example', key], ['bert@b.example', otherKey], ['cleo@c.example', thirdKey])
  const labels = async () => {
    const answer = await vault.ask('accounts.faces', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer.faces.map(({ label }) => label.slice(0, 4))
  }
  const [anna = '', bert = '', cleo = ''] = vault.ids
  return { ...vault, labels, anna, bert, cleo }
}

/** What lies on disk, and a way to write it. */
async function disk() {
  const database = await openDB('countersign')
  afterEach(() => database.close())
  return database
}

describe('the popup opens', () => {
  test('with the first logins and their codes in one answer', async () => {
    const { ask, ids } = await threeLogins()
    const opening = await ask('popup.open', {})
    expect(opening.status).toMatchObject({ state: 'unlocked' })
    expect(opening.settings).toMatchObject({ theme: 'system', listOrder: 'hand' })
    expect(opening.list).toMatchObject({ total: 3, faces: ids.map((id) => ({ id })) })
    expect(opening.list?.rows.map(({ code }) => code)).toEqual(
      [key, otherKey, thirdKey].map((secret) => expected(secret, start)),
    )
  })

  test('with the first of many, wherever their records lie', async () => {
    const { ask } = await threeLogins()
    vi.resetModules()
    const { changeAccounts } = await import('../../../src/background/change-accounts')
    const many = Array.from({ length: 60 }, (_, at) =>
      madeAccount({ id: crypto.randomUUID(), label: `many-${at}`, order: 100 + at }),
    )
    await changeAccounts(start, () => ({ put: many.map((account, at) => ({ ...account, pinned: at % 9 === 0 })) }))
    const { list } = await ask('popup.open', {})
    expect(list?.total).toBe(63)
    const first = [0, 9, 18, 27, 36].map((at) => `many-${at}`)
    expect(list?.faces.map(({ label }) => label)).toEqual(first)
    expect(list?.rows.map(({ label, code }) => [label, code.length])).toEqual(first.map((label) => [label, 6]))
  })

  test('with nothing of a locked vault but that it is locked', async () => {
    const { ask } = await threeLogins()
    await ask('vault.lock', {})
    expect(await ask('popup.open', {})).toMatchObject({ status: { state: 'locked' }, list: null })
    for (const name of ['accounts.faces', 'accounts.check'] as const) {
      expect(await ask(name, {})).toEqual({ ok: false, reason: 'locked' })
    }
    expect(await ask('accounts.codes', { ids: [] })).toEqual({ ok: false, reason: 'locked' })
  })

  test('with nothing once an organisation’s time to the lock is over, whichever part is asked first', async () => {
    const parts = {
      'popup.open': {},
      'accounts.faces': {},
      'accounts.codes': { ids: [] },
      'accounts.check': {},
    } as const
    for (const name of ['popup.open', 'accounts.faces', 'accounts.codes', 'accounts.check'] as const) {
      vi.setSystemTime(start)
      const { ask, browser } = await threeLogins()
      await browser.storage.managed.set({ autoLockMinutes: 5 })
      expect(await ask('popup.open', {})).toMatchObject({ settings: { autoLockMinutes: 5 } })
      vi.setSystemTime(start + 6 * 60_000)
      expect(await ask(name, parts[name] as never)).toMatchObject(
        name === 'popup.open' ? { status: { state: 'locked' }, list: null } : { ok: false, reason: 'locked' },
      )
      vi.unstubAllGlobals()
    }
  })

  test('without reading a record that is not shown', async () => {
    const { ask, anna } = await threeLogins()
    const database = await disk()
    await database.delete('records', anna)
    // The table of contents has it still; what became of it, the check says.
    expect(await ask('accounts.faces', {})).toMatchObject({ ok: true, faces: [{ id: anna }, {}, {}] })
    expect(await ask('accounts.codes', { ids: [anna] })).toEqual({ ok: true, rows: [] })
    expect(await ask('accounts.check', {})).toMatchObject({ damage: [{ id: anna, kind: 'missing' }], faces: [{}, {}] })
  })

  test('and tells of a record that opens and holds no login', async () => {
    const { ask, browser, anna } = await threeLogins()
    const database = await disk()
    const header = (await database.get('header', 'vault')) as Header
    const vaultKey = fromBase64(JSON.parse(browser.storage.session.held.get('vault-key') ?? ''))
    const keys = await deriveKeys(vaultKey, header.vaultId)
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))
    const { rev } = await database.get('records', anna)
    for (const text of ['{"id":"no login"}', 'no JSON']) {
      const nonce = random(12)
      const sealed = await seal(keys.records, nonce, recordData(header.vaultId, anna, rev), padText(text))
      const record = { id: anna, rev, updatedAt: start, nonce, sealed }
      await database.put('records', record)
      const before = (await openContents(keys, header.vaultId, header.contents)) ?? []
      const entries = before.map((entry) => (entry.id === anna ? { ...entry, tag: tagOf(record) } : entry))
      const contents = await sealContents(keys, header.vaultId, entries, random)
      const signed = signHeader(keys, { ...header, contents, digest: digestOf(keys, entries) })
      await Promise.all([database.put('header', signed, 'vault'), database.put('header', signed, 'copy')])
      expect(await ask('accounts.codes', { ids: [anna] })).toEqual({ ok: true, rows: [] })
      expect(await ask('accounts.check', {})).toMatchObject({
        damage: [{ id: anna, kind: 'damaged' }],
        authentic: true,
        faces: [{}, {}],
      })
    }
  })

  test('in an old vault, whose table of contents has no listing, by its records; the next write completes it', async () => {
    const { ask, browser, labels, bert, cleo } = await threeLogins()
    await ask('accounts.place', { id: cleo, pinned: true })
    const database = await disk()
    const header = (await database.get('header', 'vault')) as Header
    const keys = await deriveKeys(
      fromBase64(JSON.parse(browser.storage.session.held.get('vault-key') ?? '')),
      header.vaultId,
    )
    const read = async () => {
      const { contents } = (await database.get('header', 'vault')) as Header
      return (await openContents(keys, header.vaultId, contents)) ?? []
    }
    const old = (await read()).map(({ listing: _, ...entry }) => entry)
    const contents = await sealContents(keys, header.vaultId, old, (length) =>
      crypto.getRandomValues(new Uint8Array(length)),
    )
    const signed = signHeader(keys, { ...header, contents })
    await Promise.all([database.put('header', signed, 'vault'), database.put('header', signed, 'copy')])

    expect(await labels()).toEqual(['cleo', 'anna', 'bert'])
    expect(await ask('popup.open', {})).toMatchObject({
      list: { faces: [{ id: cleo, pinned: true }, {}, {}], total: 3 },
    })
    expect(await ask('accounts.list', {})).toMatchObject({ damage: [], authentic: true })
    await ask('accounts.edit', { id: bert, changes: { person: 'Bert' } })
    expect((await read()).every(({ listing }) => (listing?.order ?? 0) > 0)).toBe(true)
    expect(await labels()).toEqual(['cleo', 'anna', 'bert'])
  })
})

describe('the order', () => {
  test('by hand: one takes the place of another, also where both were in the same one', async () => {
    const { ask, labels, anna, bert, cleo } = await threeLogins()
    await ask('accounts.place', { id: cleo, to: bert })
    expect(await labels()).toEqual(['anna', 'cleo', 'bert'])
    const database = await disk()
    expect(await database.count('journal')).toBe(4)

    vi.resetModules()
    const { changeAccounts } = await import('../../../src/background/change-accounts')
    await changeAccounts(start, ({ accounts }) => ({ put: accounts.map((account) => ({ ...account, order: 7 })) }))
    const tied = await labels()
    const idOf: Record<string, string> = { anna, bert, cleo }
    await ask('accounts.place', { id: idOf[tied[2] ?? ''] ?? '', to: idOf[tied[1] ?? ''] ?? '' })
    expect(await labels()).toEqual([tied[0], tied[2], tied[1]])
  })

  test('pinned ones stand first', async () => {
    const { ask, labels, cleo } = await threeLogins()
    await ask('accounts.place', { id: cleo, pinned: true })
    expect(await labels()).toEqual(['cleo', 'anna', 'bert'])
    await ask('accounts.place', { id: cleo, pinned: false })
    expect(await labels()).toEqual(['anna', 'bert', 'cleo'])
  })

  test('by use: what was copied and what was filled come first, and a copy writes no record', async () => {
    const { ask, labels, page, anna, bert, cleo } = await threeLogins()
    await ask('settings.write', { listOrder: 'use' })
    const database = await disk()
    const before = await database.getAll('records')
    vi.setSystemTime(start + 1_000)
    await ask('clipboard.copied', { id: cleo, code: '123456' })
    expect(await labels()).toEqual(['cleo', 'anna', 'bert'])
    expect(await database.getAll('records')).toEqual(before)
    vi.setSystemTime(start + 2_000)
    expect(await page('content.code', { id: bert, purpose: 'challenge' })).toMatchObject({ ok: true })
    expect(await labels()).toEqual(['bert', 'cleo', 'anna'])
    // The next write of the record takes the time of the copy over.
    expect(await ask('accounts.get', { id: cleo })).toMatchObject({ account: { lastUsedAt: start + 1_000 } })
    await ask('accounts.edit', { id: cleo, changes: { person: 'Cleo' } })
    await database.delete('settings', 'used')
    expect(await labels()).toEqual(['bert', 'cleo', 'anna'])
    expect(anna).not.toBe('')
  })

  test('by use tells nobody who reads the disk which login was used, and forgets a login with it', async () => {
    const { ask, browser, labels, anna, bert, cleo } = await threeLogins()
    await ask('settings.write', { listOrder: 'use' })
    const database = await disk()
    // As an earlier version left it.
    await database.put('settings', { [anna]: start }, 'used')
    for (const id of [bert, cleo]) await ask('clipboard.copied', { id, code: '123456' })
    const sealed = await database.get('settings', 'used')
    expect(sealed.sealed.length).toBe(4096 + 16)
    vi.setSystemTime(start + 1_000)
    await ask('clipboard.copied', { id: bert, code: '123456' })
    expect(await labels()).toEqual(['bert', 'cleo', 'anna'])
    const inside = async () => {
      const header = (await database.get('header', 'vault')) as Header
      const vaultKey = fromBase64(JSON.parse(browser.storage.session.held.get('vault-key') ?? ''))
      const keys = await deriveKeys(vaultKey, header.vaultId)
      return openUsed(keys, header.vaultId, await database.get('settings', 'used'))
    }
    expect(await inside()).toEqual({ [bert]: start + 1_000, [cleo]: start })
    await ask('accounts.delete', { id: bert })
    expect(await inside()).toEqual({ [cleo]: start })
    await ask('vault.lock', {})
    const settings = await database.getAll('settings')
    const bytes = settings.map((value) => Buffer.from(value?.sealed ?? JSON.stringify(value)).toString('latin1')).join()
    for (const id of [anna, bert, cleo]) expect(bytes + JSON.stringify(settings)).not.toContain(id)
  })

  test('a use that somebody wrote there counts for nothing, and hinders nothing', async () => {
    const { ask, labels, cleo } = await threeLogins()
    await ask('settings.write', { listOrder: 'use' })
    const database = await disk()
    for (const value of [5, {}, { nonce: new Uint8Array(12), sealed: new Uint8Array(40) }, { [cleo]: start }]) {
      await database.put('settings', value, 'used')
      expect(await labels()).toEqual(['anna', 'bert', 'cleo'])
    }
    await ask('clipboard.copied', { id: cleo, code: '123456' })
    expect(await labels()).toEqual(['cleo', 'anna', 'bert'])
  })

  test('a locked vault notes no use', async () => {
    const { ask, cleo } = await threeLogins()
    await ask('vault.lock', {})
    await ask('clipboard.copied', { id: cleo, code: '123456' })
    expect(await (await disk()).get('settings', 'used')).toBeUndefined()
  })

  test('in groups by person and by site', async () => {
    const { ask, anna, cleo } = await threeLogins()
    const sections = async () => {
      const answer = await ask('accounts.faces', {})
      return answer.ok ? answer.faces.map(({ label, section }) => `${section}: ${label.slice(0, 4)}`) : []
    }
    await ask('accounts.edit', { id: cleo, changes: { person: 'Cleo', origins: ['https://shop.example'] } })
    await ask('accounts.edit', { id: anna, changes: { origins: [] } })
    await ask('settings.write', { listGroups: 'person' })
    expect(await sections()).toEqual(['Cleo: cleo', ': anna', ': bert'])
    await ask('settings.write', { listGroups: 'site' })
    expect(await sections()).toEqual(['Amazon: bert', 'shop.example: cleo', ': anna'])
  })

  test('by site: a login of many marketplaces stands with the one that it was filled on last', async () => {
    const { ask, from, anna, bert } = await threeLogins()
    const faces = async () => {
      const answer = await ask('accounts.faces', {})
      return answer.ok
        ? answer.faces.map(({ label, section, also }) => ({ label: label.slice(0, 4), section, also }))
        : []
    }
    await ask('settings.write', { listGroups: 'site', language: 'de' })
    const fill = (id: string, origin: string) => from(`${origin}/ap/mfa`)('content.code', { id, purpose: 'challenge' })
    expect(await fill(anna, 'https://sellercentral.amazon.it')).toMatchObject({ ok: true })
    expect(await fill(bert, 'https://sellercentral-europe.amazon.com')).toMatchObject({ ok: true })
    expect((await faces()).map(({ section, label }) => `${section}: ${label}`)).toEqual([
      'Amazon: cleo',
      'Amazon · Europa: bert',
      'Amazon · Italien: anna',
    ])
    const found = (await faces()).find(({ label }) => label === 'anna')?.also.split('\n')
    expect(found).toEqual(['Amazon', 'sellercentral.amazon.it', 'Italien', 'Italy', 'Italia'])
    // What was shared or lies in an old vault has none.
    await ask('accounts.edit', { id: anna, changes: { origins: ['https://shop.example'] } })
    expect((await faces()).map(({ section }) => section)).toEqual(['Amazon', 'Amazon · Europa', 'shop.example'])
  })
})
