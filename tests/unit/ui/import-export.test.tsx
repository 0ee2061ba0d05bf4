// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { BackupRow, LastImportState, VaultStatus } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, submit, type } from './in-page'

let page: FakePage
let state: VaultStatus['state']
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

// Without its worker: there is none outside of a browser.
vi.mock('../../../src/options/import/read-foreign', async () => {
  const { readFile } = await import('../../../src/core/importers/read-file')
  return { readForeign: (bytes: Uint8Array<ArrayBuffer>, password: string) => readFile(bytes, password) }
})

const face = (label: string) => ({ id: label, issuer: 'Amazon', label, person: '' })
const rows: readonly BackupRow[] = [
  { ...face('anna'), kind: 'new' },
  { ...face('bruno'), kind: 'newer' },
  { ...face('carla'), kind: 'same' },
  { ...face('dora'), kind: 'older' },
]
const text = '{"format": "countersign-backup"}'
const downloads: { name: string; href: string }[] = []

beforeEach(() => {
  vi.resetModules()
  page = new FakePage()
  state = 'unlocked'
  downloads.length = 0
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'history.list': () => ({ ok: true, logins: [] }),
    'import.last': () => ({ ok: true, last: null }),
    'import.look': ({ logins }) => ({
      ok: true,
      kinds: logins.map((_, at) => (['new', 'other-key', 'same'] as const)[at] ?? 'twice'),
    }),
    'import.save': ({ logins }) => ({ ok: true, added: logins.length, already: 0 }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 1, remind: true } }),
    'backup.saved': () => ({ ok: true }),
    'backup.make': ({ proof }) =>
      'passphrase' in proof && proof.passphrase === 'right'
        ? { ok: true, text, createdAt: new Date(2026, 10, 3).getTime(), logins: 2, unreadable: 1 }
        : { ok: false, reason: 'wrong-passphrase' },
    'backup.look': ({ passphrase }) =>
      passphrase === 'right'
        ? {
            ok: true,
            look: {
              createdAt: 1_764_000_000_000,
              rows,
              skipped: [{ issuer: '', label: 'x', reason: 'key-too-short' }],
            },
          }
        : { ok: false, reason: 'backup-passphrase' },
    'backup.restore': ({ ids = [] }) => ({
      ok: true,
      report: { rows: rows.map((row) => ({ ...row, done: ids.includes(row.id) ? 'added' : 'left' })), skipped: [] },
    }),
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, href: this.href })
  })
})

async function choose(name: string, content: BlobPart) {
  const input = await appears('import-file')
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

async function showImport() {
  const { ImportTab } = await import('../../../src/options/import/ImportTab')
  await show(<ImportTab />)
}

async function tryBackup(passphrase: string) {
  await choose('mine.json', text)
  await appears('import-password')
  type('import-password', passphrase)
  submit('import-look')
}

describe('importing', () => {
  test('a file of nobody is told, and no password is asked', async () => {
    await showImport()
    await choose('notes.txt', 'hello')
    expect((await appears('error')).textContent).toBe(sentence('reason_importUnknown'))
    expect(isThere('import-password')).toBe(false)
  })

  test('of another app’s file a second key is left to the person, and what cannot be taken is named line by line', async () => {
    await showImport()
    const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX'
    const link = (name: string) => `otpauth://totp/Shop:${name}?secret=${key}${name.toUpperCase()}&issuer=Shop\n`
    await choose('links.txt', `${['a', 'b', 'c'].map(link).join('')}otpauth://totp/Shop:d?secret=1\nmilk\n`)
    await appears('import-row')
    const ticks = [...document.querySelectorAll<HTMLElement>('[data-testid="import-row"]')].map((row) => [
      row.dataset.kind,
      row.querySelector('input')?.checked,
    ])
    expect(ticks).toEqual([
      ['new', true],
      ['other-key', false],
      ['same', undefined],
    ])
    expect([...document.querySelectorAll('[data-testid="import-skipped"]')].map((row) => row.textContent)).toEqual([
      sentence('import_skipped', ['#4', sentence('reason_keyCharacters')]),
      sentence('import_skipped', ['#5', sentence('reason_notOtpauth')]),
    ])
    part('import-confirm').click()
    await appears('import-report')
    const [saved] = page.argumentsOf('import.save')
    expect(saved).toMatchObject({ from: 'otpauth links', logins: [{ issuer: 'Shop', label: 'a' }] })
  })

  test('the last import is offered to be undone, once', async () => {
    let last: LastImportState | null = {
      ...{ at: 1_764_000_000_000, from: 'Aegis', logins: 7, updated: 3, changed: 2 },
    }
    page.answers['import.last'] = () => ({ ok: true, last })
    page.answers['import.undo'] = () => {
      last = null
      return { ok: true, removed: 7, reverted: 3, left: 2 }
    }
    await showImport()
    const words = (await appears('import-last')).textContent
    expect(words).toContain('Aegis')
    expect(words).toContain(sentence('import_lastUpdated_other', ['3']))
    part('import-undo').click()
    await vi.waitFor(() => expect(isThere('import-last')).toBe(false))
    expect(page.argumentsOf('import.undo')).toEqual([{ at: 1_764_000_000_000 }])
  })

  test('the last import cannot be undone while the next one is being saved', async () => {
    page.answers['import.last'] = () => ({
      ok: true,
      last: { at: 1, from: 'Aegis', logins: 1, updated: 0, changed: 0 },
    })
    let saved: () => void = () => undefined
    page.answers['import.save'] = () =>
      new Promise((resolve) => {
        saved = () => resolve({ ok: false, reason: 'stopped' })
      })
    await showImport()
    const undo = async () => (await appears('import-undo')) as HTMLButtonElement
    expect((await undo()).disabled).toBe(false)
    await choose('links.txt', 'otpauth://totp/Shop:a?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Shop\n')
    await appears('import-confirm')
    part('import-confirm').click()
    await vi.waitFor(async () => expect((await undo()).disabled).toBe(true))
    saved()
    await vi.waitFor(async () => expect((await undo()).disabled).toBe(false))
  })

  test('a wrong passphrase is told', async () => {
    await showImport()
    await tryBackup('wrong')
    expect((await appears('error')).textContent).toBe(sentence('reason_backupPassphrase'))
    expect(isThere('import-row')).toBe(false)
  })

  test('trying shows each login and changes nothing; what is chosen is restored', async () => {
    await showImport()
    await tryBackup('right')
    await appears('import-row')
    const shown = [...document.querySelectorAll('[data-testid="import-row"]')]
    expect(shown.map((row) => (row as HTMLElement).dataset.kind)).toEqual(['new', 'newer', 'same', 'older'])
    expect(shown.map((row) => row.querySelector('input') !== null)).toEqual([true, true, false, false])
    expect(part('import-skipped').textContent).toContain(sentence('reason_keyTooShort'))
    expect(page.argumentsOf('backup.restore')).toEqual([])
    part<HTMLInputElement>('import-choose', 1).click()
    part('import-confirm').click()
    expect((await appears('import-report')).textContent).toBe(sentence('import_report', ['1', '0', '3']))
    expect(page.argumentsOf('backup.restore')).toEqual([{ text, passphrase: 'right', ids: ['anna'] }])
    expect(isThere('import-password')).toBe(false)
  })

  test('a backup that was saved again in two bytes a letter is still one', async () => {
    await showImport()
    for (const bytes of [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16()]) {
      await choose('mine.json', bytes)
      await appears('import-password')
      type('import-password', 'right')
      submit('import-look')
      await appears('import-row')
      part('import-forget').click()
      await vi.waitFor(() => expect(isThere('import-row')).toBe(false))
    }
    const asked = { text, passphrase: 'right' }
    expect(page.argumentsOf('backup.look')).toEqual([asked, asked])
  })

  test('typing another passphrase takes away what the first one showed', async () => {
    await showImport()
    await tryBackup('right')
    await appears('import-confirm')
    type('import-password', 'other')
    await vi.waitFor(() => expect(isThere('import-confirm')).toBe(false))
  })

  test('a deleted login comes back from the history', async () => {
    let logins = [{ ...face('eva'), kind: 'deleted' as const, at: 1_764_000_000_000 }]
    page.answers['history.list'] = () => ({ ok: true, logins })
    page.answers['history.restore'] = ({ ids }) => {
      logins = []
      return { ok: true, restored: ids }
    }
    await showImport()
    expect((await appears('history-row')).textContent).toContain('eva')
    part('history-restore').click()
    await appears('history-none')
    expect(page.argumentsOf('history.restore')).toEqual([{ ids: ['eva'] }])
  })

  test('deleted logins stand in the order given, under a day twice where the clock was set back', async () => {
    const [noon, day] = [new Date(2026, 10, 3, 12).getTime(), 24 * 60 * 60 * 1000]
    const logins = [noon, noon - day, noon - 1000, noon - 2000].map((at, place) => {
      return { ...face(`login ${place}`), kind: 'deleted' as const, at }
    })
    page.answers['history.list'] = () => ({ ok: true, logins })
    await showImport()
    await appears('history-row')
    const days = [...part('history').querySelectorAll('section')]
    expect(days.map((one) => one.querySelectorAll('[data-testid=history-row]').length)).toEqual([1, 1, 2])
    const names = [...part('history').querySelectorAll<HTMLElement>('[data-testid=history-row]')]
    expect(names.map(({ dataset }) => dataset.id)).toEqual(['login 0', 'login 1', 'login 2', 'login 3'])
    const [first, , third] = days.map((one) => one.querySelector('h3')?.textContent)
    expect(first).toBe(third)
  })

  test('a locked vault is unlocked first', async () => {
    state = 'locked'
    await showImport()
    await appears('unlock-first')
    expect(isThere('import-file')).toBe(false)
    state = 'unlocked'
    dispatchEvent(new Event('focus'))
    await appears('import-file')
  })
})

describe('exporting', () => {
  async function fill(password: string, repeated: string, again: string) {
    const { ExportTab } = await import('../../../src/options/export/ExportTab')
    await show(<ExportTab />)
    await appears('export-save')
    type('export-password', password)
    type('export-repeat', repeated)
    type('export-again', again)
    submit('export-save')
  }

  test('a short passphrase, or two that differ, are told and make no file', async () => {
    await fill('short', 'short', 'right')
    expect((await appears('error')).textContent).toBe(sentence('export_short'))
    await fill('copper lantern', 'copper lantern 2', 'right')
    await vi.waitFor(() => expect(part('error').textContent).toBe(sentence('export_differ')))
    expect(page.argumentsOf('backup.make')).toEqual([])
  })

  test('a wrong passphrase of the vault makes no file', async () => {
    await fill('copper lantern', 'copper lantern', 'wrong')
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
    expect([downloads, page.argumentsOf('backup.saved')]).toEqual([[], []])
  })

  test('the file is handed over, then noted; the fields are emptied', async () => {
    await fill('copper lantern', 'copper lantern', 'right')
    const words = (await appears('export-saved')).textContent
    expect(words).toContain(sentence('export_saved_other', ['2', 'countersign-backup-2026-11-03.json']))
    expect(words).toContain(sentence('export_unreadable_one', ['1']))
    expect(downloads).toEqual([{ name: 'countersign-backup-2026-11-03.json', href: expect.stringMatching(/^blob:/) }])
    await vi.waitFor(() => expect(page.argumentsOf('backup.saved')).toHaveLength(1))
    for (const id of ['export-password', 'export-repeat', 'export-again']) {
      expect(part<HTMLInputElement>(id).value).toBe('')
    }
  })
})
