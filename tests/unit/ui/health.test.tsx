// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../../src/messages'
import { Options } from '../../../src/options/Options'
import { FakePage, sentence } from './fake-page'
import { appears, isThere, part, show, submit, type } from './in-page'
import { usualSettings } from './usual-settings'

let page: FakePage
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key) => Reflect.get(page.browser, key) }),
}))

const anna = { id: '3f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f', issuer: 'Amazon', label: 'anna@example.com', person: '' }
const bruno = { ...anna, id: '4f1c5d0a-7a53-4c7e-9a3b-0a1b2c3d4e5f', label: 'bruno@example.com' }
const since = Date.UTC(2026, 0, 31)

let findings: readonly Finding[]
let kept: boolean
beforeEach(() => {
  findings = []
  kept = true
  const storage = { persisted: async () => kept, persist: async () => false }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  page = new FakePage()
  page.answers = {
    'vault.status': () => ({ state: 'unlocked', reason: null, recoveryPending: false }),
    'health.look': () => ({ ok: true, findings }),
    'backup.status': () => ({ ok: true, status: { lastBackupAt: null, added: 0, remind: false } }),
    'settings.write': () => ({ ok: true }),
  }
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage')
  location.hash = ''
})

async function healthPage() {
  location.hash = '#tab-health'
  await show(<Options settings={usualSettings} />)
  await appears('health-verdict')
}
const kinds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="finding"]')].map(({ dataset }) => dataset.kind)
const verdictIs = (words: string) => vi.waitFor(() => expect(part('health-verdict').textContent).toBe(words))
const mended = (verb: 'accounts.delete' | 'accounts.keep' | 'vault.raiseKdf') => {
  page.answers[verb] = () => {
    findings = []
    return { ok: true }
  }
}

test('all is well: said calmly, and no count on the tab', async () => {
  await healthPage()
  await verdictIs(sentence('health_fine'))
  expect(kinds()).toEqual([])
  expect(isThere('health-count')).toBe(false)
})

test('every finding has its severity as a word, and something that mends it', async () => {
  findings = [
    { kind: 'damaged', logins: 2 },
    { kind: 'no-second-way' },
    { kind: 'no-backup', logins: 3, since },
    { kind: 'same-key', logins: [anna, bruno] },
    { kind: 'shared', logins: [anna] },
    { kind: 'unconfirmed', login: anna, since },
    { kind: 'old-kdf' },
    { kind: 'clock', seconds: 30 },
  ]
  kept = false
  await healthPage()
  await vi.waitFor(() => expect(kinds()).toEqual([...findings.map(({ kind }) => kind), 'storage']))
  for (const card of document.querySelectorAll<HTMLElement>('[data-testid="finding"]')) {
    const { kind, severity } = card.dataset
    expect(card.querySelector('.severity')?.textContent, kind).toBe(sentence(`health_${severity}`))
    expect(card.querySelectorAll('a, button').length, kind).toBeGreaterThan(0)
  }
  // What is only good to know asks for no attention.
  await vi.waitFor(() => expect(part('health-count').textContent).toContain(sentence('health_count_other', ['7'])))
})

describe('what mends it', () => {
  test.each([
    [{ kind: 'damaged', logins: 0 }, 'health-mend', '#mend'],
    [{ kind: 'no-backup', logins: 1, since: null }, 'health-backup', '#tab-export/export-password'],
    [{ kind: 'no-second-way' }, 'health-new-recovery', '#tab-security/new-recovery'],
    [{ kind: 'no-second-way' }, 'health-add-passkey', '#tab-security/add-passkey'],
    [{ kind: 'clock', seconds: -20 }, 'health-clock', '#tab-security/clock-reset'],
    [{ kind: 'shared', logins: [anna] }, 'health-people', '#tab-people'],
    [{ kind: 'shared', logins: [anna] }, 'health-guide', 'src/help/index.html#own-login'],
    [{ kind: 'shared', logins: [anna] }, 'finding-open', `src/popup/index.html#account/${anna.id}`],
  ] satisfies [Finding, string, string][])('%o: %s leads to %s', async (finding, testId, to) => {
    findings = [finding]
    await healthPage()
    const link = (await appears(testId)) as HTMLAnchorElement
    expect(link.getAttribute('href')?.endsWith(to)).toBe(true)
    expect(link.target).toBe(to.startsWith('#') ? '' : '_blank')
  })

  test('a link opens its tab with the focus on what it is about', async () => {
    findings = [{ kind: 'no-backup', logins: 1, since: null }]
    await healthPage()
    location.hash = (await appears('health-backup')).getAttribute('href') ?? ''
    await vi.waitFor(() => expect(document.activeElement).toBe(part('export-password')))
    expect(part('tab-export').getAttribute('aria-selected')).toBe('true')
  })

  test('a login that several people share leads to the people, where it says so', async () => {
    findings = [{ kind: 'shared', logins: [anna] }]
    page.answers['people.list'] = () => ({ ok: true, people: [], logins: [], several: [anna], nobody: [] })
    await healthPage()
    const link = await appears('health-people')
    expect(link.textContent).toBe(sentence('people_title'))
    location.hash = link.getAttribute('href') ?? ''
    await vi.waitFor(() => expect(part('tab-people').getAttribute('aria-selected')).toBe('true'))
    await appears('people-several')
    expect(document.querySelector('[role="tabpanel"] h2')?.textContent).toBe(link.textContent)
  })

  test('a login with another’s key is deleted after a second press; the focus goes to the verdict', async () => {
    findings = [{ kind: 'same-key', logins: [anna, bruno] }]
    mended('accounts.delete')
    await healthPage()
    await appears('finding-delete')
    part('finding-delete', 1).click()
    await vi.waitFor(() => expect(document.activeElement).toBe(part('finding-delete-cancel')))
    expect(page.argumentsOf('accounts.delete')).toEqual([])
    part('finding-delete-confirm').click()
    await verdictIs(sentence('health_fine'))
    expect(page.argumentsOf('accounts.delete')).toEqual([{ id: bruno.id }])
    await vi.waitFor(() => expect(document.activeElement).toBe(part('health-verdict')))
  })

  test('an enrolment is kept', async () => {
    findings = [{ kind: 'unconfirmed', login: anna, since }]
    mended('accounts.keep')
    await healthPage()
    ;(await appears('finding-keep')).click()
    await verdictIs(sentence('health_fine'))
    expect(page.argumentsOf('accounts.keep')).toEqual([{ id: anna.id }])
  })

  test('the passphrase is protected better by typing it; a wrong one is told', async () => {
    findings = [{ kind: 'old-kdf' }]
    page.answers['vault.raiseKdf'] = () => ({ ok: false, reason: 'wrong-passphrase' })
    await healthPage()
    await appears('raise-passphrase')
    type('raise-passphrase', 'not this one')
    submit('raise-passphrase')
    expect((await appears('error')).textContent).toBe(sentence('reason_wrongPassphrase'))
    mended('vault.raiseKdf')
    type('raise-passphrase', 'plum harbour 47')
    submit('raise-passphrase')
    await verdictIs(sentence('health_fine'))
    expect(page.argumentsOf('vault.raiseKdf').at(-1)).toEqual({ passphrase: 'plum harbour 47' })
  })

  test('what cannot be done is told, and stays', async () => {
    findings = [{ kind: 'unconfirmed', login: anna, since }]
    page.answers['accounts.keep'] = () => ({ ok: false, reason: 'storage-full' })
    await healthPage()
    ;(await appears('finding-keep')).click()
    expect((await appears('error')).textContent).toBe(sentence('reason_storageFull'))
    expect(kinds()).toEqual(['unconfirmed'])
  })

  test('a browser that refuses to keep the vault leaves a backup', async () => {
    kept = false
    await healthPage()
    ;(await appears('health-keep-storage')).click()
    await appears('health-backup')
    expect(part('finding').textContent).toContain(sentence('keep_refused'))
    // Nothing that a person could do better: no count, no alarm.
    await verdictIs(sentence('health_fine'))
  })
})
