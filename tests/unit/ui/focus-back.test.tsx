// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { noPolicy } from '../../../src/core/policy/policy'
import type { Passkey, PastLogin, PeopleList, ResultOf } from '../../../src/messages'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, screenIs, show, standIn, submit, type } from './in-page'

let page: FakePage

vi.mock('webextension-polyfill', () => ({
  get default() {
    return page.browser
  },
}))
const [createPasskey, usePasskey] = [vi.fn(), vi.fn()]
vi.mock('../../../src/passkey/credential', () => ({
  createPasskey: () => createPasskey(),
  usePasskey: () => usePasskey(),
}))

const login = { id: 'one', issuer: 'Amazon', label: 'one@example.com', person: 'Anna' }
const right = { passphrase: 'right' }
let passkeys: Passkey[]

beforeEach(() => {
  vi.resetModules()
  page = new FakePage()
  standIn({ locks: new FakeLocks() })
  passkeys = ['Laptop', 'Phone'].map((name) => ({ id: name, name, createdAt: 1, credentialId: name, salt: 'AA==' }))
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'history.list': () => ({ ok: true, logins: [] }),
    'import.last': () => ({ ok: true, last: null }),
    'passkey.list': () => ({ ok: true, passkeys }),
  }
})

/** What is answered when the test says so. */
function later<T>() {
  let settle: readonly [(value: T) => void, (error: unknown) => void] | null = null
  const promise = new Promise<T>((resolve, reject) => {
    settle = [resolve, reject]
  })
  return { promise, resolve: (value: T) => settle?.[0](value), reject: (error: unknown) => settle?.[1](error) }
}

/** Presses as somebody does who has no mouse. */
function go(testId: string, at = 0) {
  part(testId, at).focus()
  part(testId, at).click()
}
/** Name of what has the focus, and its place among those of that name. */
function focused(): string {
  const { activeElement } = document
  const testId = activeElement?.getAttribute('data-testid') ?? activeElement?.localName
  const all = [...document.querySelectorAll(`[data-testid="${testId}"]`)]
  return `${testId} ${Math.max(0, all.indexOf(activeElement as Element))}`
}
/** Sends by what is out of use while that works, a button or a field, and does to it what Chromium does. */
async function sendBy(testId: string) {
  part(testId).focus()
  if (part<HTMLButtonElement>(testId).type === 'button') part(testId).click()
  else submit(testId)
  await vi.waitFor(() => expect(part<HTMLButtonElement>(testId).disabled).toBe(true))
  const button = part<HTMLButtonElement>(testId)
  button.disabled = false
  button.blur()
  button.disabled = true
  expect(focused()).toBe('body 0')
}
const focusOn = (testId: string, at = 0) => vi.waitFor(() => expect(focused()).toBe(`${testId} ${at}`))

describe('the import', () => {
  const text = '{"format": "countersign-backup"}'
  const locked = { ok: false, reason: 'backup-passphrase' } as const

  beforeEach(async () => {
    const { ImportTab } = await import('../../../src/options/import/ImportTab')
    page.answers['backup.look'] = ({ passphrase }) =>
      passphrase === 'right'
        ? { ok: true, look: { createdAt: 1, rows: [{ ...login, kind: 'new' }], skipped: [] } }
        : locked
    await show(<ImportTab />)
    await appears('import-file')
  })

  function choose() {
    const input = part('import-file')
    input.focus()
    Object.defineProperty(input, 'files', { value: [new File([text], 'mine.json')], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
    return appears('import-password')
  }
  const camera = (getUserMedia: () => Promise<never>) =>
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })

  test('has the focus again after its camera was closed', async () => {
    camera(() => new Promise<never>(() => undefined))
    go('camera-open')
    await focusOn('camera-close')
    go('camera-close')
    await focusOn('camera-open')
  })

  test('has it again after a camera that was refused', async () => {
    camera(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    go('camera-open')
    await appears('error')
    await focusOn('camera-close')
    go('camera-close')
    await focusOn('camera-open')
  })

  test('has it again where a file that asks for a password is given up', async () => {
    await choose()
    part('import-password').focus()
    go('import-forget')
    await vi.waitFor(() => expect(isThere('import-password')).toBe(false))
    await focusOn('import-file')
  })

  test('has it again at its password after the opening was stopped', async () => {
    const look = later<ResultOf<'backup.look'>>()
    page.answers['backup.look'] = () => look.promise
    await choose()
    type('import-password', 'right')
    part('import-look').focus()
    submit('import-look')
    await appears('import-stop')
    go('import-stop')
    look.resolve({ ok: false, reason: 'stopped' })
    await vi.waitFor(() => expect(isThere('import-stop')).toBe(false))
    await focusOn('import-look')
  })

  test('has it again in its password after a wrong one', async () => {
    const look = later<ResultOf<'backup.look'>>()
    page.answers['backup.look'] = () => look.promise
    await choose()
    type('import-password', 'wrong')
    await sendBy('import-password')
    look.resolve(locked)
    await appears('error')
    await focusOn('import-password')
  })

  test('has it again at its button where its logins could not be saved', async () => {
    const saved = later<ResultOf<'backup.restore'>>()
    page.answers['backup.restore'] = () => saved.promise
    await choose()
    type('import-password', 'right')
    submit('import-look')
    await appears('import-confirm')
    await sendBy('import-confirm')
    saved.resolve({ ok: false, reason: 'stopped' })
    await appears('error')
    await focusOn('import-confirm')
  })

  test('has it again once its logins are saved', async () => {
    page.answers['backup.restore'] = () => ({ ok: true, report: { rows: [], skipped: [] } })
    await choose()
    type('import-password', 'right')
    submit('import-look')
    await appears('import-confirm')
    go('import-confirm')
    await appears('import-report')
    await focusOn('import-file')
  })

  test('has it again where the last one was undone', async () => {
    page.answers['import.undo'] = () => {
      page.answers['import.last'] = () => ({ ok: true, last: null })
      return { ok: true, removed: 1, reverted: 0, left: 0 }
    }
    page.answers['import.last'] = () => ({
      ok: true,
      last: { at: 1, from: 'Aegis', logins: 1, updated: 0, changed: 0 },
    })
    const { ImportTab } = await import('../../../src/options/import/ImportTab')
    await show(<ImportTab />)
    await appears('import-undo')
    go('import-undo')
    await vi.waitFor(() => expect(isThere('import-undo')).toBe(false))
    await focusOn('import-file')
  })

  test('goes on with the next login of the history', async () => {
    let logins = ['eva', 'finn'].map((id): PastLogin => ({ ...login, id, kind: 'deleted', at: 1 }))
    page.answers['history.list'] = () => ({ ok: true, logins })
    page.answers['history.restore'] = ({ ids }) => {
      logins = logins.filter(({ id }) => !ids.includes(id))
      return { ok: true, restored: ids }
    }
    const { ImportTab } = await import('../../../src/options/import/ImportTab')
    await show(<ImportTab />)
    await appears('history-restore')
    go('history-restore')
    await vi.waitFor(() => expect(part('history-row').dataset.id).toBe('finn'))
    await focusOn('history-restore')
    go('history-restore')
    await appears('history-none')
    await focusOn('import-file')
  })
})

describe('a person', () => {
  let list: PeopleList
  const person = (name: string) => ({ name, logins: [{ ...login, others: '' }], leaving: null })

  beforeEach(async () => {
    // More than are shown without a search.
    const logins = Array.from({ length: 9 }, (_, at) => ({ ...login, id: `login-${at}` }))
    list = { people: [person('Anna'), person('Bruno')], logins, several: [], nobody: [] }
    page.answers = {
      'people.list': () => ({ ok: true, ...list }),
      'people.rename': ({ to }) => {
        list = { ...list, people: [person('Anna'), person(to)] }
        return { ok: true }
      },
      'people.assign': () => ({ ok: true }),
    }
    const { People } = await import('../../../src/options/people/People')
    await show(<People />)
    await appears('person-card')
  })

  test.each([
    ['person-rename', 'rename-name'],
    ['person-assign', 'people-search'],
    ['person-leave', 'leave-own'],
  ])('has it on %s after Escape', async (opener, field) => {
    go(opener, 1)
    await focusOn(field)
    press(part(field), 'Escape')
    await focusOn(opener, 1)
  })

  test.each(['Bianca', 'Bruno'])('has it on the name’s button once they are called %s', async (name) => {
    go('person-rename', 1)
    await focusOn('rename-name')
    type('rename-name', name)
    submit('rename-name')
    await vi.waitFor(() => expect(isThere('rename-name')).toBe(false))
    expect(part('person-name', 1).textContent).toBe(name)
    await page.settled()
    await focusOn('person-rename', 1)
  })

  test('that cannot be called so has it on the button again, which was out of use meanwhile', async () => {
    const rename = later<ResultOf<'people.rename'>>()
    page.answers['people.rename'] = () => rename.promise
    go('person-rename', 1)
    await focusOn('rename-name')
    await sendBy('rename-save')
    rename.resolve({ ok: false, reason: 'name-missing' })
    await appears('error')
    await focusOn('rename-save')
  })

  test('has it on the logins’ button once those are saved', async () => {
    go('person-assign', 1)
    await focusOn('people-search')
    submit('people-search')
    await vi.waitFor(() => expect(isThere('people-search')).toBe(false))
    await page.settled()
    await focusOn('person-assign', 1)
  })
})

describe('the question whether to delete', () => {
  test('gives it back after No, in the popup', async () => {
    const { DeleteLogin } = await import('../../../src/popup/DeleteLogin')
    await show(<DeleteLogin id="one" />)
    go('delete')
    await focusOn('delete-cancel')
    go('delete-cancel')
    await focusOn('delete')
  })

  test('has it again where nothing could be deleted', async () => {
    const drop = later<ResultOf<'accounts.delete'>>()
    page.answers['accounts.delete'] = () => drop.promise
    const { DeleteLogin } = await import('../../../src/popup/DeleteLogin')
    await show(<DeleteLogin id="one" />)
    go('delete')
    // The question has taken the focus, which on a busy machine is later than it is there.
    await focusOn('delete-cancel')
    await sendBy('delete-confirm')
    drop.resolve({ ok: false, reason: 'storage-full' })
    await appears('error')
    await focusOn('delete-confirm')
  })

  test('gives it back after No, beside a finding', async () => {
    const { LoginList } = await import('../../../src/options/health/LoginList')
    await show(<LoginList logins={[login, { ...login, id: 'two' }]} deletable />)
    go('finding-delete', 1)
    await focusOn('finding-delete-cancel')
    go('finding-delete-cancel')
    await focusOn('finding-delete', 1)
  })
})

describe('the list of keys', () => {
  beforeEach(async () => {
    page.answers['front.look'] = () => ({
      ...{ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null },
    })
    const { App } = await import('../../../src/popup/App')
    const { refreshStatus } = await import('../../../src/ui/vault-status')
    await show(<App />)
    await refreshStatus()
    await screenIs('codes')
    await appears('empty')
  })
  const closeKeys = async () => {
    await appears('keys')
    part('keys-close').focus()
    press(part('keys-close'), 'Escape')
    await vi.waitFor(() => expect(isThere('keys')).toBe(false))
  }

  test.each(['settings', 'search'])('gives it back to %s, where the question mark was pressed', async (from) => {
    part(from).focus()
    press(part(from), '?')
    await closeKeys()
    await focusOn(from)
  })

  test('gives it to the screen where that is gone', async () => {
    part('add-first').focus()
    press(part('add-first'), '?')
    await appears('keys')
    part('add-first').remove()
    await closeKeys()
    await focusOn('main')
  })
})

describe('a form that asks again who is there', () => {
  const accessTab = async () => {
    const { Access } = await import('../../../src/options/access/Access')
    await show(<Access />)
    await vi.waitFor(() => expect(isThere('remove-passkey')).toBe(true))
  }

  test.each([
    ['change-passphrase', 'old-passphrase', 'change-cancel', 0],
    ['new-recovery', 'recovery-passphrase', 'new-recovery-cancel', 0],
    ['remove-passkey', 'remove-passphrase', 'remove-cancel', 1],
  ])('gives it back to %s when it is cancelled', async (opener, field, cancel, at) => {
    await accessTab()
    go(opener, at)
    await focusOn(field)
    go(cancel)
    await focusOn(opener, at)
  })

  test('gives it on from a passkey that is gone', async () => {
    page.answers['passkey.remove'] = ({ id }) => {
      passkeys = passkeys.filter((passkey) => passkey.id !== id)
      return { ok: true }
    }
    await accessTab()
    go('remove-passkey', 1)
    await focusOn('remove-passphrase')
    type('remove-passphrase', 'right')
    submit('remove-passphrase')
    await vi.waitFor(() => expect(document.querySelectorAll('[data-testid="passkey"]')).toHaveLength(1))
    await focusOn('add-passkey')
  })

  test('has it inside while the way to say so is changed', async () => {
    await accessTab()
    go('change-passphrase')
    await focusOn('old-passphrase')
    go('old-passphrase-by-code')
    await focusOn('old-passphrase-code')
    go('old-passphrase-by-passphrase')
    await focusOn('old-passphrase')
    go(await appears('old-passphrase-by-passkey').then(() => 'old-passphrase-by-passkey'))
    page.answers['vault.isProven'] = () => ({ proven: true })
    page.tell({ telling: 'look-again' })
    await vi.waitFor(() => expect(isThere('old-passphrase-by-passkey')).toBe(false))
    await focusOn('old-passphrase-by-code')
  })

  test('has it inside where the passphrase is not taken', async () => {
    page.answers['policy.read'] = () => ({
      ok: true,
      state: { policy: { ...noPolicy, passkeyRequired: true }, passkeyMissing: false, passkeyOnly: true },
    })
    await accessTab()
    go('new-recovery')
    await appears('new-recovery-cancel')
    await focusOn('recovery-passphrase-by-code')
  })

  test('has it again at its button after a refusal, which was out of use meanwhile', async () => {
    const change = later<ResultOf<'vault.changePassphrase'>>()
    page.answers['vault.changePassphrase'] = () => change.promise
    await accessTab()
    go('change-passphrase')
    await focusOn('old-passphrase')
    type('old-passphrase', 'wrong')
    for (const field of ['new-passphrase', 'repeat-passphrase']) type(field, 'plum harbour 47 copper')
    await sendBy('change-confirm')
    await vi.waitFor(() => expect(page.argumentsOf('vault.changePassphrase')).toHaveLength(1))
    change.resolve({ ok: false, reason: 'wrong-passphrase' })
    await appears('error')
    await focusOn('change-confirm')
  })

  test('has it again where no passkey was made, and on the way out once one was', async () => {
    const { AddPasskey } = await import('../../../src/passkey/AddPasskey')
    page.answers['vault.prove'] = () => ({ ok: true })
    page.answers['passkey.add'] = () => ({ ok: true })
    await show(<AddPasskey />)
    await appears('passkey-passphrase-by-passkey')
    type('passkey-name', 'Tablet')
    type('passkey-passphrase', 'right')
    for (const isMade of [false, true]) {
      const made = later<object>()
      createPasskey.mockReturnValueOnce(made.promise)
      await sendBy('create-passkey')
      if (isMade) made.resolve({})
      else made.reject(new DOMException('no', 'NotAllowedError'))
      await focusOn(isMade ? 'passkey-close' : 'create-passkey')
    }
  })

  test('has it again where the passkey was not shown', async () => {
    const { UsePasskey } = await import('../../../src/passkey/UsePasskey')
    const shown = later<object>()
    usePasskey.mockReturnValueOnce(shown.promise)
    await show(<UsePasskey proves={false} />)
    await appears('use-passkey')
    await sendBy('use-passkey')
    shown.reject(new DOMException('no', 'NotAllowedError'))
    await focusOn('use-passkey')
  })

  test('has it again where the passphrase cannot be protected better', async () => {
    const { RaiseKdf } = await import('../../../src/options/health/RaiseKdf')
    const raised = later<ResultOf<'vault.raiseKdf'>>()
    page.answers['vault.raiseKdf'] = () => raised.promise
    await show(<RaiseKdf />)
    await appears('raise-passphrase')
    type('raise-passphrase', 'right')
    await sendBy('raise-confirm')
    raised.resolve({ ok: false, reason: 'derivation-failed' })
    expect((await appears('error')).textContent).toBe(sentence('reason_derivationFailed'))
    await focusOn('raise-confirm')
  })

  test('gives it back to what shows a login’s code', async () => {
    const { secret: _, ...account } = (await import('../made-account')).madeAccount()
    page.answers['accounts.link'] = ({ proof }) =>
      'passphrase' in proof && proof.passphrase === right.passphrase
        ? { ok: true, link: 'otpauth://totp/Amazon:a?secret=GEZDGNBVGY3TQOJQ&issuer=Amazon' }
        : { ok: false, reason: 'wrong-passphrase' }
    const { ShowQr } = await import('../../../src/popup/ShowQr')
    await show(<ShowQr account={account} asked={false} />)
    go('show-qr')
    await focusOn('qr-passphrase')
    go('qr-cancel')
    await focusOn('show-qr')
    go('show-qr')
    await focusOn('qr-passphrase')
    type('qr-passphrase', right.passphrase)
    submit('qr-passphrase')
    await focusOn('hide-qr')
    go('hide-qr')
    await focusOn('show-qr')
  })
})
