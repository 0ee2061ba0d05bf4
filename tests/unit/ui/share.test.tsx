// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { AccountDetails, OpenedLogin } from '../../../src/messages'
import { madeAccount } from '../made-account'
import { FakeLocks, FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, show, standIn, submit, type } from './in-page'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const { secret: _, ...details } = madeAccount()
const sealed = `COUNTERSIGN-SHARE:${'A'.repeat(300)}`
const shared = { passphrase: '7KQ4-9TZD-M2XW-H8RC', text: sealed, createdAt: 1_700_000_000_000 }
const opened: OpenedLogin = {
  handle: '0123456789abcdef0123456789abcdef',
  issuer: 'Amazon',
  label: 'neu@example.com',
  sharedBy: { from: 'Maria', at: 1_700_000_000_000 },
}

async function start(account: AccountDetails = details) {
  page.answers['accounts.get'] = () => ({ ok: true, account })
  vi.resetModules()
  const { App } = await import('../../../src/popup/App')
  const { refreshStatus } = await import('../../../src/ui/vault-status')
  // Read by now, as they are in a browser: a test does not wait for the compiler.
  await Promise.all([
    import('../../../src/popup/share/Share'),
    import('../../../src/popup/share/OpenShare'),
    import('../../../src/popup/share/SaveShared'),
  ])
  await refreshStatus()
  await show(<App />)
}

beforeEach(() => {
  page = new FakePage()
  location.hash = ''
  standIn({
    locks: new FakeLocks(),
    clipboard: { writeText: async (text: string) => void page.copied.push(text) },
  })
  const row = { ...details, code: '123456', nextCode: '654321', validUntil: Date.now() + 28_000, usedUntil: 0 }
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'accounts.list': () => ({ ok: true, rows: [row], damage: [], authentic: true }),
    'accounts.add': () => ({ ok: true, id: details.id, already: false }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'front.look': () => ({ kind: 'plain', host: '', login: null, fillable: false, askable: false, wish: null }),
    'people.list': () => ({
      ok: true,
      people: ['Anna', 'Bruno'].map((name) => ({ name, logins: [], leaving: null })),
      logins: [],
      several: [],
      nobody: [],
    }),
    'share.make': ({ proof }) =>
      'passphrase' in proof && proof.passphrase === 'right'
        ? { ok: true, shared }
        : { ok: false, reason: 'wrong-passphrase' },
    'share.open': ({ passphrase }) =>
      passphrase === shared.passphrase ? { ok: true, opened } : { ok: false, reason: 'share-passphrase' },
    'found.read': ({ text }) =>
      text === sealed ? { ok: true, found: [], missing: [], sealed: text } : { ok: false, reason: 'key-characters' },
  }
})

async function toShare() {
  await start()
  ;(await appears('more')).click()
  ;(await appears('share')).click()
  await screenIs('share')
  await appears('share-to')
}

describe('sharing a login', () => {
  test('asks for whom, from whom and who is there; then shows the code and its passphrase until they are put away', async () => {
    await toShare()
    type('share-to', 'Carla')
    type('share-from', 'Maria')
    type('share-passphrase', 'wrong')
    submit('share-passphrase')
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
    type('share-passphrase', 'right')
    submit('share-passphrase')
    expect((await appears('share-made-passphrase')).textContent).toBe(shared.passphrase)
    await vi.waitFor(() => expect(document.activeElement).toBe(part('share-made')))
    await appears('share-code')
    const asked = { id: details.id, as: 'code', from: 'Maria', to: 'Carla' }
    expect(page.argumentsOf('share.make').at(-1)).toEqual({ ...asked, proof: { passphrase: 'right' } })
    part('share-copy-text').click()
    await appears('said')
    expect(page.copied).toEqual([sealed])
    part('share-done').click()
    await screenIs('codes')
    expect(document.body.textContent).not.toContain(shared.passphrase)
  })

  test('makes a file as well', async () => {
    await toShare()
    part<HTMLInputElement>('share-as-file').click()
    type('share-passphrase', 'right')
    submit('share-passphrase')
    await appears('share-save')
    expect(isThere('share-code')).toBe(false)
    expect(page.argumentsOf('share.make').at(-1)).toMatchObject({ as: 'file' })
  })

  test('goes on in a tab from the toolbar, where a click elsewhere would lose the passphrase', async () => {
    page.isPopup = true
    await start()
    ;(await appears('more')).click()
    ;(await appears('share')).click()
    await vi.waitFor(() =>
      expect(page.tabs).toEqual([`chrome-extension://countersign/src/popup/index.html#share=${details.id}`]),
    )
    page.isPopup = false
    location.hash = `#share=${details.id}`
    await start()
    await screenIs('share')
    await vi.waitFor(() => expect(location.hash).toBe(''))
  })
})

describe('a login that a colleague shared', () => {
  async function pasted() {
    await start()
    ;(await appears('add')).click()
    await appears('add-text')
    type('add-text', sealed, 'insertFromPaste')
    await screenIs('sealed')
  }

  test('asks for its passphrase, says a wrong one, and goes on to the login with the mark of who shared it', async () => {
    await pasted()
    type('sealed-passphrase', 'wrong')
    submit('sealed-passphrase')
    expect((await appears('error')).textContent).toBe(sentence('reason_sharePassphrase'))
    type('sealed-passphrase', shared.passphrase)
    submit('sealed-passphrase')
    await screenIs('add')
    expect(part<HTMLInputElement>('add-label').value).toBe('neu@example.com')
    expect(part('shared-by').textContent).toContain('Maria')
    expect(document.activeElement).toBe(part('add-issuer'))
    // Nothing on the screen has the key, or takes another.
    for (const id of ['add-text', 'add-image', 'mark-area']) expect(isThere(id), id).toBe(false)
    type('add-label', 'ours')
    submit('add-label')
    await screenIs('codes')
    expect(page.argumentsOf('accounts.add')).toEqual([{ handle: opened.handle, issuer: 'Amazon', label: 'ours' }])
  })

  test('asks for its passphrase again where it was left for long', async () => {
    page.answers['accounts.add'] = () => ({ ok: false, reason: 'not-found' })
    await pasted()
    type('sealed-passphrase', shared.passphrase)
    submit('sealed-passphrase')
    await screenIs('add')
    submit('add-label')
    await screenIs('sealed')
    expect(part<HTMLInputElement>('sealed-passphrase').value).toBe('')
  })

  test('shows on its own screen where it came from', async () => {
    await start({ ...details, sharedBy: { from: '', at: 1_700_000_000_000 } })
    ;(await appears('more')).click()
    expect((await appears('shared-by')).textContent).toBe(sentence('sharedBy_unnamed', ['November 14, 2023']))
  })
})

test('the field for people offers those who are known, after what stands there already', async () => {
  await start()
  ;(await appears('more')).click()
  await appears('edit-person')
  const offered = () => [...part('edit-person-known').querySelectorAll('option')].map(({ value }) => value)
  type('edit-person', 'Br')
  await vi.waitFor(() => expect(offered()).toEqual(['Anna', 'Bruno']))
  type('edit-person', 'Anna, B')
  await vi.waitFor(() => expect(offered()).toEqual(['Anna, Bruno']))
})
