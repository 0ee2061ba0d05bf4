// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { codeOfStep } from '../../../src/core/otp/code'
import { readEnrolment } from '../../../src/core/otp/read'
import type { CodeRow, Reason, VaultStatus } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, show, submit } from './in-page'

let page: FakePage
let state: VaultStatus['state']
/** What the vault holds: the links that were saved, by their ids. */
let saved: Map<string, string>
let made: number

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))
// There is no canvas here to draw on: the picture is the link itself.
vi.mock('../../../src/welcome/practice/picture-of', () => ({
  pictureOf: () => `data:image/png;${linkOf(made)}`,
}))

const letters = 'ABCDEFGHIJKLMNOP'
const linkOf = (number: number) =>
  `otpauth://totp/Practice:you%40practice.example?secret=PRACTICEPRACTICE${letters.slice(number)}${'A'.repeat(number)}&issuer=Practice`
const refuse = (reason: Reason) => ({ ok: false, reason }) as const

function codeOf(link: string): string {
  const read = readEnrolment(link)
  if (!read.ok) throw new Error(read.reason)
  return codeOfStep(read.enrolment, Math.floor(Date.now() / 30_000))
}

const rowOf = ([id, link]: readonly [string, string]): CodeRow => ({
  ...{ id, issuer: 'Practice site', label: 'you@practice.example', person: '', type: 'totp', period: 30 },
  ...{ code: codeOf(link), nextCode: '', validUntil: 0, usedUntil: 0, confirmed: true, practice: true },
})

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('scrollTo', () => undefined)
  page = new FakePage()
  state = 'unlocked'
  saved = new Map()
  made = 0
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'practice.begin': () => {
      if (state !== 'unlocked') return refuse('locked')
      saved.clear()
      made += 1
      return { ok: true, link: linkOf(made) }
    },
    'practice.end': () => {
      if (state !== 'unlocked') return refuse('locked')
      saved.clear()
      return { ok: true }
    },
    'found.picture': ({ picture }) => ({
      ok: true,
      found: [{ text: picture.replace(/^[^;]*;/, ''), issuer: 'Practice', label: 'you@practice.example' }],
      missing: [],
    }),
    'accounts.add': (given) => {
      saved.set(`id-${made}`, 'text' in given ? given.text : '')
      return { ok: true, id: `id-${made}`, already: false }
    },
    'accounts.list': () => ({ ok: true, rows: [...saved].map(rowOf), damage: [], authentic: true }),
  }
})

async function open() {
  location.hash = '#try'
  const { Welcome } = await import('../../../src/welcome/Welcome')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<Welcome />)
  await refreshStatus()
  await screenIs('try')
  return refreshStatus
}

const chip = () => document.querySelector<HTMLElement>('[data-countersign="chip"]')
const inChip = (testId: string) => chip()?.shadowRoot?.querySelector<HTMLElement>(`[data-testid="${testId}"]`) ?? null
const chipIs = (wanted: string) => vi.waitFor(() => expect(chip()?.dataset.state).toBe(wanted))
const field = () => part<HTMLInputElement>('practice-code')

async function saveAndGoOn() {
  await chipIs('enrol')
  inChip('chip-primary')?.click()
  await chipIs('saved')
  part('practice-go-on').click()
  await chipIs('ready')
}

function signIn(code: string) {
  field().value = code
  submit('practice-code')
}

describe('the practice', () => {
  test('saves the key of the QR code on show as a login of the practice site', async () => {
    await open()
    await chipIs('enrol')
    expect(part('practice-qr').querySelector('title')?.textContent).toBe(sentence('practice_qr'))
    inChip('chip-primary')?.click()
    await chipIs('saved')
    expect(page.argumentsOf('accounts.add')).toEqual([
      { text: linkOf(1), issuer: sentence('practice_name'), label: '' },
    ])
    expect(document.activeElement).toBe(part('practice-go-on'))
  })

  test('fills the real code, which the site takes, and the login leaves the vault', async () => {
    await open()
    await saveAndGoOn()
    expect(document.activeElement).toBe(field())
    inChip('chip-primary')?.click()
    await chipIs('filled')
    expect(field().value).toBe(codeOf(linkOf(1)))
    expect(document.activeElement).toBe(part('practice-sign-in'))
    expect(saved.size).toBe(1)
    submit('practice-code')
    await appears('practice-removed')
    expect(saved.size).toBe(0)
    expect(document.activeElement).toBe(part('practice-done'))
    expect(isThere('practice-left')).toBe(false)
  })

  test('refuses a wrong code, fills nothing by itself, and goes on with the right one', async () => {
    await open()
    await saveAndGoOn()
    signIn('000000')
    await appears('practice-refused')
    await chipIs('refused')
    expect(field().value).toBe('000000')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    inChip('chip-primary')?.click()
    await chipIs('filled')
    submit('practice-code')
    await appears('practice-removed')
  })

  test('can be had once more, with another key', async () => {
    await open()
    await saveAndGoOn()
    signIn(codeOf(linkOf(1)))
    await appears('practice-again')
    part('practice-again').click()
    await chipIs('enrol')
    inChip('chip-primary')?.click()
    await chipIs('saved')
    expect(saved.get('id-2')).toBe(linkOf(2))
  })

  test('shows the chip again that was closed', async () => {
    await open()
    await chipIs('enrol')
    inChip('chip-dismiss')?.click()
    await appears('practice-show')
    expect(chip()).toBeNull()
    part('practice-show').click()
    await chipIs('enrol')
    expect(inChip('chip-primary')?.textContent).toBe(sentence('chip_save'))
  })

  test('says what went wrong, and can be begun again', async () => {
    const begin = page.answers['practice.begin']
    page.answers['practice.begin'] = () => refuse('storage-full')
    await open()
    await appears('error')
    expect(part('error').textContent).toBe(sentence('reason_storageFull'))
    if (begin) page.answers['practice.begin'] = begin
    part('try-again').click()
    await chipIs('enrol')
    expect(isThere('error')).toBe(false)
  })
})

describe('the practice login is not left behind', () => {
  test('where the page is closed in the middle', async () => {
    await open()
    await saveAndGoOn()
    dispatchEvent(new Event('pagehide'))
    await vi.waitFor(() => expect(saved.size).toBe(0))
  })

  test('where the step is left', async () => {
    await open()
    await saveAndGoOn()
    location.hash = '#codes'
    dispatchEvent(new HashChangeEvent('hashchange'))
    await screenIs('bring')
    await vi.waitFor(() => expect(saved.size).toBe(0))
  })

  test('where the vault locks: the page puts the practice away and begins a new one once it is open', async () => {
    const refresh = await open()
    await saveAndGoOn()
    state = 'locked'
    await refresh()
    await appears('unlock-first')
    expect(isThere('practice')).toBe(false)
    part('unlock-first-open').click()
    expect(page.tabs).toEqual(['chrome-extension://countersign/src/popup/index.html?then=close'])
    state = 'unlocked'
    await refresh()
    await chipIs('enrol')
    expect(saved.size).toBe(0)
  })

  test('where it cannot be taken away now, that is said', async () => {
    await open()
    await saveAndGoOn()
    page.answers['practice.end'] = () => refuse('storage-full')
    signIn(codeOf(linkOf(1)))
    await appears('practice-left')
    expect(part('practice-left').textContent).toBe(sentence('practice_left', [sentence('reason_storageFull')]))
    expect(isThere('practice-removed')).toBe(false)
  })

  test('where another page has ended the practice: a new one begins, and that is said', async () => {
    await open()
    await saveAndGoOn()
    saved.clear()
    inChip('chip-primary')?.click()
    await chipIs('enrol')
    expect(part('error').textContent).toBe(sentence('practice_gone'))
    expect(made).toBe(2)
  })
})
