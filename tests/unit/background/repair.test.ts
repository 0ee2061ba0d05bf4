import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import type { Header, SealedRecord } from '../../../src/core/vault/format'
import { freshProfile, letWaitPass, passphrase } from './worker'

const keys: Readonly<Record<string, string>> = {
  anna: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  bruno: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  carla: 'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
}
const flip = (record: SealedRecord) => ({ ...record, sealed: record.sealed.map((b, at) => (at === 5 ? b ^ 1 : b)) })

async function threeLogins() {
  const { ask } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  const ids: Record<string, string> = {}
  for (const [name, key] of Object.entries(keys)) {
    const text = `otpauth://totp/Amazon%3A${name}?secret=${key}&issuer=Amazon`
    const added = await ask('accounts.add', { text, issuer: '', label: '' })
    if (!added.ok) throw new Error(added.reason)
    ids[name] = added.id
  }
  const database = await openDB('countersign')
  const idOf = (name: string) => ids[name] ?? ''
  const recordOf = async (name: string): Promise<SealedRecord> => database.get('records', idOf(name))
  const list = async () => {
    const answer = await ask('accounts.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    const damage = answer.damage.map(({ kind, label }) => `${kind} ${label}`)
    return { names: answer.rows.map(({ label }) => label).sort(), damage, authentic: answer.authentic }
  }
  const past = async () => {
    const answer = await ask('history.list', {})
    return answer.ok ? answer.logins.map(({ label, kind }) => `${label} ${kind}`).sort() : answer
  }
  const examine = async () => {
    const answer = await ask('vault.examine', {})
    if (!answer.ok) throw new Error(answer.reason)
    return answer.examination.logins.map(({ label, kind, remedy }) => `${label} ${kind} ${remedy}`).sort()
  }
  const repair = async (drop: readonly string[] = [], adopt: readonly string[] = [], again = '') => {
    const answer = await ask('vault.repair', { drop, adopt, again })
    return answer.ok ? answer.report : answer
  }
  const forget = async (name: string) => database.delete('history', [idOf(name), (await recordOf(name)).rev])
  return { ask, database, idOf, recordOf, list, past, examine, repair, forget, created }
}
const fine = { names: ['anna', 'bruno', 'carla'], damage: [], authentic: true }

describe('the history', () => {
  test('gives a deleted login back as it was, above every revision that it had', async () => {
    const { ask, idOf, recordOf, list, past } = await threeLogins()
    await ask('accounts.edit', { id: idOf('anna'), changes: { person: 'Anna' } })
    const before = await ask('accounts.get', { id: idOf('anna') })
    expect(await past()).toEqual([])
    await ask('accounts.delete', { id: idOf('anna') })
    expect(await past()).toEqual(['anna deleted'])
    expect(await ask('history.restore', { ids: [idOf('anna')] })).toEqual({ ok: true, restored: [idOf('anna')] })
    expect(await list()).toEqual(fine)
    expect((await recordOf('anna')).rev).toBe(3)
    expect(await ask('accounts.get', { id: idOf('anna') })).toEqual(before)
    expect(await past()).toEqual([])
    expect(await ask('history.restore', { ids: [idOf('anna')] })).toEqual({ ok: true, restored: [] })
    expect((await recordOf('anna')).rev).toBe(3)
  })

  test('heals a missing and a damaged login with the very bytes', async () => {
    const { ask, database, idOf, recordOf, list, past } = await threeLogins()
    const [anna, bruno] = [await recordOf('anna'), await recordOf('bruno')]
    const header: Header = await database.get('header', 'vault')
    await database.delete('records', anna.id)
    await database.put('records', flip(bruno))
    expect(await past()).toEqual(['anna missing', 'bruno damaged'])
    await ask('history.restore', { ids: [anna.id, bruno.id] })
    expect([await recordOf('anna'), await recordOf('bruno')]).toEqual([anna, bruno])
    expect(await database.get('header', 'vault')).toEqual(header)
    const current = { until: Number.POSITIVE_INFINITY, change: header.revision }
    expect(await database.get('history', [anna.id, 1])).toEqual({ ...anna, ...current })
    expect(await list()).toEqual(fine)
    expect(await past()).toEqual([])
    expect(idOf('carla')).not.toBe('')
  })

  test('gives an earlier version back where the last one is lost there, too', async () => {
    const { ask, database, idOf, recordOf, list, forget } = await threeLogins()
    await ask('accounts.edit', { id: idOf('anna'), changes: { person: 'Anna' } })
    await forget('anna')
    await database.delete('records', idOf('anna'))
    await ask('history.restore', { ids: [idOf('anna')] })
    expect((await recordOf('anna')).rev).toBe(3)
    expect(await list()).toEqual(fine)
    expect(await ask('accounts.get', { id: idOf('anna') })).toMatchObject({ account: { person: '' } })
  })

  test('does not offer a deleted login that was saved again, nor versions that do not open', async () => {
    const { ask, database, idOf, past } = await threeLogins()
    for (const name of ['anna', 'bruno']) await ask('accounts.delete', { id: idOf(name) })
    await ask('accounts.add', { text: keys.anna ?? '', issuer: 'Amazon', label: 'again' })
    const version = await database.get('history', [idOf('bruno'), 1])
    await database.put('history', { ...flip(version), until: version.until })
    expect(await past()).toEqual([])
  })
})

describe('mending', () => {
  test('puts back what the history has, without a question, and touches nothing else', async () => {
    const { database, recordOf, examine, repair, list } = await threeLogins()
    const [anna, bruno] = [await recordOf('anna'), await recordOf('bruno')]
    await database.delete('records', anna.id)
    await database.put('records', flip(bruno))
    expect(await examine()).toEqual(['anna missing heal', 'bruno damaged heal'])
    // Also where dropping was asked for: what can be had again is not thrown away.
    const report = await repair([anna.id, bruno.id])
    expect(report).toMatchObject({ healed: expect.arrayContaining([anna.id, bruno.id]), dropped: [], adopted: [] })
    expect(await list()).toEqual(fine)
  })

  test('drops only what was confirmed', async () => {
    const { database, idOf, recordOf, examine, repair, list, forget } = await threeLogins()
    for (const name of ['anna', 'bruno']) await forget(name)
    await database.delete('records', idOf('anna'))
    await database.put('records', flip(await recordOf('bruno')))
    expect(await examine()).toEqual(['anna missing none', 'bruno damaged none'])
    expect(await repair()).toMatchObject({ healed: [], dropped: [] })
    expect((await list()).damage).toHaveLength(2)
    // A login with nothing wrong is not dropped here.
    expect(await repair([idOf('anna'), idOf('carla')])).toMatchObject({ dropped: [idOf('anna')] })
    expect(await list()).toEqual({ names: ['carla'], damage: ['damaged bruno'], authentic: true })
    expect(await repair([idOf('bruno')])).toMatchObject({ dropped: [idOf('bruno')] })
    expect(await list()).toEqual({ names: ['carla'], damage: [], authentic: true })
  })

  test('keeps an older or unlisted login only where that was confirmed', async () => {
    const { ask, database, idOf, recordOf, examine, repair, list, forget } = await threeLogins()
    const [early, deleted] = [await recordOf('anna'), await recordOf('bruno')]
    await ask('accounts.edit', { id: idOf('anna'), changes: { person: 'Anna' } })
    await forget('anna')
    await database.put('records', early)
    await ask('accounts.delete', { id: idOf('bruno') })
    await database.put('records', deleted)
    expect(await examine()).toEqual(['anna older adopt', 'bruno unlisted adopt'])
    expect(await repair()).toMatchObject({ adopted: [] })
    expect((await list()).damage).toHaveLength(2)
    expect(await repair([idOf('bruno')], [idOf('anna')])).toMatchObject({
      adopted: [idOf('anna')],
      dropped: [idOf('bruno')],
    })
    expect(await list()).toEqual({ names: ['anna', 'carla'], damage: [], authentic: true })
    expect((await recordOf('anna')).rev).toBe(3)
  })

  test('signs a header that somebody wrote to over the passphrase alone, and only with the passphrase', async () => {
    const { ask, database, repair, list, created } = await threeLogins()
    const header: Header = await database.get('header', 'vault')
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, createdAt: 1 }, place)
    expect(await repair()).toMatchObject({ otherWaysRemoved: false })
    expect(await list()).toMatchObject({ authentic: false })
    expect(await repair([], [], 'another 12345')).toEqual({ ok: false, reason: 'wrong-passphrase' })
    await letWaitPass()
    expect(await repair([], [], passphrase)).toMatchObject({ otherWaysRemoved: true })
    expect(await list()).toEqual(fine)
    await ask('vault.lock', {})
    expect(await ask('vault.recover', { recoveryCode: created.recoveryCode })).toEqual({
      ok: false,
      reason: 'wrong-recovery-code',
    })
    await letWaitPass()
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: true })
    expect(await ask('vault.renewRecovery', {})).toMatchObject({ ok: true })
  })

  test('tries no passphrase where the header wants none', async () => {
    const { database, idOf, recordOf, repair, list } = await threeLogins()
    const none = { healed: [], adopted: [], dropped: [], otherWaysRemoved: false }
    expect(await repair([], [], 'another 12345')).toEqual(none)
    await database.put('records', flip(await recordOf('anna')))
    expect(await repair([], [], 'another 12345')).toEqual({ ...none, healed: [idOf('anna')] })
    expect(await list()).toEqual(fine)
    expect(await database.get('settings', 'attempts')).toBeUndefined()
  })

  test('counts on from no number that was written beside the header and leaves none to count to', async () => {
    const { ask, database, repair, list } = await threeLogins()
    const header: Header = await database.get('header', 'vault')
    const forged = { ...header, revision: Number.MAX_SAFE_INTEGER }
    for (const place of ['vault', 'copy']) await database.put('header', forged, place)
    expect(await list()).toMatchObject({ authentic: false })
    expect(await repair([], [], passphrase)).toMatchObject({ otherWaysRemoved: true })
    expect(await list()).toEqual(fine)
    await ask('vault.lock', {})
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
    expect(await list()).toEqual(fine)
  })

  test('makes the table of contents anew where it is lost and a record with it', async () => {
    const { database, idOf, repair, list } = await threeLogins()
    const header: Header = await database.get('header', 'vault')
    const sealed = header.contents.sealed.map((byte, at) => (at === 0 ? byte ^ 1 : byte))
    for (const place of ['vault', 'copy']) {
      await database.put('header', { ...header, contents: { ...header.contents, sealed } }, place)
    }
    await database.delete('records', idOf('anna'))
    expect(await list()).toMatchObject({ authentic: false, damage: [] })
    expect(await repair()).toMatchObject({ otherWaysRemoved: false })
    expect(await list()).toEqual({ names: ['bruno', 'carla'], damage: [], authentic: true })
  })
})
