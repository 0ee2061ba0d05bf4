// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AccountDetails, CodeRow, Found } from '../../../src/messages'
import { madeAccount } from '../made-account'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, press, screenIs, screenName, show, standIn, submit, type } from './in-page'

let page: FakePage
let rows: CodeRow[]
let state: 'locked' | 'unlocked'

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const { secret: _, ...account } = madeAccount({ origins: ['amazon', 'https://shop.example'] })
const details: AccountDetails = account
const link = 'otpauth://totp/Amazon:neu%40example.com?secret=GEZDGNBVGY3TQOJQ&issuer=Amazon'

const row = (id: string, given: Partial<CodeRow> = {}): CodeRow => ({
  id,
  issuer: 'Amazon',
  label: `${id}@example.com`,
  person: '',
  type: 'totp',
  period: 30,
  code: '123456',
  nextCode: '654321',
  validUntil: Date.now() + 28_000,
  usedUntil: 0,
  confirmed: true,
  ...given,
})

beforeEach(async () => {
  page = new FakePage()
  rows = [row('one'), row('two', { confirmed: false, code: '222333' }), row('three', { label: 'Müller' })]
  state = 'unlocked'
  const clipboard = { writeText: async (text: string) => void page.copied.push(text) }
  standIn({ locks: new FakeLocks(), clipboard })
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'vault.lock': () => {
      state = 'locked'
      return { ok: true }
    },
    'vault.unlock': ({ passphrase }) => {
      if (passphrase !== 'right') return { ok: false, reason: 'wrong-passphrase' }
      state = 'unlocked'
      return { ok: true }
    },
    'accounts.list': () =>
      state === 'unlocked' ? { ok: true, rows, damage: [], authentic: true } : { ok: false, reason: 'locked' },
    'accounts.get': () => ({ ok: true, account: details }),
    'accounts.add': () => ({ ok: true, id: details.id, already: false }),
    'accounts.edit': () => ({ ok: true }),
    'accounts.delete': ({ id }) => {
      rows = rows.filter((one) => one.id !== id)
      return { ok: true }
    },
    'accounts.link': ({ proof }) =>
      'passphrase' in proof && proof.passphrase === 'right'
        ? { ok: true, link }
        : { ok: false, reason: 'wrong-passphrase' },
    'found.read': ({ text }) =>
      text === link
        ? { ok: true, found: [{ text, issuer: 'Amazon', label: 'neu@example.com' }], missing: [] }
        : { ok: false, reason: 'key-characters' },
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'untold', host: '', fillable: false, askable: false, login: null, wish: null }),
  }
  await start()
  await vi.waitFor(() => expect(document.querySelectorAll('[data-testid="code"]')).toHaveLength(3))
})

/** A popup that has just been opened. */
async function start() {
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  await show(<App />)
  await refreshStatus()
}

const shownIds = () => [...document.querySelectorAll<HTMLElement>('[data-testid="account"]')].map((li) => li.dataset.id)
const saidText = () => appears('said').then((said) => said.textContent)

describe('codes', () => {
  test('a code is grouped for the eye and spelt for the ear', () => {
    expect(part('code').textContent?.replace(/\s/g, '')).toBe('123456')
    expect(part('code').getAttribute('aria-label')).toBe(sentence('codeSpoken', ['1 2 3 4 5 6']))
    expect(isThere('next-code')).toBe(false)
    expect(Number(part('seconds-left').textContent)).toBeGreaterThan(15)
  })
  test('only the login that the site has not accepted bears the mark', () => {
    expect(
      [...document.querySelectorAll('[data-testid="unconfirmed"]')].map((mark) => mark.closest('li')?.dataset.id),
    ).toEqual(['two'])
  })
  test('a click copies the code and says so', async () => {
    part('code', 1).click()
    expect(await saidText()).toBe(sentence('copied'))
    expect(page.copied).toEqual(['222333'])
  })
  test('in the last seconds the next code is shown and copied', async () => {
    rows = [row('one', { validUntil: Date.now() + 3_900 })]
    const { refreshCodes } = await import('../../../src/popup/codes')
    await refreshCodes()
    expect((await appears('next-code')).textContent?.replace(/\s/g, '')).toBe('654321')
    part('copy').click()
    expect(await saidText()).toContain('next code')
    expect(page.copied).toEqual(['654321'])
  })
  test('of a code that was used the next one is shown and copied, and how long it takes counts down', async () => {
    rows = [row('one', { usedUntil: Date.now() + 28_000, validUntil: Date.now() + 28_000 })]
    const { refreshCodes } = await import('../../../src/popup/codes')
    await refreshCodes()
    expect((await appears('next-code')).textContent?.replace(/\s/g, '')).toBe('654321')
    expect(part('code').dataset.used).toBe('true')
    expect(part('code').getAttribute('aria-label')).toBe(sentence('codeUsedSpoken', ['1 2 3 4 5 6']))
    part('copy').click()
    expect(await saidText()).toContain('next code')
    expect(page.copied).toEqual(['654321'])
    await appears('counts-countdown')
    const seconds = () => Number(/\d+/.exec(part('counts-countdown').textContent ?? '')?.[0])
    const first = seconds()
    await vi.waitFor(() => expect(seconds()).toBeLessThan(first))
  })
  test('a code that ran out gives way at once, and the rows are asked for again', async () => {
    const before = page.argumentsOf('accounts.codes').length
    rows = [row('one', { validUntil: Date.now() + 1_000 })]
    const { refreshCodes } = await import('../../../src/popup/codes')
    const { rowOf } = await import('../../../src/popup/list/code-rows')
    await refreshCodes()
    rows = [row('one', { code: '654321', nextCode: '000000', validUntil: Date.now() + 31_000 })]
    await vi.waitFor(() => expect(rowOf('one').value?.nextCode).toBe('000000'), 4_000)
    expect(part('code').textContent?.replace(/\s/g, '')).toBe('654321')
    expect(page.argumentsOf('accounts.codes').length).toBe(before + 2)
  })
  test('a refused clipboard is told', async () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'))
    part('copy').click()
    expect(await saidText()).toBe(sentence('copyFailed'))
  })
  test('the search narrows, Escape clears it, Enter copies the first', async () => {
    type('search', 'muller')
    await vi.waitFor(() => expect(shownIds()).toEqual(['three']))
    press(part('search'), 'Enter')
    await vi.waitFor(() => expect(page.copied).toEqual(['123456']))
    expect(press(part('search'), 'Escape').defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(shownIds()).toEqual(['one', 'two', 'three']))
    // With nothing left to clear, Escape is the browser's own again and closes the popup.
    expect(press(part('search'), 'Escape').defaultPrevented).toBe(false)
  })
  test('arrows move over the rows and back to the search, the slash goes there', () => {
    press(part('search'), 'ArrowDown')
    expect(document.activeElement).toBe(part('code', 0))
    press(part('code', 0), 'ArrowDown')
    expect(document.activeElement).toBe(part('code', 1))
    press(part('code', 1), 'ArrowUp')
    press(part('code', 0), 'ArrowUp')
    expect(document.activeElement).toBe(part('search'))
    part('more').focus()
    press(part('more'), '/')
    expect(document.activeElement).toBe(part('search'))
  })
  test('a counter-based login makes its code on a click alone', async () => {
    rows = [row('one', { type: 'hotp', code: '', nextCode: '', validUntil: Number.MAX_SAFE_INTEGER })]
    page.answers['accounts.next'] = () => ({ ok: true, code: '755224' })
    const { refreshCodes } = await import('../../../src/popup/codes')
    await refreshCodes()
    await appears('counter-next')
    press(part('search'), 'Enter')
    expect(page.argumentsOf('accounts.next')).toEqual([])
    part('counter-next').click()
    expect((await appears('code')).textContent?.replace(/\s/g, '')).toBe('755224')
  })
  test('logins that are not as they were written are named, each with what is wrong', async () => {
    const damage = (['missing', 'damaged', 'older', 'unlisted'] as const).map((kind) => ({
      id: kind,
      kind,
      issuer: 'Amazon',
      label: `${kind}@example.com`,
      person: '',
    }))
    page.answers['accounts.list'] = () => ({ ok: true, rows, damage, authentic: false })
    const { refreshCodes } = await import('../../../src/popup/codes')
    await refreshCodes()
    await appears('damage')
    expect([...document.querySelectorAll('[data-testid="damaged"]')].map((one) => one.textContent)).toEqual([
      sentence('damage_missing', ['Amazon · missing@example.com']),
      sentence('damage_damaged', ['Amazon · damaged@example.com']),
      sentence('damage_older', ['Amazon · older@example.com']),
      sentence('damage_unlisted', ['Amazon · unlisted@example.com']),
    ])
    expect(part('not-intact').textContent).toBe(sentence('notIntact'))
  })
  test('the fill button is out of use where the page asks for no code', () => {
    expect(part<HTMLButtonElement>('fill').disabled).toBe(true)
  })
  test('locking takes every code off the page; a wrong passphrase is told, the right one opens', async () => {
    part('lock').click()
    await screenIs('unlock')
    expect(document.body.textContent).not.toContain('123')
    const { codes } = await import('../../../src/popup/codes')
    expect(codes.value).toBeNull()
    type('passphrase', 'wrong')
    submit('passphrase')
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
    type('passphrase', 'right')
    submit('passphrase')
    await screenIs('codes')
  })
  test('a wrong passphrase is marked to be typed over, but not what was typed while it was tried', async () => {
    let answer = (): void => undefined
    const waiting = new Promise<void>((resolve) => {
      answer = resolve
    })
    page.answers['vault.unlock'] = async () => {
      await waiting
      return { ok: false, reason: 'wrong-passphrase' }
    }
    part('lock').click()
    await screenIs('unlock')
    const field = part<HTMLInputElement>('passphrase')
    const marked = () => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    type('passphrase', 'wrong')
    submit('passphrase')
    type('passphrase', 'rig')
    answer()
    await appears('error')
    expect([field.value, marked()]).toEqual(['rig', ''])

    submit('passphrase')
    await vi.waitFor(() => expect(marked()).toBe('rig'))
  })

  test('a vault that locked by itself leads to the unlock screen', async () => {
    state = 'locked'
    const { refreshCodes } = await import('../../../src/popup/codes')
    await refreshCodes()
    await screenIs('unlock')
  })

  test('help is one press away, at the guide that fits the screen, and the toolbar’s popup closes', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
    part('help').click()
    const help = 'chrome-extension://countersign/src/help/index.html'
    await vi.waitFor(() => expect(page.tabs).toEqual([help]))
    expect(close).not.toHaveBeenCalled()
    page.isPopup = true
    part('add').click()
    await screenIs('add')
    part('help').click()
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
    expect(page.tabs).toEqual([help, `${help}#enrol`])
    close.mockRestore()
  })
})

describe('add', () => {
  beforeEach(async () => {
    part('add').click()
    await screenIs('add')
  })
  test('a pasted link fills in the names, and what a person wrote wins', async () => {
    type('add-label', 'mine')
    type('add-text', link, 'insertFromPaste')
    await vi.waitFor(() => expect(part<HTMLInputElement>('add-issuer').value).toBe('Amazon'))
    expect(part<HTMLInputElement>('add-label').value).toBe('mine')
    submit('add-save')
    await screenIs('codes')
    expect(page.argumentsOf('accounts.add')).toEqual([{ text: link, issuer: 'Amazon', label: 'mine' }])
  })
  test('an untouched form takes both names', async () => {
    type('add-text', link, 'insertFromPaste')
    await vi.waitFor(() => expect(part<HTMLInputElement>('add-issuer').value).toBe('Amazon'))
    expect(part<HTMLInputElement>('add-label').value).toBe('neu@example.com')
  })
  test('a bad key is told when it is pasted, not while it is typed', async () => {
    type('add-text', 'K0')
    await vi.waitFor(() => expect(page.argumentsOf('found.read')).toHaveLength(1))
    await page.settled()
    expect(isThere('error')).toBe(false)
    type('add-text', 'K01', 'insertFromPaste')
    expect((await appears('error')).textContent).toBe(sentence('reason_keyCharacters'))
  })
  test('a key that is there already is told', async () => {
    page.answers['accounts.add'] = () => ({ ok: true, id: details.id, already: true })
    type('add-text', link)
    submit('add-save')
    expect(await saidText()).toBe(sentence('already'))
  })
  test('a full disk is told, and the form stays', async () => {
    page.answers['accounts.add'] = () => ({ ok: false, reason: 'storage-full' })
    type('add-text', link)
    submit('add-save')
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFull'))
    expect(part<HTMLTextAreaElement>('add-text').value).toBe(link)
  })
  test('going back returns the focus to where it was left', async () => {
    press(part('add-text'), 'Escape')
    await screenIs('codes')
    await vi.waitFor(() => expect(document.activeElement).toBe(part('add')))
  })
})

describe('scan', () => {
  const found = (label: string): Found => ({ text: `otpauth://totp/${label}`, issuer: 'Amazon', label })
  test('one login goes to the form, looked over before it is saved', async () => {
    page.answers['found.scan'] = () => ({ ok: true, found: [found('a')], missing: [] })
    part('scan-page').click()
    await screenIs('add')
    expect(part<HTMLInputElement>('add-label').value).toBe('a')
    expect(page.argumentsOf('accounts.add')).toEqual([])
  })
  test('of several only the ticked ones are saved', async () => {
    page.answers['found.scan'] = () => ({ ok: true, found: [found('a'), found('b'), found('c')], missing: [] })
    part('scan-page').click()
    await screenIs('found')
    part('found-login', 1).querySelector('input')?.click()
    part('found-save').click()
    await screenIs('codes')
    expect(page.argumentsOf('accounts.add')).toEqual([found('a'), found('c')])
    expect(await saidText()).toBe(sentence('foundSaved', ['2', '0']))
  })
  test('a part of an export that is missing is named, and what was read can be saved', async () => {
    page.answers['found.scan'] = () => ({ ok: true, found: [found('a')], missing: [{ number: 2, size: 4 }] })
    part('scan-page').click()
    await screenIs('found')
    expect(part('found-missing').textContent).toBe(sentence('foundMissing', ['2', '4']))
    part('found-save').click()
    await screenIs('codes')
    expect(page.argumentsOf('accounts.add')).toEqual([found('a')])
  })
  test('the link of an export that was pasted goes to the list, also by the save button', async () => {
    let answerAgain = (): void => undefined
    const again = new Promise<void>((resolve) => {
      answerAgain = resolve
    })
    const logins = () => ({ ok: true, found: [found('a'), found('b')] }) as const
    const missing = [{ number: 2, size: 4 }]
    page.answers['found.read'] = () =>
      page.argumentsOf('found.read').length > 1
        ? again.then(() => ({ ...logins(), missing }))
        : { ...logins(), missing: [] }
    part('add').click()
    await screenIs('add')
    type('add-text', 'otpauth-migration://offline?data=AA', 'insertFromPaste')
    part('add-save').click()
    await screenIs('found')
    answerAgain()
    await appears('found-missing')
    expect(page.argumentsOf('accounts.add')).toEqual([])
    const ticks = () => [0, 1].map((at) => part('found-login', at).querySelector('input')?.checked)
    expect(ticks()).toEqual([true, true])
    part('found-save').click()
    await screenIs('codes')
    expect(page.argumentsOf('accounts.add')).toEqual([found('a'), found('b')])
  })
  test('the link of an export is not read while it is typed', async () => {
    page.answers['found.read'] = () => ({ ok: true, found: [found('a')], missing: [] })
    part('add').click()
    await screenIs('add')
    type('add-text', 'otpauth-migration://offline?data=A')
    type('add-text', 'otpauth-migration://offline?data=AA', 'insertFromPaste')
    await vi.waitFor(() => expect(part<HTMLTextAreaElement>('add-text').value).toBe(found('a').text))
    expect(page.argumentsOf('found.read')).toEqual([{ text: 'otpauth-migration://offline?data=AA' }])
  })
  test('a page without a QR code is told', async () => {
    page.answers['found.scan'] = () => ({ ok: false, reason: 'no-qr' })
    part('scan-page').click()
    expect((await appears('error')).textContent).toBe(sentence('reason_noQr'))
    // A page of its own has no page in front of it.
    expect(document.querySelector('[data-testid="mark-area"]')).toBeNull()
  })
  test('after which the toolbar’s popup lets an area be marked, and makes way', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue()
    page.isPopup = true
    page.answers['found.scan'] = () => ({ ok: false, reason: 'no-qr' })
    page.answers['front.mark'] = () => ({ ok: false, reason: 'page-not-readable' })
    part('scan-page').click()
    ;(await appears('mark-area')).click()
    await vi.waitFor(() => expect(part('error').textContent).toBe(sentence('reason_pageNotReadable')))
    expect(document.querySelector('[data-testid="mark-area"]')).toBeNull()
    expect(close).not.toHaveBeenCalled()
    page.answers['front.mark'] = () => ({ ok: true })
    part('scan-page').click()
    ;(await appears('mark-area')).click()
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
    close.mockRestore()
  })
  test('what was found meanwhile is shown, and only then put away', async () => {
    page.answers['found.waiting'] = () => ({
      ok: true,
      waiting: { ok: true, found: [found('a'), found('b')], missing: [] },
    })
    part('add').click()
    await screenIs('add')
    press(part('add-text'), 'Escape')
    await screenIs('found')
    await vi.waitFor(() => expect(page.argumentsOf('found.shown')).toHaveLength(1))
  })
  test('what was found is taken once the page is in sight: a popup that loads slowly is not at first', async () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    page.answers['found.waiting'] = () => ({ ok: true, waiting: { ok: false, reason: 'qr-not-otpauth' } })
    part('add').click()
    await screenIs('add')
    const before = page.argumentsOf('found.waiting').length
    press(part('add-text'), 'Escape')
    await screenIs('codes')
    await page.settled()
    expect(page.argumentsOf('found.waiting')).toHaveLength(before)
    hidden.mockRestore()
    document.dispatchEvent(new Event('visibilitychange'))
    expect((await appears('error')).textContent).toBe(sentence('reason_qrNotOtpauth'))
  })
  test('why nothing was found meanwhile is told', async () => {
    page.answers['found.waiting'] = () => ({ ok: true, waiting: { ok: false, reason: 'qr-not-otpauth' } })
    part('add').click()
    await screenIs('add')
    press(part('add-text'), 'Escape')
    expect((await appears('error')).textContent).toBe(sentence('reason_qrNotOtpauth'))
  })
})

describe('account', () => {
  beforeEach(async () => {
    part('more', 1).click()
    await screenIs('account')
  })
  test('saves what was changed and comes back to its row', async () => {
    type('edit-person', ' Bea ')
    part('auto-submit').click()
    part('edit-sites').querySelector<HTMLInputElement>('[value="https://shop.example"]')?.click()
    submit('save')
    await screenIs('codes')
    expect(page.argumentsOf('accounts.edit')).toEqual([
      {
        id: details.id,
        changes: {
          issuer: 'Amazon',
          label: 'anna@example.com',
          person: 'Bea',
          origins: ['amazon'],
          autoFill: true,
          autoSubmit: true,
          names: [],
          trust: 'ask',
        },
      },
    ])
    await vi.waitFor(() => expect(document.activeElement).toBe(part('more', 1)))
  })
  test('deletes after a second question alone', async () => {
    part('delete').click()
    await appears('delete-cancel')
    await vi.waitFor(() => expect(document.activeElement).toBe(part('delete-cancel')))
    part('delete-cancel').click()
    await appears('delete')
    expect(page.argumentsOf('accounts.delete')).toEqual([])
    const askedOn: (string | null)[] = []
    page.answers['accounts.list'] = () => {
      askedOn.push(screenName())
      return { ok: true, rows, damage: [], authentic: true }
    }
    part('delete').click()
    await appears('delete-confirm')
    part('delete-confirm').click()
    await screenIs('codes')
    expect(page.argumentsOf('accounts.delete')).toEqual([{ id: 'two' }])
    expect(shownIds()).toEqual(['one', 'three'])
    // Asked before the rows are shown again: the deleted one must not flash up.
    expect(askedOn[0]).toBe('account')
  })
  test('the QR code is drawn after the passphrase alone, and hidden again', async () => {
    part('show-qr').click()
    await appears('qr-passphrase')
    type('qr-passphrase', 'wrong')
    submit('qr-passphrase')
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
    expect(isThere('qr')).toBe(false)
    type('qr-passphrase', 'right')
    submit('qr-passphrase')
    expect((await appears('qr')).querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/)
    part('hide-qr').click()
    await appears('show-qr')
    expect(isThere('qr')).toBe(false)
    expect(document.body.innerHTML).not.toContain('GEZDGNBVGY3TQOJQ')
  })
})

describe('what keeps a vault safe', () => {
  test('a reminder of a backup leads to it, and can be put off', async () => {
    let remind = true
    page.answers['backup.status'] = () => ({ ok: true, status: { lastBackupAt: null, added: 1, remind } })
    page.answers['backup.later'] = () => {
      remind = false
      return { ok: true }
    }
    await start()
    expect((await appears('backup-reminder')).textContent).toContain(sentence('backup_remindNever'))
    part('backup-now').click()
    await vi.waitFor(() => expect(page.tabs).toEqual([expect.stringContaining('options/index.html#tab-export')]))
    part('backup-later').click()
    await vi.waitFor(() => expect(isThere('backup-reminder')).toBe(false))
  })

  test('damage leads to the page that mends it', async () => {
    const damage = [{ id: 'x', issuer: 'Amazon', label: 'x', person: '', kind: 'missing' as const }]
    page.answers['accounts.list'] = () => ({ ok: true, rows, damage, authentic: true })
    rows = []
    await start()
    expect(isThere('empty')).toBe(false)
    ;(await appears('mend')).click()
    await vi.waitFor(() => expect(page.tabs).toEqual([expect.stringContaining('options/index.html#mend')]))
  })

  test('the browser is asked once to keep the vault, when there is something to lose', async () => {
    const persist = vi.fn(async () => true)
    Object.defineProperty(navigator, 'storage', {
      value: { persisted: async () => false, persist },
      configurable: true,
    })
    rows = []
    await start()
    await appears('empty')
    await page.settled()
    expect(persist).not.toHaveBeenCalled()
    rows = [row('one')]
    await (await import('../../../src/popup/codes')).refreshCodes()
    await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce())
    await (await import('../../../src/popup/codes')).refreshCodes()
    await page.settled()
    expect(persist).toHaveBeenCalledOnce()
    Reflect.deleteProperty(navigator, 'storage')
  })
})
