// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MessagesFrom, ResultOf, VaultStatus } from '../../../src/messages'
import { madeAccount } from '../made-account'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, show, standIn, submit, type } from './in-page'
import { type Form, formOf, forms } from './stoppable-forms'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))
const say = vi.fn()
vi.mock('../../../src/ui/Said', async (original) => ({
  ...(await original<object>()),
  say: (sentence: string) => say(sentence),
}))
const createPasskey = vi.fn(async () => ({}))
vi.mock('../../../src/passkey/credential', () => ({ createPasskey: () => createPasskey() }))

type Verb = MessagesFrom<'page'>
const { secret: _, ...account } = madeAccount()
const link = 'otpauth://totp/Amazon:a?secret=GEZDGNBVGY3TQOJQ&issuer=Amazon'
const stopped = { ok: false, reason: 'stopped' } as const
const wrong = { ok: false, reason: 'wrong-passphrase' } as const

let state: VaultStatus['state']
/** The recovery code of a new vault is still to be put away. */
let isNew: boolean
/** What the background will say to each thing that was asked of a kind, in turn. */
let answers: ((answer: unknown) => void)[]
const later = (verb: Verb) => {
  Object.assign(page.answers, { [verb]: () => new Promise((resolve) => answers.push(resolve)) })
}

const asked = (verb: Verb) =>
  page.asked.filter(({ name }) => name === verb) as readonly { readonly work?: string; readonly arguments: unknown }[]
const isOut = (id: string) => part<HTMLButtonElement>(id).disabled

/** Opens a form, types and sends it. */
async function sent({ open, typed, send, verb, ...form }: Form) {
  later(verb)
  state = form.state ?? 'unlocked'
  await open(account)
  for (const [field, text] of Object.entries(typed)) {
    await appears(field)
    type(field, text)
  }
  await sendAgain(send)
  await vi.waitFor(() => expect(answers).toHaveLength(1))
}
async function sendAgain(send: string) {
  submit(send)
  await vi.waitFor(() => expect(isOut(send)).toBe(true))
}
/** Stops it as a person does who has waited for some seconds. */
async function stop(form: Form) {
  await vi.advanceTimersByTimeAsync(500)
  // One that takes a moment shows nothing new.
  expect(isThere('derive-stop')).toBe(false)
  await vi.advanceTimersByTimeAsync(2500)
  const button = await appears(form.stop)
  button.focus()
  button.click()
  await vi.waitFor(() => expect(isOut(form.send)).toBe(false))
}
const answer = async (given: unknown, at = 0) => {
  answers[at]?.(given)
  await page.settled()
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] })
  page = new FakePage()
  answers = []
  state = 'unlocked'
  isNew = false
  createPasskey.mockClear()
  say.mockClear()
  standIn({ locks: new FakeLocks() })
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: isNew }),
    'vault.examine': () => ({ ok: true, examination: { logins: [], signed: false, authentic: false } }),
    'accounts.list': () => ({ ok: true, rows: [], damage: [], authentic: true }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }),
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe.each(forms)('$name', (form) => {
  const { verb, send, typed } = form
  const [field = ''] = Object.keys(typed)

  test('that is stopped gives its form back at once, as it was filled in, with the focus', async () => {
    await sent(form)
    await stop(form)
    const [{ work, arguments: given } = {}] = asked(verb)
    expect(JSON.stringify(given)).toContain(typed[field])
    expect(page.argumentsOf('work.stop')).toContainEqual({ work })
    for (const [name, text] of Object.entries(typed)) expect(part<HTMLInputElement>(name).value).toBe(text)
    expect(document.activeElement?.getAttribute('data-testid')).toBe(field)
    expect([isThere('derive-stop'), isThere('elapsed'), isThere('error')]).toEqual([false, false, false])
    await answer(stopped)
    expect([isThere('error'), isOut(send), part<HTMLInputElement>(field).value]).toEqual([false, false, typed[field]])
    expect(document.activeElement?.getAttribute('data-testid')).toBe(field)
  })

  test('is not begun again before the stopped one has come to its end', async () => {
    await sent(form)
    await stop(form)
    await sendAgain(send)
    expect(asked(verb)).toHaveLength(1)
    await answer(stopped)
    await vi.waitFor(() => expect(asked(verb)).toHaveLength(2))
    expect(isOut(send)).toBe(true)
    const [first, second] = asked(verb)
    expect(first?.work).not.toBe(second?.work)
    // Nothing of what was typed is lost.
    expect(second?.arguments).toEqual(first?.arguments)
    await answer({ ok: false, reason: 'storage-failed' }, 1)
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFailed'))
  })

  test('goes with its screen: nobody is left who could stop it', async () => {
    await sent(form)
    await show(<p />)
    await vi.waitFor(() => expect(page.argumentsOf('work.stop')).toContainEqual({ work: asked(verb)[0]?.work }))
  })
})

// Opening what was shared is no try that counts.
test.each(forms.filter(({ verb }) => verb !== 'share.open'))(
  'a stop of $name that was too late says that it was refused',
  async (form) => {
    await sent(form)
    await stop(form)
    await answer(wrong)
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
  },
)

describe('an unlock that waits for the end of a stopped one', () => {
  beforeEach(async () => {
    await sent(formOf('vault.unlock'))
    await stop(formOf('vault.unlock'))
    await sendAgain('unlock')
  })

  test('is stopped without having begun', async () => {
    await stop(formOf('vault.unlock'))
    await answer(stopped)
    expect([asked('vault.unlock').length, isOut('unlock')]).toEqual([1, false])
  })

  test('is not begun where that one has opened after all', async () => {
    state = 'unlocked'
    await answer({ ok: true })
    await screenIs('codes')
    expect(asked('vault.unlock')).toHaveLength(1)
  })
})

describe('a stop that was too late', () => {
  const late = async (verb: Verb, given: unknown) => {
    await sent(formOf(verb))
    await stop(formOf(verb))
    state = 'unlocked'
    isNew = verb === 'vault.create'
    await answer(given)
  }

  test('shows the vault that it opened as open, and closes no window over it', async () => {
    const { closesWhenUnlocked } = await import('../../../src/popup/place')
    expect(closesWhenUnlocked()).toBe(false)
    const before = location.href
    history.replaceState(null, '', '?then=close')
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
    await late('vault.unlock', { ok: true })
    await screenIs('codes')
    history.replaceState(null, '', before)
    expect(close).not.toHaveBeenCalled()
  })

  test('shows the recovery code of the vault that it made', async () => {
    await late('vault.create', { ok: true, recoveryCode: 'FIRST-CODE-7' } satisfies ResultOf<'vault.create'>)
    expect((await appears('recovery-code')).textContent).toBe('FIRST-CODE-7')
  })

  test('shows no key to somebody who has just said no', async () => {
    await late('accounts.link', { ok: true, link })
    await import('../../../src/ui/qr-path')
    await page.settled()
    expect([isThere('qr'), isThere('qr-passphrase')]).toEqual([false, true])
  })

  test('makes no passkey on the device', async () => {
    await late('vault.prove', { ok: true })
    expect(createPasskey).not.toHaveBeenCalled()
    expect(isThere('create-passkey')).toBe(true)
  })
})

test('what asks again who is there says that nothing was changed, and is put away by the next cancelling', async () => {
  const form = formOf('vault.changePassphrase')
  await sent(form)
  await stop(form)
  expect(say).not.toHaveBeenCalled()
  await answer(stopped)
  expect(say).toHaveBeenCalledWith(sentence('reason_stopped'))
  part(form.stop).click()
  await appears('change-passphrase')
})
