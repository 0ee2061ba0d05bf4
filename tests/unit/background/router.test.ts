import { beforeAll, describe, expect, test } from 'vitest'
import { challengeUrl, enrolmentUrl, freshProfile, type Place, passphrase } from './worker'

const refused = { ok: false, reason: 'not-allowed' }
const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
let profile: ReturnType<typeof freshProfile>
let id: string

beforeAll(async () => {
  profile = freshProfile()
  await profile.ask('vault.create', { passphrase })
  const added = await profile.ask('accounts.add', { text: link, issuer: '', label: '' })
  if (!added.ok) throw new Error(added.reason)
  id = added.id
})

const page: Place = { url: 'chrome-extension://countersign/src/popup/index.html' }
const content: Place = { url: challengeUrl }
const look = { name: 'content.look', arguments: { kind: 'challenge', claim: null } }
const code = () => ({ name: 'content.code', arguments: { id, purpose: 'challenge' } })

describe('a content script', () => {
  test('is answered on a listed host', async () => {
    expect(await profile.deliver(look, content)).toMatchObject({ state: 'ready' })
  })

  test.each([
    ['a look-alike', { url: 'https://sellercentral-amazon.com/ap/mfa' }],
    ['a listed host as a sub-domain of another', { url: 'https://sellercentral.amazon.com.evil.example/ap/mfa' }],
    ['a host below a listed one', { url: 'https://x.sellercentral.amazon.it/ap/mfa' }],
    ['a letter of another alphabet', { url: 'https://sellercentral.аmazon.it/ap/mfa' }],
    ['plain http', { url: 'http://sellercentral.amazon.it/ap/mfa' }],
    ['another port', { url: 'https://sellercentral.amazon.it:8443/ap/mfa' }],
    ['a frame', { ...content, frame: 3 }],
    ['a page that is rendered ahead', { ...content, lifecycle: 'prerender' }],
    ['another extension', { ...content, id: 'somebody-else' }],
    ['an origin that is not its address', { ...content, origin: 'https://evil.example' }],
    ['an opaque origin', { ...content, origin: 'null' }],
    ['AWS', { url: 'https://signin.aws.amazon.com/ap/mfa' }],
  ] satisfies [string, Place][])('gets nothing on %s', async (_, place) => {
    expect(await profile.deliver(look, place)).toEqual(refused)
    expect(await profile.deliver(code(), place)).toEqual(refused)
  })

  test.each([['/ap/cvf/request'], ['/ap/pv'], ['/ap/dcq'], ['/gp/cart']])(
    'gets no code at %s of a listed host',
    async (path) => {
      expect(await profile.deliver(code(), { url: `https://www.amazon.it${path}` })).toEqual(refused)
    },
  )

  test('gets no code for an enrolment on a challenge page, nor the other way round', async () => {
    const purpose = (of: string) => ({ name: 'content.code', arguments: { id, purpose: of } })
    expect(await profile.deliver(purpose('enrolment'), content)).toEqual(refused)
    expect(await profile.deliver(purpose('challenge'), { url: enrolmentUrl })).toEqual(refused)
  })

  test.each([
    'vault.status',
    'vault.create',
    'vault.unlock',
    'vault.lock',
    'accounts.list',
    'accounts.get',
    'accounts.add',
    'accounts.edit',
    'accounts.delete',
    'accounts.link',
    'found.read',
    'found.scan',
    'settings.write',
    'front.fill',
    'activity.list',
    'activity.missed',
    'clipboard.copied',
    'clipboard.take',
  ])('may not send %s', async (name) => {
    expect(await profile.deliver({ name, arguments: { id, passphrase } }, content)).toEqual(refused)
    expect(await profile.ask('vault.status', {})).toMatchObject({ state: 'unlocked' })
  })
})

describe('a page of the extension', () => {
  test('may not play a content script', async () => {
    expect(await profile.deliver(look, page)).toEqual(refused)
  })

  test.each([
    ['no object', null],
    ['a text', 'vault.status'],
    ['no name', { arguments: {} }],
    ['an unknown name', { name: 'vault.dump', arguments: {} }],
    ['a name of every object', { name: 'constructor', arguments: {} }],
    ['a prototype', { name: '__proto__', arguments: {} }],
    ['missing arguments', { name: 'vault.status' }],
    ['an argument too many', { name: 'vault.status', arguments: { more: 1 } }],
    ['an id that is none', { name: 'accounts.get', arguments: { id: '../vault' } }],
    ['a change that is not offered', { name: 'accounts.edit', arguments: { id: '', changes: { secret: 'A' } } }],
    [
      'an origin with a path',
      { name: 'accounts.edit', arguments: { id: '', changes: { origins: ['https://a.b/c'] } } },
    ],
    ['a short passphrase', { name: 'vault.create', arguments: { passphrase: 'short' } }],
    ['a picture from the web', { name: 'found.picture', arguments: { picture: 'https://a.b/c.png' } }],
  ])('is refused with %s', async (_, message) => {
    expect(await profile.deliver(message, page)).toEqual(refused)
  })

  test('makes no second vault', async () => {
    expect(await profile.ask('vault.create', { passphrase })).toEqual({ ok: false, reason: 'vault-exists' })
    expect(await profile.ask('accounts.list', {})).toMatchObject({ ok: true, damage: [], authentic: true })
  })
})

test('what the browser keeps outside the vault holds no secret, name or passphrase', () => {
  const local = [...profile.browser.storage.local.held.values()].join()
  const session = [...profile.browser.storage.session.held.values()].join()
  for (const word of ['JBSWY3DP', 'anna@example.com', passphrase]) {
    expect(local).not.toContain(word)
    expect(session).not.toContain(word)
  }
})
