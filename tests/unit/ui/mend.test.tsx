// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import type { Examination } from '../../../src/messages'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, submit, type } from './in-page'

let page: FakePage
let examination: Examination
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const face = (label: string) => ({ id: label, issuer: 'Amazon', label, person: '' })

beforeEach(async () => {
  vi.resetModules()
  page = new FakePage()
  examination = {
    logins: [
      { ...face('anna'), kind: 'missing', remedy: 'heal' },
      { ...face('bruno'), kind: 'older', remedy: 'adopt' },
      { ...face('carla'), kind: 'damaged', remedy: 'none' },
    ],
    signed: true,
    authentic: true,
  }
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'vault.examine': () => ({ ok: true, examination }),
    'vault.repair': ({ drop, adopt, again }) => {
      if (!examination.signed && again !== 'right') return { ok: false, reason: 'wrong-passphrase' }
      const report = { healed: ['anna'], dropped: drop, adopted: adopt, otherWaysRemoved: !examination.signed }
      examination = { logins: [], signed: true, authentic: true }
      return { ok: true, report }
    },
  }
})

async function showMend() {
  const { Mend } = await import('../../../src/options/mend/Mend')
  await show(<Mend />)
}

function choose(at: number, value: string) {
  part<HTMLSelectElement>('mend-choice', at).value = value
  part('mend-choice', at).dispatchEvent(new Event('change', { bubbles: true }))
}

test('each login is listed with what can be done, and a backup is offered first', async () => {
  await showMend()
  await appears('mend-row')
  const shown = [...document.querySelectorAll<HTMLElement>('[data-testid="mend-row"]')]
  expect(shown.map((row) => row.dataset.remedy)).toEqual(['heal', 'adopt', 'none'])
  const choices = shown.map((row) => [...row.querySelectorAll('option')].map(({ value }) => value))
  expect(choices).toEqual([[], ['leave', 'adopt', 'drop'], ['leave', 'drop']])
  part('mend-backup').click()
  await vi.waitFor(() => expect(page.tabs).toEqual([expect.stringContaining('#tab-export')]))
})

test('nothing is dropped that was not chosen', async () => {
  await showMend()
  await appears('mend-confirm')
  submit('mend-confirm')
  expect((await appears('mend-report')).textContent).toContain(sentence('mend_report', ['1', '0', '0']))
  expect(page.argumentsOf('vault.repair')).toEqual([{ drop: [], adopt: [], again: '' }])
  await appears('mend-fine')
})

test('what was chosen is done, after a word of warning', async () => {
  await showMend()
  await appears('mend-confirm')
  expect(isThere('mend-drop-warning')).toBe(false)
  choose(0, 'adopt')
  choose(1, 'drop')
  await appears('mend-drop-warning')
  submit('mend-confirm')
  await appears('mend-report')
  expect(page.argumentsOf('vault.repair')).toEqual([{ drop: ['carla'], adopt: ['bruno'], again: '' }])
})

test('a header that somebody wrote to asks for the passphrase', async () => {
  examination = { logins: [], signed: false, authentic: false }
  await showMend()
  await appears('mend-unsigned')
  type('mend-passphrase', 'wrong')
  submit('mend-confirm')
  expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
  type('mend-passphrase', 'right')
  submit('mend-confirm')
  expect((await appears('mend-report')).textContent).toContain(sentence('mend_otherWays'))
})
