import * as OTPAuth from 'otpauth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FieldFilled, FieldLook } from '../../../src/messages'
import { freshProfile, passphrase } from './worker'

const shop = 'https://shop.example'
const lookAlike = 'https://sellercentral.amazon.com.signin-check.example/ap/mfa'
const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW'
const otherKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZD'
const counterKey = 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U'
const link = (name: string, secret: string, issuer = 'Shop') =>
  `otpauth://totp/${issuer}%3A${name}?secret=${secret}&issuer=${issuer}`
const secretOf = (secret: string) => OTPAuth.Secret.fromBase32(secret)
const codeAt = (timestamp: number, secret = key) =>
  new OTPAuth.TOTP({ secret: secretOf(secret) }).generate({ timestamp })

/** Eleven seconds into a time step. */
const start = 1_700_000_000_000 - (1_700_000_000_000 % 30_000) + 11_000
const one: FieldLook = { found: 'one', boxes: 1, room: 6 }

/** What the background did with the page, in turn: `put` a file, or called something by name. */
interface Step {
  readonly did: string
  readonly args: readonly unknown[]
  readonly target: unknown
}

/** A person with logins and a tab in front, and a page that says what it likes. */
async function atPage(url: string | undefined, { logins = [link('anna', key)] as readonly string[] } = {}) {
  const profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const ids: string[] = []
  for (const text of logins) {
    const added = await profile.ask('accounts.add', { text, issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    ids.push(added.id)
  }
  const page = {
    url,
    active: true,
    look: one as unknown,
    filled: 'filled' as unknown,
    /** Called after each step of ours. */
    after: (_: string): void => undefined,
  }
  const tab = () => ({ id: 7, active: page.active, windowId: 1, ...(page.url && { url: page.url }) })
  profile.browser.tabs.query.mockImplementation(async () => [tab()])
  profile.browser.tabs.get.mockImplementation(async () => tab())
  const steps: Step[] = []
  profile.browser.scripting.executeScript.mockImplementation(async (injection) => {
    const { target, files, args } = injection as { target: unknown; files?: string[]; args?: [string, unknown[]] }
    const [name, given] = args ?? []
    steps.push({ did: name ?? `put ${files?.join()}`, args: given ?? [], target })
    const result = name === 'countersignField' ? page.look : name === 'countersignFill' ? page.filled : null
    page.after(name ?? 'put')
    return [{ result, documentId: 'document-1' }]
  })
  const codes = () => steps.filter(({ did }) => did === 'countersignFill').map(({ args }) => args[2])
  const bind = (id = ids[0] ?? '', origin = shop) => profile.ask('front.bind', { id, origin })
  const account = async (id = ids[0] ?? '') => {
    const answer = await profile.ask('accounts.get', { id })
    if (!answer.ok) throw new Error(answer.reason)
    return answer.account
  }
  const deeds = async () => {
    const answer = await profile.ask('activity.list', { limit: 20 })
    return answer.ok
      ? answer.rows.flatMap(({ event }) => (event && 'host' in event ? [`${event.kind} ${event.host}`] : []))
      : []
  }
  return { ...profile, page, steps, codes, bind, account, deeds, ids }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

describe('a site that no login is bound to', () => {
  test('is asked about with its real host, and gets no code', async () => {
    const { ask, codes, ids } = await atPage('https://login.shop.co.uk/two-factor', {
      logins: [link('seller@example.com', otherKey, 'Amazon'), link('anna', key)],
    })
    expect(await ask('front.fill', {})).toEqual({
      ok: false,
      reason: 'choose',
      binds: true,
      origin: 'https://login.shop.co.uk',
      host: { before: 'login.', domain: 'shop.co.uk' },
      accounts: [
        { id: ids[1], issuer: 'Shop', label: 'anna', person: '', elsewhere: null },
        { id: ids[0], issuer: 'Amazon', label: 'seller@example.com', person: '', elsewhere: 'Amazon' },
      ],
    })
    expect(codes()).toEqual([])
  })

  test('is bound once, for the journal too, and filled then', async () => {
    const { ask, bind, codes, account, deeds, steps } = await atPage(`${shop}/login`)
    expect([await bind(), await bind()]).toEqual([{ ok: true }, { ok: true }])
    expect((await account()).origins).toEqual([shop])
    expect(await deeds()).toEqual(['bound shop.example', 'saved '])
    expect(await ask('front.fill', {})).toEqual({ ok: true })
    expect(codes()).toEqual([codeAt(start)])
    expect(await deeds()).toEqual(['filled shop.example', 'bound shop.example', 'saved '])
    expect(steps.at(-1)?.args.slice(1)).toEqual([shop, codeAt(start)])
  })

  test.each([
    ['another origin is in front by now', shop, 'https://other.example'],
    ['the page in front is plain http', 'https://shop.example', 'http://shop.example'],
    ['it is a look-alike', new URL(lookAlike).origin, lookAlike],
    ['it is Amazon', 'https://sellercentral.amazon.it', 'https://sellercentral.amazon.it/ap/mfa'],
    ['the browser does not tell', shop, undefined],
  ])('is not bound where %s', async (_, origin, url) => {
    const { bind, account } = await atPage(url)
    expect(await bind(undefined, origin)).toEqual({ ok: false, reason: 'page-changed' })
    expect((await account()).origins).toEqual([])
  })

  test('is bound by pages of ours alone, and never to less than an https origin', async () => {
    const { deliver, account, ids } = await atPage(`${shop}/login`)
    const send = (origin: string, url: string) =>
      deliver({ name: 'front.bind', arguments: { id: ids[0], origin } }, { url })
    const popup = 'chrome-extension://countersign/src/popup/index.html'
    const refused = { ok: false, reason: 'not-allowed' }
    expect(await send(shop, 'https://sellercentral.amazon.it/ap/mfa')).toEqual(refused)
    expect(await send(shop, `${shop}/login`)).toEqual(refused)
    for (const origin of ['http://shop.example', `${shop}/login`, 'shop.example', 'amazon', '*']) {
      expect(await send(origin, popup)).toEqual(refused)
    }
    expect((await account()).origins).toEqual([])
  })
})

describe('a code for a bound site', () => {
  async function bound(options: Parameters<typeof atPage>[1] = {}) {
    const all = await atPage(`${shop}/login`, options)
    for (const id of all.ids) await all.bind(id)
    return all
  }

  test('goes into the document that was looked at, after it said that it has one place', async () => {
    const { ask, steps } = await bound()
    await ask('front.fill', {})
    expect(steps.map(({ did }) => did)).toEqual(['put fill/field.js', 'countersignField', 'countersignFill'])
    expect(steps.slice(1).map(({ target }) => target)).toEqual(Array(2).fill({ tabId: 7, documentIds: ['document-1'] }))
    const [ticket, here] = steps[1]?.args ?? []
    expect(ticket).toMatch(/^[\w+/]{22}==$/)
    expect([here, steps[2]?.args[0]]).toEqual([false, ticket])
  })

  test('is given once a step, waits for a fresh one, and names the login that is waited for', async () => {
    const { ask, codes, ids } = await bound()
    await ask('front.fill', {})
    const until = start + 19_000
    expect(await ask('front.fill', {})).toMatchObject({ reason: 'wait', until, account: { id: ids[0], label: 'anna' } })
    vi.setSystemTime(until)
    expect(await ask('front.fill', { id: ids[0] ?? '' })).toEqual({ ok: true })
    expect(codes()).toEqual([codeAt(start), codeAt(until)])
  })

  test('with less than five seconds left is not given', async () => {
    const { ask, codes, account } = await bound()
    vi.setSystemTime(start + 14_500)
    expect(await ask('front.fill', {})).toMatchObject({ reason: 'wait', until: start + 19_000 })
    expect([codes(), (await account()).lastFilledStep]).toEqual([[], null])
  })

  test('is noted as used before it is given away', async () => {
    const { ask, page, account } = await bound()
    page.filled = null
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason: 'page-changed' })
    expect(await account()).toMatchObject({ lastFilledStep: Math.floor(start / 30_000), lastUsedAt: start })
  })

  test.each<[unknown, string]>([
    [{ found: 'none' }, 'no-code-field'],
    [{ found: 'several' }, 'several-fields'],
    [{ found: 'one', boxes: 4, room: 0 }, 'code-misfit'],
    [{ found: 'one', boxes: 1, room: 5 }, 'code-misfit'],
    [{ found: 'one', boxes: 0, room: 6 }, 'page-not-readable'],
    [{ found: 'one', boxes: 1, room: 6, more: true }, 'page-not-readable'],
    [{ found: 'one', boxes: 1e9, room: 6 }, 'page-not-readable'],
    [{ found: 'several', boxes: 1, room: 6 }, 'page-not-readable'],
    ['one', 'page-not-readable'],
    [null, 'page-not-readable'],
  ])('is not given where the page answers %j', async (look, reason) => {
    const { ask, page, codes, account } = await bound()
    page.look = look
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason })
    expect([codes(), (await account()).lastFilledStep]).toEqual([[], null])
  })

  test.each<[FieldFilled | 'nonsense', string]>([
    ['refused', 'fill-refused'],
    ['changed', 'page-changed'],
    ['nonsense', 'page-changed'],
  ])('that is %s by the page is said not to be there', async (filled, reason) => {
    const { ask, page } = await bound()
    page.filled = filled
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason })
  })

  test.each([
    ['another site', { url: 'https://other.example/login' }],
    ['the site without https', { url: 'http://shop.example/login' }],
    ['the site at another port', { url: 'https://shop.example:8443/login' }],
    ['a look-alike', { url: lookAlike }],
    ['another tab', { active: false }],
    ['nothing that the browser tells', { url: undefined }],
  ])('stays where it is when the tab shows %s after the look', async (_, change) => {
    const { ask, page, codes, account } = await bound()
    page.after = (did) => void (did === 'countersignField' && Object.assign(page, change))
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason: 'page-changed' })
    expect([codes(), (await account()).lastFilledStep]).toEqual([[], null])
  })

  test('stays where it is when the tab changes while the vault is written', async () => {
    const { ask, browser, page, codes } = await bound()
    const tab = () => ({ id: 7, active: true, windowId: 1, url: page.url ?? '' })
    browser.tabs.get.mockReset()
    browser.tabs.get.mockImplementationOnce(async () => tab())
    browser.tabs.get.mockImplementation(async () => ({ ...tab(), url: 'https://other.example' }))
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason: 'page-changed' })
    expect(codes()).toEqual([])
  })

  test('is of the login that was chosen, where several are bound', async () => {
    const { ask, codes, ids } = await bound({ logins: [link('anna', key), link('bruno', otherKey)] })
    const answer = await ask('front.fill', {})
    expect(answer).toMatchObject({ reason: 'choose', binds: false, accounts: [{ id: ids[0] }, { id: ids[1] }] })
    expect(codes()).toEqual([])
    expect(await ask('front.fill', { id: ids[1] ?? '' })).toEqual({ ok: true })
    expect(codes()).toEqual([codeAt(start, otherKey)])
  })

  test('is for the site that the person was shown, though another one that is bound is in front by now', async () => {
    const { ask, codes, bind, page } = await bound()
    page.url = 'https://other.example/login'
    expect(await bind(undefined, 'https://other.example')).toEqual({ ok: true })
    expect(await ask('front.fill', { origin: shop })).toEqual({ ok: false, reason: 'page-changed' })
    expect(codes()).toEqual([])
    expect(await ask('front.fill', { origin: 'https://other.example' })).toEqual({ ok: true })
    expect(codes()).toHaveLength(1)
  })

  test('is never of a login that is bound elsewhere, chosen or not', async () => {
    const { ask, codes, ids } = await atPage(`${shop}/login`, {
      logins: [link('anna', key), link('seller@example.com', otherKey, 'Amazon')],
    })
    expect(await ask('front.fill', { id: ids[1] ?? '' })).toEqual({ ok: false, reason: 'other-site' })
    const shown = { id: ids[1] ?? '', origin: shop }
    expect(await ask('front.fill', shown)).toEqual({ ok: false, reason: 'page-changed' })
    await ask('accounts.delete', { id: ids[1] ?? '' })
    expect(await ask('front.fill', { id: ids[1] ?? '' })).toEqual({ ok: false, reason: 'not-found' })
    expect(codes()).toEqual([])
  })

  test('of a counter moves on by a choice alone', async () => {
    const { ask, codes, ids, account } = await bound({
      logins: [`otpauth://hotp/Shop%3Acounted?secret=${counterKey}&issuer=Shop&counter=5`],
    })
    expect(await ask('front.fill', {})).toMatchObject({ reason: 'choose', accounts: [{ id: ids[0] }] })
    expect((await account()).counter).toBe(5)
    expect(await ask('front.fill', { id: ids[0] ?? '' })).toEqual({ ok: true })
    expect(codes()).toEqual([new OTPAuth.HOTP({ secret: secretOf(counterKey) }).generate({ counter: 5 })])
    expect((await account()).counter).toBe(6)
  })

  test('goes by frame where the browser names no documents', async () => {
    const { ask, browser, steps } = await bound()
    const answer = browser.scripting.executeScript.getMockImplementation()
    browser.scripting.executeScript.mockImplementation(async (injection) => [
      { result: (await answer?.(injection))?.[0]?.result },
    ])
    expect(await ask('front.fill', {})).toEqual({ ok: true })
    expect(steps.map(({ target }) => target)).toEqual(Array(3).fill({ tabId: 7, frameIds: [0] }))
  })

  test('is told by the site that the popup sees: one that has a field', async () => {
    const { ask, page, ids } = await bound()
    const login = { id: ids[0], issuer: 'Shop', label: 'anna', person: '' }
    const seen = { kind: 'field', host: 'shop.example', fillable: true, askable: true, login, wish: null }
    expect(await ask('front.look', {})).toEqual(seen)
    page.look = { found: 'several' }
    expect(await ask('front.look', {})).toEqual(seen)
    page.look = { found: 'none' }
    expect(await ask('front.look', {})).toEqual({ ...seen, kind: 'plain', fillable: false, login: null })
  })

  test('names no login in the popup while there is one to be chosen', async () => {
    const two = await bound({ logins: [link('anna', key), link('bruno', otherKey)] })
    expect(await two.ask('front.look', {})).toMatchObject({ kind: 'field', fillable: true, login: null })
    const none = await atPage(`${shop}/login`)
    expect(await none.ask('front.look', {})).toMatchObject({ kind: 'field', fillable: true, login: null })
  })

  test('waits for the vault to be open', async () => {
    const { ask, steps } = await bound()
    await ask('vault.lock', {})
    expect(await ask('front.fill', {})).toEqual({ ok: false, reason: 'locked' })
    await ask('front.look', {})
    expect(steps).toEqual([])
  })
})

describe.each([
  ['a look-alike', lookAlike, { reason: 'look-alike', of: 'sellercentral.amazon.com', trick: 'sub-domain' }],
  ['plain http', 'http://shop.example/login', { reason: 'not-secure' }],
  ['a bare address', 'https://203.0.113.7/login', { reason: 'odd-address' }],
  ['an address of one’s own network', 'https://192.168.1.1/login', { reason: 'odd-address' }],
  ['an address of IPv6', 'https://[2001:db8::7]/login', { reason: 'odd-address' }],
  ['Amazon at another port', 'https://sellercentral.amazon.it:8443/ap/mfa', { reason: 'odd-address' }],
  ['a file', 'file:///home/anna/login.html', { reason: 'not-fillable' }],
  ['a page of the browser', 'chrome://settings/', { reason: 'not-fillable' }],
  ['a page of an extension', 'chrome-extension://somebody/page.html', { reason: 'not-fillable' }],
  ['a page in an address', 'data:text/html,<input autocomplete=one-time-code>', { reason: 'not-fillable' }],
])('%s', (_, url, answer) => {
  test('gets nothing, and no script of ours is put there', async () => {
    const { ask, steps } = await atPage(url)
    const seen = { host: '', fillable: false, askable: true, login: null, wish: null }
    const kinds: Readonly<Record<string, string>> = { 'look-alike': 'look-alike', 'not-fillable': 'untold' }
    expect(await ask('front.look', {})).toEqual({ ...seen, kind: kinds[answer.reason] ?? 'unsafe' })
    expect(await ask('front.fill', {})).toMatchObject({ ok: false, ...answer })
    expect(steps).toEqual([])
  })
})

test('a page of ours in a tab is no page in front', async () => {
  const { ask, steps } = await atPage('chrome-extension://countersign/src/popup/index.html')
  expect(await ask('front.look', {})).toMatchObject({ kind: 'untold', host: '', fillable: false, askable: false })
  expect(steps).toEqual([])
})

describe('on a look-alike', () => {
  test('the warning has the real host, its registered part apart', async () => {
    const { ask } = await atPage(lookAlike)
    expect(await ask('front.fill', {})).toMatchObject({
      host: { before: 'sellercentral.amazon.com.', domain: 'signin-check.example' },
    })
  })

  test.each(['found.scan', 'front.mark'] as const)('%s reads nothing and warns', async (verb) => {
    const { ask, steps, browser } = await atPage(lookAlike)
    expect(await ask(verb, {})).toMatchObject({ ok: false, reason: 'look-alike' })
    expect(steps).toEqual([])
    expect(browser.tabs.captureVisibleTab).not.toHaveBeenCalled()
  })

  const gestures: Readonly<Record<string, (tab: object) => Promise<unknown>>> = {
    'the shortcut to fill': async () => (await import('../../../src/background/on-command')).onCommand('fill'),
    'the shortcut to scan': async () => (await import('../../../src/background/on-command')).onCommand('scan'),
    'the menu’s “fill”': (tab) => menu({ menuItemId: 'fill', editable: true }, tab),
    'the menu’s page': (tab) => menu({ menuItemId: 'page' }, tab),
    'the menu’s picture': (tab) => menu({ menuItemId: 'picture', srcUrl: 'https://a.example/qr.png' }, tab),
  }
  test.each(Object.keys(gestures))('%s brings up the popup with the warning, once', async (name) => {
    const { ask, browser, steps } = await atPage(lookAlike)
    await ask('vault.lock', {})
    vi.resetModules()
    await gestures[name]?.({ id: 7, active: true, windowId: 1, url: lookAlike })
    expect(browser.action.openPopup).toHaveBeenCalledOnce()
    expect(steps).toEqual([])
    expect(await ask('front.look', {})).toMatchObject({ wish: null })
    expect(await ask('popup.open', {})).toMatchObject({ warning: { reason: 'look-alike' } })
    expect(await ask('popup.open', {})).toMatchObject({ warning: null })
  })

  test('a warning is not shown of a page that is there no more', async () => {
    const { ask, page } = await atPage(lookAlike)
    vi.resetModules()
    await gestures['the shortcut to fill']?.({})
    page.url = `${shop}/login`
    expect(await ask('popup.open', {})).toMatchObject({ warning: null })
  })
})

async function menu(info: object, tab: object) {
  const { onMenuClicked } = await import('../../../src/background/menu')
  return onMenuClicked(info as Parameters<typeof onMenuClicked>[0], tab as Parameters<typeof onMenuClicked>[1])
}

describe('the shortcut and the menu', () => {
  const press = async () => {
    vi.resetModules()
    const { onCommand } = await import('../../../src/background/on-command')
    await onCommand('fill')
  }

  test('fill at once where nothing is to be asked', async () => {
    const { bind, browser, codes } = await atPage(`${shop}/login`)
    await bind()
    await press()
    expect(codes()).toEqual([codeAt(start)])
    expect(browser.action.openPopup).not.toHaveBeenCalled()
  })

  test('leave what is to be asked to the popup, which is told once', async () => {
    const { ask, browser, codes } = await atPage(`${shop}/login`)
    await press()
    expect(browser.action.openPopup).toHaveBeenCalledOnce()
    expect(codes()).toEqual([])
    expect(await ask('front.look', {})).toMatchObject({ wish: { kind: 'fill', here: false } })
    expect(await ask('front.look', {})).toMatchObject({ wish: null })
  })

  test.each([
    ['another site', 'https://other.example/login', 0],
    ['Amazon', 'https://sellercentral.amazon.it/ap/mfa', 0],
    ['the same site, much later', `${shop}/login`, 6 * 60_000],
  ])('what was asked for is not done unasked on %s', async (_, url, later) => {
    const { ask, page } = await atPage(`${shop}/login`)
    await press()
    page.url = url
    vi.setSystemTime(start + later)
    expect(await ask('front.look', {})).toMatchObject({ wish: null })
    page.url = `${shop}/login`
    vi.setSystemTime(start)
    expect(await ask('front.look', {})).toMatchObject({ wish: null })
  })

  test('the menu means the field that it was opened on', async () => {
    const { ask, page, steps } = await atPage(`${shop}/login`)
    page.look = { found: 'none' }
    vi.resetModules()
    await menu({ menuItemId: 'fill', editable: true }, {})
    expect(steps.at(-1)?.args[1]).toBe(true)
    expect(await ask('front.look', {})).toMatchObject({ wish: { kind: 'fill', here: true } })
    expect(await ask('front.fill', { here: true })).toEqual({ ok: false, reason: 'not-a-code-field' })
  })

  test('a login of Amazon’s that was chosen is filled by Amazon’s page in front', async () => {
    const { ask, browser, ids } = await atPage('https://sellercentral.amazon.it/ap/mfa', {
      logins: [link('seller@example.com', otherKey, 'Amazon')],
    })
    const [id = ''] = ids
    expect(await ask('front.fill', { id })).toEqual({ ok: true })
    const account = { id, issuer: 'Amazon', label: 'seller@example.com', person: '' }
    expect(browser.told).toEqual([{ tab: 7, message: { telling: 'fill', account } }])
  })

  test.each([
    ['Amazon', 'https://sellercentral.amazon.it/ap/mfa', 'other-site'],
    ['a page that the browser does not tell', undefined, 'page-changed'],
  ])('a login that was chosen for another page goes not to %s', async (_, url, reason) => {
    const { ask, browser, ids } = await atPage(url)
    expect(await ask('front.fill', { id: ids[0] ?? '' })).toEqual({ ok: false, reason })
    expect(browser.told).toEqual([])
  })

  test('on Amazon the chip answers, and no popup comes', async () => {
    const { browser, told, steps } = await atPage('https://sellercentral.amazon.it/ap/mfa').then((all) => ({
      ...all,
      told: all.browser.told,
    }))
    await press()
    expect(told).toEqual([{ tab: 7, message: { telling: 'fill' } }])
    expect(browser.action.openPopup).not.toHaveBeenCalled()
    expect(steps).toEqual([])
  })
})
