import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { breakStorage } from './breaking-storage'
import { freshProfile, letWaitPass, passphrase } from './worker'

const filePassphrase = 'copper lantern 31 meadow'
const realKey = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** A vault with a real login and one that is being practised with. */
async function practising() {
  const profile = freshProfile()
  const { ask } = profile
  await ask('vault.create', { passphrase })
  await ask('accounts.add', { text: realKey, issuer: 'Amazon', label: 'anna@example.com' })
  const begun = await ask('practice.begin', {})
  if (!begun.ok) throw new Error(begun.reason)
  const added = await ask('accounts.add', { text: begun.link, issuer: 'Practice site', label: '' })
  if (!added.ok) throw new Error(added.reason)
  const rows = async () => {
    const list = await ask('accounts.list', {})
    if (!list.ok) throw new Error(list.reason)
    return list.rows.map(({ label, practice = false }) => `${label}${practice ? ' (practice)' : ''}`)
  }
  return { ...profile, link: begun.link, id: added.id, rows }
}

const real = ['anna@example.com']
const both = [...real, 'you@practice.example (practice)']

describe('a practice login', () => {
  test('is sealed like any other, told apart in the list, and gone when the practice ends', async () => {
    const { ask, rows } = await practising()
    expect(await rows()).toEqual(both)
    expect(await ask('practice.end', {})).toEqual({ ok: true })
    expect(await rows()).toEqual(real)
    expect(await ask('practice.end', {})).toEqual({ ok: true })
    expect(await rows()).toEqual(real)
  })

  test('gives way to the next one', async () => {
    const { ask, rows, link } = await practising()
    const next = await ask('practice.begin', {})
    expect(next.ok && next.link).not.toBe(link)
    expect(await rows()).toEqual(real)
  })

  test('that was left behind is taken away when the vault is opened the next time', async () => {
    const { ask, rows } = await practising()
    await ask('vault.lock', {})
    expect(await ask('practice.end', {})).toEqual({ ok: false, reason: 'locked' })
    expect(await ask('practice.begin', {})).toEqual({ ok: false, reason: 'locked' })
    await ask('vault.unlock', { passphrase })
    expect(await rows()).toEqual(real)
  })

  test('that could not be taken away then is taken away at the unlock after that, whatever failed', async () => {
    const unlock = async (n: number) => {
      const { ask, browser, rows } = await practising()
      await ask('vault.lock', {})
      const broken = breakStorage(browser, n, 'failed')
      const answer = await ask('vault.unlock', { passphrase }).catch(() => null)
      broken.mend()
      return { ask, rows, requests: broken.count(), opened: answer?.ok === true }
    }
    const { requests } = await unlock(0)
    let kept = 0
    for (let n = requests; n > 0; n -= process.env.COUNTERSIGN_LONG ? 1 : 3) {
      const { ask, rows, opened } = await unlock(n)
      if (opened && (await rows()).length > 1) kept++
      await ask('vault.lock', {})
      await letWaitPass()
      await ask('vault.unlock', { passphrase })
      expect(await rows(), `request ${n} of ${requests}`).toEqual(real)
    }
    expect(kept, 'opened, and the practice login still there').toBeGreaterThan(0)
  })

  test('that is saved while what an earlier practice left is taken away is noted, or gone with it', async () => {
    const { ask, link, rows } = await practising()
    vi.resetModules()
    const { dropLeftPractice } = await import('../../../src/background/drop-practice')
    const save = () => ask('accounts.add', { text: link, issuer: 'Practice site', label: '' })
    const database = await openDB('countersign')
    for (let turns = 0; turns < 12; turns++) {
      await ask('practice.end', {})
      await database.put('settings', true, 'practice')
      const dropped = dropLeftPractice(Date.now())
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
      await Promise.all([dropped, save()])
      const noted = await database.get('settings', 'practice')
      if ((await rows()).length > 1) expect(noted, `after ${turns} turns`).toBe(true)
    }
    database.close()
  })

  test('is told by its key alone: a real login in its name stays', async () => {
    const { ask, rows, id } = await practising()
    const label = 'you@practice.example'
    await ask('accounts.add', { text: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', issuer: 'Practice site', label })
    await ask('accounts.edit', { id, changes: { issuer: 'Amazon', label: 'bruno@example.com' } })
    await ask('practice.end', {})
    expect(await rows()).toEqual([...real, label])
  })

  test('is in no backup, in no export, and in no reminder of one', async () => {
    const { ask } = await practising()
    const status = await ask('backup.status', {})
    expect(status.ok && status.status.added).toBe(1)
    const proof = { passphrase }
    const made = await ask('backup.make', { passphrase: filePassphrase, proof })
    if (!made.ok) throw new Error(made.reason)
    expect(made.logins).toBe(1)
    const look = await ask('backup.look', { text: made.text, passphrase: filePassphrase })
    expect(look.ok && look.look.rows.map(({ label }) => label)).toEqual(real)
    const lines = await ask('export.make', { kind: 'otpauth-lines', password: '', proof })
    expect(lines.ok && [lines.exported.logins, JSON.stringify(lines.exported.content)]).toEqual([
      1,
      expect.not.stringContaining('PRACTICE'),
    ])
  })

  test('is nobody’s to mend or to hand over', async () => {
    const { ask } = await practising()
    const health = await ask('health.look', {})
    expect(health.ok && health.findings.find(({ kind }) => kind === 'no-backup')).toMatchObject({ logins: 1 })
    expect(JSON.stringify(await ask('people.list', {}))).not.toContain('practice.example')
  })

  test('does not come back from the history', async () => {
    const { ask, id, rows } = await practising()
    await ask('practice.end', {})
    expect(await ask('history.list', {})).toEqual({ ok: true, logins: [] })
    expect(await ask('history.restore', { ids: [id] })).toEqual({ ok: true, restored: [] })
    expect(await rows()).toEqual(real)
  })

  test('is in the activity like any other', async () => {
    const { ask } = await practising()
    await ask('practice.end', {})
    const list = await ask('activity.list', { limit: 2 })
    expect(list.ok && list.rows.map(({ event }) => event?.kind)).toEqual(['deleted', 'saved'])
  })

  test('is no choice for another site’s code', async () => {
    const { ask, browser } = await practising()
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://shop.example/login' }])
    browser.tabs.get.mockResolvedValue({ id: 7, active: true, windowId: 1, url: 'https://shop.example/login' })
    browser.scripting.executeScript.mockResolvedValue([{ result: { found: 'one', boxes: 1, room: 0 } }])
    const asked = await ask('front.fill', {})
    expect(asked).toMatchObject({ reason: 'choose', accounts: [{ label: 'anna@example.com' }] })
    expect(asked).not.toMatchObject({ accounts: [expect.anything(), expect.anything()] })
  })

  test('leaves nothing to be done at an unlock where nobody has practised', async () => {
    const { ask } = freshProfile()
    await ask('vault.create', { passphrase })
    await ask('vault.lock', {})
    const database = await openDB('countersign')
    expect(await database.get('settings', 'practice')).toBeUndefined()
    database.close()
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
  })
})
