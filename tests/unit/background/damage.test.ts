import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import type { Header, SealedRecord } from '../../../src/core/vault/format'
import { freshProfile, letWaitPass, passphrase } from './worker'

const link = (name: string, secret: string) =>
  `otpauth://totp/Amazon%3A${name}%40example.com?secret=${secret}&issuer=Amazon`
const keys = [
  'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  'MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U',
]

async function twoLogins() {
  const { ask } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  for (const [at, name] of ['anna', 'bruno'].entries()) {
    await ask('accounts.add', { text: link(name, keys[at] ?? ''), issuer: '', label: '' })
  }
  const database = await openDB('countersign')
  const records: SealedRecord[] = await database.getAll('records')
  const header: Header = await database.get('header', 'vault')
  const list = async () => {
    const answer = await ask('accounts.list', {})
    if (!answer.ok) throw new Error(answer.reason)
    const damage = answer.damage.map(({ kind, label }) => `${kind} ${label}`)
    return { names: answer.rows.map(({ label }) => label).sort(), damage, authentic: answer.authentic }
  }
  return { ask, database, records, header, list, recoveryCode: created.recoveryCode }
}

describe('a damaged vault', () => {
  test('shows what it can read and names what it cannot', async () => {
    const { database, records, list } = await twoLogins()
    const [first] = records
    if (!first) throw new Error('two records were made')
    await database.put('records', { ...first, sealed: first.sealed.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) })
    const { names, damage, authentic } = await list()
    const lost = ['anna@example.com', 'bruno@example.com'].find((name) => !names.includes(name))
    expect(names).toHaveLength(1)
    expect({ damage, authentic }).toEqual({ damage: [`damaged ${lost}`], authentic: true })
    expect(await database.count('records')).toBe(2)
  })

  test('names a missing record, also after the next write', async () => {
    const { ask, database, records, list } = await twoLogins()
    const { names: all } = await list()
    await database.delete('records', records[0]?.id ?? '')
    const { names, damage } = await list()
    const lost = all.find((name) => !names.includes(name))
    expect(damage).toEqual([`missing ${lost}`])
    await ask('accounts.add', { text: link('carla', keys[2] ?? ''), issuer: '', label: '' })
    expect(await list()).toMatchObject({ damage: [`missing ${lost}`], authentic: true })
    expect((await list()).names).toContain('carla@example.com')
  })

  test('names a record that was set back to an older one, until it is written anew', async () => {
    const { ask, database, records, list } = await twoLogins()
    const [first] = records
    if (!first) throw new Error('two records were made')
    await ask('accounts.edit', { id: first.id, changes: { person: 'Anna' } })
    expect((await list()).damage).toEqual([])
    await database.put('records', first)
    expect((await list()).damage).toEqual([expect.stringMatching(/^older /)])
    await ask('accounts.edit', { id: first.id, changes: { person: 'Bruno' } })
    expect((await list()).damage).toEqual([])
    expect((await database.get('records', first.id)).rev).toBe(3)
  })

  test('names a record that was deleted and put back, and one of another vault', async () => {
    const { ask, database, records, list } = await twoLogins()
    const [first, second] = records
    if (!first || !second) throw new Error('two records were made')
    await ask('accounts.delete', { id: first.id })
    await database.put('records', first)
    await database.put('records', { ...second, id: '00000000-0000-4000-8000-000000000000' })
    expect((await list()).damage).toEqual(['damaged ', expect.stringMatching(/^unlisted .+@example.com$/)])
  })

  test('makes its table of contents anew where that alone is damaged', async () => {
    const { ask, database, header, list } = await twoLogins()
    const sealed = header.contents.sealed.map((byte, at) => (at === 0 ? byte ^ 1 : byte))
    for (const place of ['vault', 'copy']) {
      await database.put('header', { ...header, contents: { ...header.contents, sealed } }, place)
    }
    expect(await list()).toMatchObject({
      names: ['anna@example.com', 'bruno@example.com'],
      damage: [],
      authentic: true,
    })
    await ask('accounts.add', { text: link('carla', keys[2] ?? ''), issuer: '', label: '' })
    expect((await list()).names).toHaveLength(3)
  })

  test('tells a changed header, changes no slot of it, and vouches for none by a later write', async () => {
    const { ask, database, header, list, recoveryCode } = await twoLogins()
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, createdAt: 1 }, place)
    expect(await list()).toMatchObject({ authentic: false, damage: [] })
    expect(await ask('vault.recoveryKept', { recoveryCode })).toEqual({ ok: false, reason: 'vault-damaged' })
    await ask('accounts.add', { text: link('carla', keys[2] ?? ''), issuer: '', label: '' })
    expect(await list()).toMatchObject({ authentic: false, damage: [] })
    expect((await list()).names).toHaveLength(3)
  })

  test('uses the copy of a header that is none any more', async () => {
    const { database, list } = await twoLogins()
    await database.put('header', 'no header', 'vault')
    expect(await list()).toMatchObject({ authentic: true, damage: [] })
  })

  test('of another shape, or of a newer version, is left alone', async () => {
    const { ask, database, header } = await twoLogins()
    for (const place of ['vault', 'copy']) await database.put('header', { ...header, slots: 'none' }, place)
    expect(await ask('vault.status', {})).toMatchObject({ state: 'unavailable', reason: 'vault-damaged' })
    expect(await ask('vault.create', { passphrase })).toEqual({ ok: false, reason: 'vault-exists' })
    await database.put('header', { ...header, format: 2 }, 'vault')
    expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: false, reason: 'vault-too-new' })
  })
})

describe('the recovery code', () => {
  test('opens the vault, and is renewed until it is said to be kept', async () => {
    const { ask } = freshProfile()
    const created = await ask('vault.create', { passphrase })
    if (!created.ok) throw new Error(created.reason)
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: true })
    const renewed = await ask('vault.renewRecovery', {})
    if (!renewed.ok) throw new Error(renewed.reason)
    const kept = (recoveryCode: string) => ask('vault.recoveryKept', { recoveryCode })
    expect(await kept(created.recoveryCode)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await kept('ABCD')).toEqual({ ok: false, reason: 'recovery-code-typo' })
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: true })
    expect(await kept(renewed.recoveryCode)).toEqual({ ok: true })
    expect(await ask('vault.status', {})).toMatchObject({ recoveryPending: false })
    expect(await ask('vault.renewRecovery', {})).toEqual({ ok: false, reason: 'not-allowed' })
    await ask('vault.lock', {})
    const recover = (recoveryCode: string) => ask('vault.recover', { recoveryCode })
    expect(await recover(created.recoveryCode)).toEqual({ ok: false, reason: 'wrong-recovery-code' })
    await letWaitPass()
    expect(await recover('ABCD')).toEqual({ ok: false, reason: 'recovery-code-typo', group: null })
    expect(await recover(renewed.recoveryCode.toLowerCase())).toEqual({ ok: true })
    expect(await ask('accounts.list', {})).toMatchObject({ ok: true, damage: [], authentic: true })
  })
})
