// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outcome, WorkFigure } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, submit, type } from './in-page'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))
vi.mock('../../../src/options/import/read-foreign', async () => {
  const { readFile } = await import('../../../src/core/importers/read-file')
  return { readForeign: (bytes: Uint8Array<ArrayBuffer>, password: string) => readFile(bytes, password) }
})

type Saved = Outcome<{ added: number; already: number }>
let figure: WorkFigure | null
let saved: Promise<Saved>
let answer: (saved: Saved) => void

beforeEach(() => {
  vi.resetModules()
  // The looks at the background come when the test says so.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  page = new FakePage()
  figure = null
  saved = new Promise<Saved>((resolve) => {
    answer = resolve
  })
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'history.list': () => ({ ok: true, logins: [] }),
    'import.last': () => ({ ok: true, last: null }),
    'import.look': ({ logins }) => ({ ok: true, kinds: logins.map(() => 'new' as const) }),
    'import.save': () => saved,
    'work.look': () => ({ figure }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 1, remind: true } }),
    'export.make': async () => {
      const { ok } = await saved
      if (ok) throw new Error('no test makes one')
      return { ok: false, reason: 'stopped' }
    },
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const link = 'otpauth://totp/Shop:a?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Shop\n'

async function choose(name: string, content: string) {
  const input = await appears('import-file')
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

async function saving() {
  const { ImportTab } = await import('../../../src/options/import/ImportTab')
  await show(<ImportTab />)
  await choose('links.txt', link)
  ;(await appears('import-confirm')).click()
  await appears('progress')
}

async function look(next: WorkFigure) {
  figure = next
  await vi.advanceTimersByTimeAsync(250)
  await vi.waitFor(() => {
    const shown = part('progress').dataset
    expect([shown.done, shown.of, text('progress-words')]).toEqual([
      String(next.done),
      String(next.of),
      sentence(`work_${next.stage}`),
    ])
  })
}

const writing = (done: number) => ({ stage: 'writing', done, of: 10_000 }) as const
const text = (id: string) => part(id).textContent

describe('saving an import', () => {
  test('says what is done and how far it is, and reads out no more than each quarter', async () => {
    await saving()
    await look({ stage: 'vault', done: 0, of: 0 })
    expect(text('progress-words')).toBe(sentence('work_vault'))
    expect(document.querySelector('progress')?.hasAttribute('value')).toBe(false)
    const said = new Set<string | null>()
    for (const done of [0, 1200, 2400, 2600, 4999, 5001, 9999]) {
      await look(writing(done))
      said.add(text('progress-said'))
    }
    expect(text('progress-figure')).toBe(sentence('work_of', ['9,999', '10,000']))
    expect(document.querySelector('progress')?.value).toBe(9999)
    expect([...said]).toEqual(
      ['0', '2,500', '5,000', '7,500'].map(
        (done) => `${sentence('work_writing')} ${sentence('work_of', [done, '10,000'])}`,
      ),
    )
    answer({ ok: true, added: 1, already: 0 })
    await appears('import-report')
    expect(isThere('progress')).toBe(false)
  })

  test('asks under one name, and stops by it; that nothing was saved is said, and it can be saved again', async () => {
    await saving()
    await look(writing(100))
    part('import-stop').click()
    await vi.waitFor(() => expect(text('import-stop')).toBe(sentence('work_stopping')))
    const [asked] = page.asked.filter(({ name }) => name === 'import.save') as readonly { work?: string }[]
    expect(asked?.work).toMatch(/^[\da-f]{32}$/)
    expect(page.argumentsOf('work.stop')).toContainEqual({ work: asked?.work })
    // One that died in the meantime has not heard it.
    const before = page.argumentsOf('work.stop').length
    await look(writing(200))
    expect(page.argumentsOf('work.stop').length).toBeGreaterThan(before)
    answer({ ok: false, reason: 'stopped' })
    expect((await appears('error')).textContent).toBe(sentence('reason_stopped'))
    expect([isThere('progress'), isThere('import-report'), isThere('import-confirm')]).toEqual([false, false, true])
  })

  test('looks again once the last look was answered, and asks no background twice that is held up', async () => {
    let goOn: () => void = () => undefined
    page.answers['work.look'] = () =>
      new Promise((resolve) => {
        goOn = () => resolve({ figure: writing(100) })
      })
    await saving()
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.argumentsOf('work.look')).toHaveLength(1)
    goOn()
    await vi.waitFor(() => expect(part('progress').dataset.done).toBe('100'))
    await vi.advanceTimersByTimeAsync(250)
    expect(page.argumentsOf('work.look')).toHaveLength(2)
  })

  test('what could not be stopped any more is told as saved, and offered to be taken back', async () => {
    page.answers['import.last'] = () => ({
      ok: true,
      last: { at: 1, from: 'links', logins: 1, updated: 0, changed: 0 },
    })
    await saving()
    part('import-stop').click()
    answer({ ok: true, added: 1, already: 0 })
    expect((await appears('import-report')).textContent).toBe(sentence('import_report', ['1', '0', '0']))
    await appears('import-undo')
  })

  test('where the background died, what there is to be undone is looked up anew', async () => {
    await saving()
    const before = page.argumentsOf('import.last').length
    answer({ ok: false, reason: 'no-answer' })
    expect((await appears('error')).textContent).toBe(sentence('reason_noAnswer'))
    await vi.waitFor(() => expect(page.argumentsOf('import.last').length).toBeGreaterThan(before))
  })

  const chosen = ['import-file', 'camera-open', 'import-forget', 'import-choose', 'import-confirm']
  const outOfUse = () => chosen.filter((id) => part<HTMLInputElement>(id).disabled)

  test('keeps what is being saved out of use meanwhile; stopped, it can be chosen again', async () => {
    await saving()
    expect(outOfUse()).toEqual(chosen)
    part('import-stop').click()
    answer({ ok: false, reason: 'stopped' })
    await appears('error')
    await vi.waitFor(() => expect(outOfUse()).toEqual([]))
    expect(part<HTMLInputElement>('import-choose').checked).toBe(true)
  })

  test('leaves the password as it was typed, too', async () => {
    const row = { id: 'a', issuer: 'Shop', label: 'a', person: '', kind: 'new' } as const
    page.answers['backup.look'] = () => ({ ok: true, look: { createdAt: 1, rows: [row], skipped: [] } })
    page.answers['backup.restore'] = async () => {
      await saved
      return { ok: false, reason: 'storage-full' }
    }
    const { ImportTab } = await import('../../../src/options/import/ImportTab')
    await show(<ImportTab />)
    await choose('mine.json', '{"format": "countersign-backup"}')
    await appears('import-password')
    type('import-password', 'right')
    submit('import-look')
    ;(await appears('import-confirm')).click()
    await vi.waitFor(() => expect(part<HTMLInputElement>('import-password').disabled).toBe(true))
    answer({ ok: true, added: 0, already: 0 })
    await appears('error')
    await vi.waitFor(() => expect(part<HTMLInputElement>('import-password').disabled).toBe(false))
  })

  test('takes no other file meanwhile, wherever that is dropped', async () => {
    await saving()
    await choose('other.txt', link.replace('Shop:a', 'Shop:b'))
    answer({ ok: false, reason: 'stopped' })
    await appears('error')
    expect(text('import-file-name')).toBe(sentence('import_fileChosen', ['links.txt']))
  })

  test('goes with its screen: nobody is left who could stop it', async () => {
    await saving()
    await show(<p />)
    await vi.waitFor(() => expect(page.argumentsOf('work.stop')).toHaveLength(1))
  })
})

test('an export that is stopped makes no file and leaves what was typed', async () => {
  const downloads = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const { ExportTab } = await import('../../../src/options/export/ExportTab')
  await show(<ExportTab />)
  const kind = (await appears('export-kind')) as HTMLSelectElement
  kind.value = 'cxf'
  kind.dispatchEvent(new Event('change', { bubbles: true }))
  await page.settled()
  type('export-again', 'right')
  submit('export-save')
  ;(await appears('export-stop')).click()
  answer({ ok: false, reason: 'stopped' })
  expect((await appears('error')).textContent).toBe(sentence('reason_stopped'))
  expect(downloads).not.toHaveBeenCalled()
  expect([isThere('export-saved'), part<HTMLInputElement>('export-again').value]).toEqual([false, 'right'])
})
