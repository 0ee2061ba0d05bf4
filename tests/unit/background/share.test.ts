import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { seededRandom } from '../seeded-random'
import { key, otherKey, start, withLogins } from './with-logins'
import { freshProfile, passphrase } from './worker'

const proof = { passphrase }
const anna = ['anna@example.com', key] as const
/** As it is stored: the bits that no byte needs are zero. */
const held = key.replace(/W$/, 'Q')
const form = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/

async function sharing() {
  const profile = await withLogins(anna, ['bruno@example.com', otherKey])
  const [id = ''] = profile.ids
  const make = async (as: 'code' | 'file', to = '', from = 'Maria') => {
    const answer = await profile.ask('share.make', { id, as, from, to, proof })
    if (!answer.ok) throw new Error(answer.reason)
    return answer.shared
  }
  return { ...profile, id, make }
}

beforeEach(() => vi.setSystemTime(start))
afterEach(() => vi.useRealTimers())

test('a login is shared with nobody by somebody who cannot say who they are', async () => {
  const { ask, id } = await sharing()
  const wrong = { passphrase: 'not the passphrase' }
  const asked = { id, as: 'code', from: '', to: '' } as const
  expect(await ask('share.make', { ...asked, proof: wrong })).toEqual({ ok: false, reason: 'wrong-passphrase' })
  expect(await ask('share.make', { ...asked, proof: { proven: true } })).toEqual({ ok: false, reason: 'ask-again' })
})

test('a sealed code is opened with its passphrase as people type it, and says who shared it', async () => {
  const { make, ask } = await sharing()
  const { text, passphrase: made } = await make('code')
  expect(made).toMatch(form)
  expect(text).not.toContain(held.slice(0, 10))
  expect(await ask('found.read', { text })).toEqual({ ok: true, found: [], missing: [], sealed: text })
  for (const typed of [made, made.toLowerCase().replaceAll('-', ' '), ` ${made.replaceAll('-', '')}`]) {
    expect(await ask('share.open', { text, passphrase: typed })).toEqual({
      ok: true,
      opened: {
        handle: expect.stringMatching(/^[\da-f]{32}$/),
        issuer: 'Amazon',
        label: 'anna@example.com',
        sharedBy: { from: 'Maria', at: start },
      },
    })
  }
  expect(await ask('share.open', { text, passphrase: '0000-0000-0000-0000' })).toEqual({
    ok: false,
    reason: 'share-passphrase',
  })
})

test('what is shared twice has two passphrases', async () => {
  const { make } = await sharing()
  const [one, other] = [await make('code'), await make('code')]
  expect(one.passphrase).not.toBe(other.passphrase)
  expect(one.text).not.toBe(other.text)
})

test('a sealed file is a backup of that one login, without what is thought of it here', async () => {
  const { make, ask, id } = await sharing()
  await ask('accounts.edit', { id, changes: { person: 'Anna', trust: 'always', names: ['+39 333 1234567'] } })
  const { text, passphrase: made } = await make('file')
  const colleague = freshProfile()
  await colleague.ask('vault.create', { passphrase })
  const typed = made.toLowerCase().replaceAll('-', '')
  expect(await colleague.ask('backup.look', { text, passphrase: 'something else' })).toMatchObject({
    reason: 'backup-passphrase',
  })
  const restored = await colleague.ask('backup.restore', { text, passphrase: typed })
  expect(restored).toMatchObject({ ok: true, report: { rows: [{ label: 'anna@example.com', done: 'added' }] } })
  const [login] = restored.ok ? restored.report.rows : []
  // An id of its own, so that what is sent back takes the place of nothing.
  expect(login?.id).not.toBe(id)
  expect(await colleague.ask('accounts.get', { id: login?.id ?? '' })).toMatchObject({
    account: {
      order: 0,
      createdAt: start,
      person: '',
      trust: 'ask',
      names: ['+39 333 1234567'],
      sharedBy: { from: 'Maria', at: start },
    },
  })
})

test('a file that a colleague changed and sent back takes the place of nothing', async () => {
  const { make, ask, id } = await sharing()
  const { text, passphrase: made } = await make('file')
  const { readBackup } = await import('../../../src/core/backup/read')
  const { writeBackup } = await import('../../../src/core/backup/write')
  const opened = await readBackup(text, made)
  const [login] = opened.ok ? opened.accounts : []
  if (!login) throw new Error('not opened')
  const changed = { ...login, label: 'eve@example.com', origins: ['https://example.com'], updatedAt: start + 1e9 }
  const before = await ask('accounts.get', { id })
  for (const tampered of [changed, { ...changed, id }]) {
    const back = await writeBackup([tampered], passphrase, start, seededRandom(7))
    const restored = await ask('backup.restore', { text: back, passphrase })
    expect(restored).toMatchObject({ ok: true, report: { rows: [{ done: 'same' }] } })
    expect(await ask('accounts.get', { id })).toEqual(before)
  }
})

test('it is written down, and who got the key is one of its people from then on', async () => {
  const { make, ask } = await sharing()
  await make('code')
  await make('code', 'Carla')
  const list = await ask('people.list', {})
  expect(list.ok && list.people.map(({ name }) => name)).toEqual(['Carla'])
  const activity = await ask('activity.list', { limit: 2 })
  expect(activity.ok && activity.rows.map(({ event }) => event)).toMatchObject([
    { kind: 'shared', login: { person: 'Carla' } },
    { kind: 'shared', login: { person: '' } },
  ])
})

test('a login that came by sharing keeps the mark when it is saved', async () => {
  const { make } = await sharing()
  const { text, passphrase: made } = await make('code')
  const colleague = freshProfile()
  await colleague.ask('vault.create', { passphrase })
  const opened = await colleague.ask('share.open', { text, passphrase: made })
  if (!opened.ok) throw new Error(opened.reason)
  const { handle } = opened.opened
  const saved = await colleague.ask('accounts.add', { handle, issuer: '', label: '' })
  expect(saved).toMatchObject({ ok: true, already: false })
  // Also where the answer was lost.
  expect(await colleague.ask('accounts.add', { handle, issuer: '', label: '' })).toMatchObject({ already: true })
  const id = saved.ok ? saved.id : ''
  expect(await colleague.ask('accounts.get', { id })).toMatchObject({ account: { sharedBy: { from: 'Maria' } } })
})

test('what was opened shows no page its key, and is gone with a lock and after ten minutes', async () => {
  const { make, ask, browser, id } = await sharing()
  const { text, passphrase: made } = await make('code')
  await ask('accounts.delete', { id })
  const open = async () => {
    const answer = await ask('share.open', { text, passphrase: made })
    if (!answer.ok) throw new Error(answer.reason)
    expect(JSON.stringify(answer)).not.toContain(held.slice(0, 10))
    return { handle: answer.opened.handle, issuer: '', label: '' }
  }
  const notFound = { ok: false, reason: 'not-found' }
  const first = await open()
  expect(await ask('accounts.add', { ...first, handle: '0'.repeat(32) })).toEqual(notFound)
  vi.setSystemTime(start + 10 * 60_000)
  expect(await ask('accounts.add', first)).toEqual(notFound)
  const second = await open()
  await ask('vault.lock', {})
  expect([...browser.storage.session.held.values()].join()).not.toContain(held.slice(0, 10))
  await ask('vault.unlock', { passphrase })
  expect(await ask('accounts.add', second)).toEqual(notFound)
  expect(await ask('accounts.add', await open())).toMatchObject({ ok: true, already: false })
})

test('what was cut or is none is said before a passphrase is asked for', async () => {
  const { make, ask } = await sharing()
  const { text } = await make('code')
  for (const cut of [text.slice(0, -5), text.slice(0, 40), 'COUNTERSIGN-SHARE:', `${text}AAAA`]) {
    expect(await ask('found.read', { text: cut })).toEqual({ ok: false, reason: 'share-damaged' })
  }
  // In small letters and with line breaks, as mail programs leave it.
  const broken = text.toLowerCase().replace(/.{60}/g, '$&\n')
  expect(await ask('found.read', { text: broken })).toMatchObject({ ok: true, sealed: broken })
})

test('a login with names too long for a code is refused as one', async () => {
  const { ask, id } = await sharing()
  await ask('accounts.edit', { id, changes: { label: 'ß'.repeat(200) } })
  const asked = { id, as: 'code', from: 'x', to: '', proof } as const
  expect(await ask('share.make', asked)).toEqual({ ok: false, reason: 'share-too-long' })
  expect(await ask('share.make', { ...asked, as: 'file' })).toMatchObject({ ok: true })
})
