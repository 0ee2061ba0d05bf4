import { openDB } from 'idb'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { schemas } from '../../../src/background/schemas'
import { seededRandom } from '../seeded-random'
import { challengeUrl, enrolmentUrl, freshProfile, type Place, passphrase } from './worker'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const otherKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
const link = (name: string, secret: string, issuer = 'Amazon') =>
  `otpauth://totp/${issuer}%3A${name}?secret=${secret}&issuer=${issuer}`
const refused = { ok: false, reason: 'not-allowed' }
const content: Place = { url: challengeUrl }
const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000

/** A vault with two logins of Amazon and one that no site is bound to, and a renderer that says what it likes. */
async function taken(options?: Parameters<typeof freshProfile>[0]) {
  const profile = freshProfile(options)
  await profile.ask('vault.create', { passphrase })
  const add = async (text: string) => {
    const added = await profile.ask('accounts.add', { text, issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    return added.id
  }
  const ids = {
    anna: await add(link('anna@example.com', key)),
    bruno: await add(link('bruno@example.com', otherKey)),
    bank: await add(link('anna@example.com', 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U', 'Bank')),
  }
  const send = (name: string, args: unknown, place = content) => profile.deliver({ name, arguments: args }, place)
  const code = (id: string, place = content, purpose = 'challenge') => send('content.code', { id, purpose }, place)
  return { ...profile, ids, send, code }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a content script whose page has taken it over', () => {
  test('gets one code of a login in one time step, from however many tabs and purposes', async () => {
    const { code, ids } = await taken()
    const places = [1, 2, 3].map((tab) => ({ ...content, tab }))
    const answers = await Promise.all(places.map((place) => code(ids.anna, place)))
    answers.push(await code(ids.anna), await code(ids.anna, { url: enrolmentUrl }, 'enrolment'))
    expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(1)
  })

  test('gets with its looks no more than by asking, and none where no code is entered', async () => {
    const { send, code, ids } = await taken()
    const look = (tab: number, url = challengeUrl) =>
      send('content.look', { kind: 'challenge', claim: null, empty: true }, { url, tab })
    for (const tab of [1, 2, 3]) await send('content.signIn', { claim: 'anna@example.com' }, { ...content, tab })
    expect(await look(1, enrolmentUrl)).toEqual({ state: 'none' })
    const views = (await Promise.all([1, 2, 3].map((tab) => look(tab)))) as { given?: object }[]
    expect(views.filter(({ given }) => given)).toHaveLength(1)
    expect(await code(ids.anna)).toMatchObject({ ok: false, reason: 'wait' })
  })

  test('gets no code of a login that is bound to no site of its own', async () => {
    const { code, ids } = await taken()
    expect(await code(ids.bank)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('gets no code for an enrolment but of the key that was saved in its tab', async () => {
    const { code, ids, send } = await taken()
    const place = { url: enrolmentUrl }
    expect(await code(ids.bruno, place, 'enrolment')).toEqual({ ok: false, reason: 'not-found' })
    await send('content.save', { pictures: [], printedKey: key, replace: false }, place)
    expect(await code(ids.bruno, place, 'enrolment')).toEqual({ ok: false, reason: 'not-found' })
    expect(await code(ids.anna, { ...place, tab: 8 }, 'enrolment')).toEqual({ ok: false, reason: 'not-found' })
    expect(await code(ids.anna, place, 'enrolment')).toMatchObject({ ok: true })
  })

  test('is told of no login where the address takes no code, whatever it reports', async () => {
    const { send } = await taken()
    const nowhere = ['/gp/cart', '/a/settings/approval', '/ap/cvf/request', '/ap/forgotpassword', '/AP/mfa', '/ap']
    nowhere.push('/ap/CVF/request', '/ap/%63vf/request', '/ap//cvf/request', '/ap/%2fcvf/request', '/ap/%zz')
    for (const path of nowhere) {
      for (const kind of ['challenge', 'challenge-unsure', 'refused']) {
        const place = { url: `https://www.amazon.it${path}` }
        expect(await send('content.look', { kind, claim: null }, place)).toEqual({ state: 'none' })
      }
    }
  })

  test('is told of faces alone, and of those of its site alone', async () => {
    const { send } = await taken()
    for (const kind of ['challenge', 'challenge-unsure', 'refused']) {
      const view = JSON.stringify(await send('content.look', { kind, claim: null }))
      expect(view).not.toMatch(/secret|code|counter|Bank|JBSW|GEZD/)
      const { accounts } = JSON.parse(view)
      expect(accounts.map((face: object) => Object.keys(face))).toEqual(
        [1, 2].map(() => ['id', 'issuer', 'label', 'person']),
      )
    }
  })

  test('loses its right to a code with its address: it has gone on, or was moved by history', async () => {
    const { send, code, ids } = await taken()
    expect(await send('content.look', { kind: 'challenge', claim: null })).toMatchObject({ state: 'choose' })
    expect(await code(ids.anna, { url: 'https://evil.example/ap/mfa' })).toEqual(refused)
    expect(await code(ids.anna, { url: 'https://www.amazon.it/gp/cart?from=/ap/mfa#/ap/mfa' })).toEqual(refused)
  })

  test('pushes nothing out of the journal by keys that it saves and drops without end', async () => {
    const { send, ask } = await taken({ sleeps: false })
    const bytes = seededRandom(11)
    const place = { url: enrolmentUrl }
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567']
    const fresh = () => [...bytes(52)].map((byte) => letters[byte % 32]).join('')
    const save = () => send('content.save', { pictures: [], printedKey: fresh(), replace: true }, place)
    const answers: unknown[] = []
    for (let round = 0; round < 70; round++) {
      answers.push(await save())
      await send('content.drop', {}, place)
    }
    expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(60)
    expect(answers.at(-1)).toEqual(refused)
    const list = await ask('accounts.list', {})
    expect(list.ok && list.rows).toHaveLength(3)
    vi.setSystemTime(start + 600_001)
    expect(await save()).toMatchObject({ ok: true })
  })

  test('teaches its own tab alone a name', async () => {
    const { send } = await taken()
    await send('content.signIn', { claim: 'anna@example.com' }, { ...content, tab: 1 })
    expect(await send('content.look', { kind: 'challenge', claim: null }, { ...content, tab: 2 })).toMatchObject({
      state: 'choose',
    })
  })

  test('changes no setting by a value that no page of ours writes', async () => {
    const { ask } = await taken()
    await ask('settings.read', {})
    const database = await openDB('countersign')
    await database.put('settings', { autoLockMinutes: 1e9, lockOnScreenLock: 0, theme: '<svg>' }, 'all')
    database.close()
    const settings = {
      autoLockMinutes: 15,
      lockOnScreenLock: true,
      theme: 'system',
      language: 'browser',
      sharedComputer: false,
      listOrder: 'hand',
      listGroups: 'none',
    }
    expect(await ask('settings.read', {})).toEqual({ ok: true, settings })
  })
})

describe('a sender', () => {
  let victim: Awaited<ReturnType<typeof taken>>

  beforeAll(async () => {
    vi.setSystemTime(start)
    victim = await taken()
  })

  test.each([
    ['a trailing dot', { url: 'https://www.amazon.it./ap/mfa' }],
    ['an extension page in name only', { url: 'https://countersign/src/popup/index.html' }],
    [
      'an extension page of another origin',
      { url: 'chrome-extension://countersign/src/popup/index.html', origin: 'https://evil.example' },
    ],
    ['an empty origin', { url: 'chrome-extension://countersign/src/popup/index.html', origin: '' }],
    ['a blob', { url: 'blob:https://www.amazon.it/1', origin: 'https://www.amazon.it' }],
    ['srcdoc', { url: 'about:srcdoc', origin: 'https://www.amazon.it' }],
    ['a name and a password', { url: 'https://www.amazon.it@evil.example/ap/mfa' }],
    ['data', { url: 'data:text/html,x', origin: 'null' }],
  ] satisfies [string, Place][])('with %s is nobody', async (_, place) => {
    const { send, code, ids } = victim
    expect(await code(ids.anna, place)).toEqual(refused)
    expect(await send('accounts.list', {}, place)).toEqual(refused)
    expect(await send('vault.status', {}, place)).toEqual(refused)
  })
})

describe('arguments', () => {
  const oddities: readonly unknown[] = [
    undefined, null, true, 0, -1, Number.NaN, 1e308, '', 'x'.repeat(9000), '\u0000', '\ud800', [], [[]], {},
    JSON.parse('{"__proto__":{"ok":true}}'), { constructor: { prototype: { ok: true } } }, { toString: 1 }, { length: 1e9 },
    new Date(0), new Map(), new Uint8Array(4), Array.from({ length: 200 }, () => 'data:image/png;base64,AAAA'),
  ] // biome-ignore format: a list to look through

  test('of odd shapes are refused or answered, never thrown at, and leave nothing behind', async () => {
    const { send, ask, ids } = await taken({ sleeps: false })
    const bytes = seededRandom(47)
    const pick = <T>(from: readonly T[]): T => from[(bytes(1)[0] ?? 0) % from.length] as T
    const fields = ['id', 'purpose', 'claim', 'kind', 'pictures', 'printedKey', 'replace', '__proto__', 'constructor']
    const before = await ask('accounts.list', {})
    for (let round = 0; round < 600; round++) {
      const values = [...oddities, ids.anna, 'challenge', false]
      const args = round % 3 ? Object.fromEntries([1, 2, 3].map(() => [pick(fields), pick(values)])) : pick(values)
      const answer = await send(pick(Object.keys(schemas)), args)
      expect(answer).toSatisfy((it: object) => 'ok' in it || 'state' in it)
      expect(answer).not.toHaveProperty('code')
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { ok?: unknown }).ok).toBeUndefined()
    expect(await ask('accounts.list', {})).toEqual(before)
  })

  test.each(Object.keys(schemas))('of %s take nothing that they do not name', async (name) => {
    const { deliver } = freshProfile({ sleeps: false })
    const own = { url: 'chrome-extension://countersign/src/popup/index.html' }
    for (const args of oddities) {
      const message = { name, arguments: { extra: args, ...(args as object) } }
      expect(await deliver(message, name.startsWith('content.') ? content : own)).toEqual(refused)
    }
  })
})
