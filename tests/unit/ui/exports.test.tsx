// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readQrCodes } from '../../../src/core/qr/read'
import type { Exported, SheetRow, VaultStatus } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, screenIs, show, submit, type } from './in-page'
import { usualSettings } from './usual-settings'

let page: FakePage
let state: VaultStatus['state']
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const saved: { name: string; blob: Blob }[] = []
const parts: Pick<Exported, 'createdAt' | 'left' | 'unreadable' | 'logins'> = {
  createdAt: new Date(2026, 10, 3).getTime(),
  logins: 2,
  left: [{ issuer: 'Steam', label: 'player', reason: 'kind-not-held' }],
  unreadable: 0,
}
const links = ['otpauth-migration://offline?data=AAAA', 'otpauth-migration://offline?data=BBBB']
const row = (label: string, given: Partial<SheetRow> = {}): SheetRow => ({
  ...{ id: label, issuer: 'Amazon', label, person: '', type: 'totp', algorithm: 'SHA1', digits: 6 },
  ...{
    period: 30,
    counter: 0,
    secret: 'JBSWY3DPEHPK3PXP',
    link: `otpauth://totp/Amazon:${label}?secret=JBSWY3DPEHPK3PXP`,
  },
  ...given,
})
let content: Exported['content']

beforeEach(async () => {
  vi.resetModules()
  page = new FakePage()
  state = 'unlocked'
  saved.length = 0
  content = { text: 'otpauth://…' }
  page.answers = {
    'vault.status': () => ({ state, reason: null, recoveryPending: false }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 1, remind: true } }),
    'export.make': ({ proof }) =>
      'passphrase' in proof && proof.passphrase === 'right'
        ? { ok: true, exported: { ...parts, content } }
        : { ok: false, reason: 'wrong-passphrase' },
  }
  let last: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last })
  })
  const { Options } = await import('../../../src/options/Options')
  await show(<Options settings={usualSettings} />)
  ;(await appears('tab-export')).click()
  await appears('export-kind')
})

async function choose(kind: string) {
  const select = part<HTMLSelectElement>('export-kind')
  select.value = kind
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await page.settled()
}
async function make(kind: string, again = 'right') {
  await choose(kind)
  type('export-again', again)
  submit('export-save')
}

describe('the form', () => {
  test.each([
    ['backup', true, false],
    ['google-migration', false, true],
    ['aegis', true, false],
    ['aegis-plain', false, true],
    ['cxf', false, true],
    ['otpauth-lines', false, true],
    ['sheet', false, true],
  ])('for %s asks for a passphrase of its own: %s, and warns: %s', async (kind, sealed, warns) => {
    await choose(kind)
    const shown = () => ['export-password', 'export-repeat', 'export-warning', 'export-last'].map(isThere)
    await vi.waitFor(() => expect(shown()).toEqual([sealed, sealed, warns, kind === 'backup']))
  })

  test('offers every kind', () => {
    const kinds = [...part<HTMLSelectElement>('export-kind').options].map(({ value }) => value)
    expect(kinds).toEqual(['backup', 'google-migration', 'aegis', 'aegis-plain', 'cxf', 'otpauth-lines', 'sheet'])
  })

  test('forgets what was typed for another kind', async () => {
    await choose('aegis')
    type('export-password', 'copper lantern')
    await page.settled()
    await choose('backup')
    await vi.waitFor(() => expect(part<HTMLInputElement>('export-password').value).toBe(''))
  })

  test('makes nothing without the passphrase of the vault, nor with a wrong one', async () => {
    await choose('otpauth-lines')
    submit('export-save')
    expect((await appears('error')).textContent).toBe(sentence('export_againNeeded'))
    expect(page.argumentsOf('export.make')).toEqual([])
    await make('otpauth-lines', 'wrong')
    await vi.waitFor(() => expect(part('error').textContent).toBe(sentence('reason_wrongPassphrase')))
    expect(saved).toEqual([])
  })
})

test('a file is handed over, with the words that belong to it and what is not in it', async () => {
  await make('otpauth-lines')
  expect((await appears('export-saved')).textContent).toBe(
    sentence('export_savedPlain_other', ['2', 'countersign-links-not-encrypted-2026-11-03.txt']),
  )
  expect(part('export-left').textContent).toContain(sentence('reason_kindNotHeld'))
  expect(page.argumentsOf('export.make')).toEqual([
    { kind: 'otpauth-lines', password: '', proof: { passphrase: 'right' } },
  ])
  expect(await saved[0]?.blob.text()).toBe('otpauth://…')
  expect(part<HTMLInputElement>('export-again').value).toBe('')
})

test('the password of an encrypted file is typed twice alike', async () => {
  await choose('aegis')
  type('export-again', 'right')
  type('export-password', 'copper lantern')
  type('export-repeat', 'copper lamp')
  submit('export-save')
  expect((await appears('error')).textContent).toBe(sentence('export_differ'))
  type('export-repeat', 'copper lantern')
  submit('export-save')
  await appears('export-saved')
  expect(page.argumentsOf('export.make')).toMatchObject([{ kind: 'aegis', password: 'copper lantern' }])
  expect(saved.map(({ name }) => name)).toEqual(['countersign-aegis-2026-11-03.json'])
})

test('where nothing can be held no file is made', async () => {
  page.answers['export.make'] = () => ({ ok: true, exported: { ...parts, content, logins: 0 } })
  await make('otpauth-lines')
  expect((await appears('export-saved')).textContent).toBe(sentence('export_nothing'))
  expect(saved).toEqual([])
})

/** The QR code on show, drawn with four pixels a cell and read. */
async function qrText(testId: string, at = 0) {
  const svg = part(testId, at)
  const cells = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const width = cells * 4
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? []) {
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 4 * Number(run); column++) {
        const at = ((Number(y) * 4 + row) * width + Number(x) * 4 + column) * 4
        data.fill(0, at, at + 3)
      }
    }
  }
  return (await readQrCodes({ width, height: width, data }))[0]
}

describe('a series of QR codes', () => {
  test('is shown one after the other and saved nowhere', async () => {
    content = { links }
    await make('google-migration')
    await screenIs('series')
    expect(part('series-place').textContent).toBe('1 of 2')
    expect(await qrText('series-qr')).toBe(links[0])
    expect(part<HTMLButtonElement>('series-back').disabled).toBe(true)
    part('series-next').click()
    await vi.waitFor(() => expect(part('series-place').textContent).toBe('2 of 2'))
    expect(await qrText('series-qr')).toBe(links[1])
    expect(isThere('series-next')).toBe(false)
    part('series-back').click()
    await vi.waitFor(() => expect(part('series-place').textContent).toBe('1 of 2'))
    expect(part('export-left').dataset.reason).toBe('kind-not-held')
    expect(saved).toEqual([])
    part('series-done').click()
    await screenIs('options')
    expect(isThere('series-qr')).toBe(false)
  })

  test('is put away by a lock', async () => {
    content = { links }
    await make('google-migration')
    await screenIs('series')
    state = 'locked'
    page.tell({ telling: 'look-again' })
    await screenIs('options')
    expect(isThere('series-qr')).toBe(false)
    await appears('unlock-first')
  })
})

describe('the emergency sheet', () => {
  const rows = [
    row('anna', { person: 'Anna' }),
    row('drawer', { type: 'hotp', counter: 10_300, digits: 8, algorithm: 'SHA256' }),
    row('player', { type: 'steam', digits: 5 }),
  ]

  test('has name, QR code, key and settings of each login, and is printed', async () => {
    content = { rows }
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await make('sheet')
    await screenIs('sheet')
    expect([...document.querySelectorAll('[data-testid="sheet-row"] h2')].map((name) => name.textContent)).toEqual([
      'Amazon · anna',
      'Amazon · drawer',
      'Amazon · player',
    ])
    expect(part('sheet-row').textContent).toContain('Anna')
    for (const [at, { link }] of rows.entries()) expect(await qrText('sheet-qr', at)).toBe(link)
    expect(part('sheet-key').textContent).toBe('JBSW Y3DP EHPK 3PXP')
    expect([0, 1, 2].map((at) => part('sheet-settings', at).textContent)).toEqual([
      'time-based, every 30 seconds · 6 digits · SHA1',
      'counter-based, next counter 10300 · 8 digits · SHA256',
      'Steam Guard',
    ])
    part('sheet-print').click()
    expect(print).toHaveBeenCalledOnce()
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
    await screenIs('options')
    expect(document.body.textContent).not.toContain('JBSW')
  })

  test('is put away by a lock', async () => {
    content = { rows }
    await make('sheet')
    await screenIs('sheet')
    state = 'locked'
    dispatchEvent(new Event('focus'))
    await screenIs('options')
    expect(document.body.textContent).not.toContain('JBSW')
  })
})
