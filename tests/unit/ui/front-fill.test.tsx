// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { FillAnswer, FrontPage, LoginAsked, VaultStatus, Warned } from '../../../src/messages'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, screenIs, show, standIn, submit } from './in-page'

let page: FakePage
let front: FrontPage
let answers: FillAnswer[]
let state: VaultStatus['state']

vi.mock('webextension-polyfill', () => ({
  get default() {
    return page.browser
  },
}))

const anna = { id: 'anna', issuer: 'Shop', label: 'anna@example.com', person: 'Anna', elsewhere: null }
const amazon = { id: 'seller', issuer: 'Amazon', label: 'seller@example.com', person: '', elsewhere: 'Amazon' }
const host = { before: 'login.', domain: 'shop.co.uk' }
const origin = 'https://login.shop.co.uk'
const asked = (binds: boolean, accounts = [anna, amazon]): LoginAsked => ({
  ok: false,
  reason: 'choose',
  origin,
  host,
  binds,
  accounts,
})
const warned: Warned = {
  ok: false,
  reason: 'look-alike',
  host: { before: 'sellercentral.amazon.com.', domain: 'signin-check.example' },
  of: 'sellercentral.amazon.com',
  trick: 'sub-domain',
}

beforeEach(() => {
  page = new FakePage()
  front = { kind: 'field', host: 'login.shop.co.uk', fillable: true, askable: true, login: null, wish: null }
  answers = []
  state = 'unlocked'
  standIn({ locks: new FakeLocks() })
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'accounts.list': () => ({ ok: true, rows: [], damage: [], authentic: true }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => {
      const seen = front
      front = { ...front, wish: null }
      return seen
    },
    'front.fill': () => answers.shift() ?? { ok: true },
    'front.bind': () => ({ ok: true }),
  }
})

async function start() {
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { ask } = await import('../../../src/ui/ask')
  const { takeOpening } = await import('../../../src/popup/opening')
  await takeOpening(await ask('popup.open', {}))
  await show(<App />)
}
const open = async () => {
  await start()
  await screenIs('codes')
  await vi.waitFor(() => expect(part<HTMLButtonElement>('fill').disabled).toBe(!front.askable))
}
const fills = () => page.argumentsOf('front.fill')
const saidText = () => appears('said').then((said) => said.textContent)

describe('the button for the page in front', () => {
  test('names host and login where there is a field, and says that it was filled', async () => {
    front = { ...front, login: anna }
    await open()
    expect((await appears('front-host')).textContent).toBe('login.shop.co.uk')
    expect(part('front-what').textContent).toBe(sentence('front_field'))
    expect(part('fill-login').textContent).toContain('anna@example.com')
    expect(part('fill-login').textContent).toContain('Anna')
    part('fill').click()
    expect(await saidText()).toBe(sentence('filled'))
    expect(fills()).toEqual([{ origin }])
  })

  test('says that the login is chosen next where several fit, or none does yet', async () => {
    await open()
    expect((await appears('fill-login')).textContent).toBe(sentence('front_choose'))
  })

  test.each([
    ['challenge-sent', 'front_sent'],
    ['enrolment', 'front_enrolment'],
    ['look-alike', 'front_lookAlike'],
    ['plain', 'front_nothing'],
  ] as const)('is a small one on a page of kind %s, which is only named', async (kind, words) => {
    front = { ...front, kind, fillable: false }
    await open()
    await vi.waitFor(() => expect(part('front-what').textContent).toBe(sentence(words)))
    expect(isThere('fill-login')).toBe(false)
    expect(document.querySelectorAll('[data-testid="fill"]')).toHaveLength(1)
  })

  test.each([
    ['challenge-sent', '#no-code'],
    ['challenge-unsure', '#which-code'],
    ['code-box', '#which-code'],
    ['method-choice', '#no-code'],
    ['refused', '#refused'],
    ['expired', '#refused'],
    ['too-many', '#too-many'],
    ['recovery', '#recovery'],
    ['enrolment', '#enrol'],
    ['enrolment-refused', '#refused'],
    ['enrolled', '#backup'],
    ['sign-in', '#own-login'],
    ['challenge', ''],
    ['field', ''],
    ['untold', ''],
  ] as const)('has below it the way to the guide for a page of kind %s, if there is one', async (kind, guide) => {
    front = { ...front, kind, fillable: false }
    await open()
    await vi.waitFor(() => expect(part('front').dataset.kind).toBe(kind))
    part('help').click()
    await vi.waitFor(() => expect(page.tabs).toHaveLength(1))
    expect(page.tabs[0]).toMatch(new RegExp(`src/help/index\\.html${guide}$`))
  })

  test('asks once, however often it is clicked', async () => {
    await open()
    await appears('fill-login')
    part('fill').click()
    part('fill').click()
    await saidText()
    await page.settled()
    expect(fills()).toEqual([{ origin }])
  })

  test('can be asked where there is no field, and says why not', async () => {
    front = { ...front, kind: 'plain', fillable: false }
    answers = [{ ok: false, reason: 'no-code-field' }]
    await open()
    expect(part('fill').textContent).not.toContain('shop')
    part('fill').click()
    expect((await appears('error')).textContent).toBe(sentence('reason_noCodeField'))
  })

  test('is out of use where nothing of ours may look', async () => {
    front = { kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }
    await open()
    expect(part<HTMLButtonElement>('fill').disabled).toBe(true)
  })

  test('waits for a fresh code under everybody’s eyes, and fills that', async () => {
    const until = Date.now() + 1_500
    answers = [{ ok: false, reason: 'wait', until, account: anna }]
    await open()
    part('fill').click()
    expect((await appears('fill-report')).textContent).toContain(sentence('fillWait', ['Shop · anna@example.com']))
    await vi.waitFor(() => expect(fills()).toEqual([{ origin }, { id: 'anna', origin }]), 4_000)
    expect(Date.now()).toBeGreaterThanOrEqual(until)
    expect(isThere('fill-report')).toBe(false)
  })

  test('waits no longer once another screen was gone to', async () => {
    answers = [{ ok: false, reason: 'wait', until: Date.now() + 25_000, account: anna }]
    await open()
    part('fill').click()
    await appears('fill-report')
    part('add').click()
    await screenIs('add')
    press(document.body, 'Escape')
    await screenIs('codes')
    await page.settled()
    expect(isThere('fill-report')).toBe(false)
  })
})

describe('the first code for a site', () => {
  beforeEach(async () => {
    answers = [asked(true)]
    await open()
    part('fill').click()
    await screenIs('bind')
  })

  test('shows the real host with what was registered in it, and fills nothing before a login was chosen', () => {
    expect(part('bind-host').textContent).toBe('login.shop.co.uk')
    expect(part('bind-host').querySelector('strong')?.textContent).toBe('shop.co.uk')
    expect(part<HTMLButtonElement>('bind-confirm').disabled).toBe(true)
    expect(page.argumentsOf('front.bind')).toEqual([])
  })

  const choose = async (at: number) => {
    part('bind-account', at).querySelector('input')?.click()
    await vi.waitFor(() => expect(part<HTMLButtonElement>('bind-confirm').disabled).toBe(false))
  }

  test('binds the one that was chosen to the origin that was shown, then fills', async () => {
    await choose(0)
    expect(isThere('bind-elsewhere')).toBe(false)
    submit('bind-confirm')
    await screenIs('codes')
    expect(page.argumentsOf('front.bind')).toEqual([{ id: 'anna', origin }])
    await vi.waitFor(() => expect(fills()).toEqual([{ origin }, { id: 'anna', origin }]))
  })

  test('says of Amazon’s login that no other site asks for it', async () => {
    await choose(1)
    expect((await appears('bind-elsewhere')).textContent).toBe(sentence('bindElsewhere', ['Amazon']))
  })

  test('stays where it is when the site is not the one any more', async () => {
    page.answers['front.bind'] = () => ({ ok: false, reason: 'page-changed' })
    await choose(0)
    submit('bind-confirm')
    expect((await appears('error')).textContent).toBe(sentence('reason_pageChanged'))
    expect(fills()).toEqual([{ origin }])
  })
})

test('of several bound logins the one that is clicked is filled', async () => {
  answers = [asked(false)]
  await open()
  part('fill').click()
  await screenIs('choose')
  part('fill-account', 1).click()
  await vi.waitFor(() => expect(fills()).toEqual([{ origin }, { id: 'seller', origin }]))
  expect(page.argumentsOf('front.bind')).toEqual([])
})

describe('what was asked by shortcut or menu', () => {
  test('is gone on with, into the field that was meant', async () => {
    front = { ...front, wish: { kind: 'fill', here: true } }
    answers = [asked(false)]
    await start()
    await screenIs('choose')
    part('fill-account').click()
    await vi.waitFor(() => expect(fills()).toEqual([{ here: true }, { id: 'anna', here: true, origin }]))
  })

  test('is answered with the warning before a passphrase is typed, where the page is a look-alike', async () => {
    state = 'locked'
    page.warning = warned
    await start()
    await screenIs('look-alike')
    part('look-alike-close').click()
    await screenIs('unlock')
  })
})

describe('a look-alike in front', () => {
  const isWarned = async () => {
    await screenIs('look-alike')
    expect(part('look-alike-warning').getAttribute('role')).toBe('alert')
    expect(part('look-alike-warning').textContent).toContain(sentence('lookAlikeText', ['sellercentral.amazon.com']))
    expect(part('look-alike-warning').textContent).toContain(sentence('lookAlike_subDomain'))
    expect(part('real-host').textContent).toBe('sellercentral.amazon.com.signin-check.example')
    expect(part('real-host').querySelector('strong')?.textContent).toBe('signin-check.example')
  }
  beforeEach(async () => {
    front = { kind: 'untold', host: '', fillable: false, askable: true, login: null, wish: null }
    await open()
  })

  test('is warned of on a click on “fill”, and left by Escape', async () => {
    answers = [warned]
    part('fill').click()
    await isWarned()
    press(document.body, 'Escape')
    await screenIs('codes')
  })

  test('is warned of on a click on “scan”', async () => {
    page.answers['found.scan'] = () => warned
    part('scan-page').click()
    await isWarned()
  })
})
