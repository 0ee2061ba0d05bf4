import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/core/importers/read-file'
import type { Exported, ExportKind, Proof } from '../../../src/messages'
import { freshProfile, letWaitPass, passphrase } from './worker'

const kinds: readonly ExportKind[] = ['otpauth-lines', 'aegis', 'aegis-plain', 'cxf', 'google-migration', 'sheet']
const password = 'copper lantern 31'
const keys = ['JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'] as const

async function twoLogins() {
  const { ask } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  for (const [label, key, query] of [
    ['anna', keys[0], ''],
    ['bruno', keys[1], '&digits=7'],
  ]) {
    await ask('accounts.add', { text: `otpauth://totp/Amazon:${label}?secret=${key}${query}`, issuer: '', label: '' })
  }
  const make = (kind: ExportKind, proof: Proof = { passphrase }) =>
    ask('export.make', { kind, password: kind === 'aegis' ? password : '', proof })
  const made = async (kind: ExportKind): Promise<Exported> => {
    const answer = await make(kind)
    if (!answer.ok) throw new Error(answer.reason)
    return answer.exported
  }
  const exportsNoted = async () => {
    const list = await ask('activity.list', { limit: 50 })
    const events = list.ok ? list.rows.map(({ event }) => event) : []
    return events.flatMap((event) => (event?.kind === 'exported' ? [event.count] : []))
  }
  return { ask, make, made, exportsNoted, recoveryCode: created.recoveryCode }
}

async function labelsIn(text: string) {
  const read = await readFile(new TextEncoder().encode(text), '')
  return read.ok ? read.logins.map(({ label, secret }) => [label, secret]) : read.reason
}

describe('an export', () => {
  test('holds every login that its kind can hold, names the others, and is noted before it leaves', async () => {
    const { made, exportsNoted } = await twoLogins()
    const both = [
      ['anna', keys[0]],
      ['bruno', keys[1]],
    ]
    const lines = await made('otpauth-lines')
    expect(lines).toMatchObject({ logins: 2, left: [], unreadable: 0 })
    expect('text' in lines.content && (await labelsIn(lines.content.text))).toEqual(both)

    for (const kind of ['aegis-plain', 'cxf'] as const) {
      const plain = await made(kind)
      expect('text' in plain.content && (await labelsIn(plain.content.text)), kind).toEqual(both)
    }

    const sealed = await made('aegis')
    const text = 'text' in sealed.content ? sealed.content.text : ''
    expect(JSON.parse(text)).toMatchObject({ header: { slots: [{ type: 1, n: 32_768 }] }, db: expect.any(String) })
    expect(text).not.toContain(keys[0])

    const series = await made('google-migration')
    expect(series).toMatchObject({
      logins: 1,
      left: [{ issuer: 'Amazon', label: 'bruno', reason: 'digits-not-held' }],
    })
    expect('links' in series.content && (await labelsIn(series.content.links.join('\n')))).toEqual([both[0]])

    const sheet = await made('sheet')
    expect(sheet.content).toMatchObject({
      rows: [
        { label: 'anna', secret: keys[0], link: expect.stringContaining('otpauth://totp/Amazon:anna?secret=') },
        { label: 'bruno', digits: 7 },
      ],
    })
    expect(await exportsNoted()).toEqual([2, 1, 2, 2, 2, 2])
  })

  test('of any kind is made for nobody who cannot say who they are', async () => {
    const { make, ask, exportsNoted, recoveryCode } = await twoLogins()
    for (const kind of kinds) {
      expect(await make(kind, { passphrase: 'plum harbour' }), kind).toEqual({ ok: false, reason: 'wrong-passphrase' })
      await letWaitPass()
      expect(await make(kind, { proven: true }), kind).toEqual({ ok: false, reason: 'ask-again' })
    }
    expect(await exportsNoted()).toEqual([])
    for (const kind of kinds) expect(await make(kind, { recoveryCode }), kind).toMatchObject({ ok: true })
    await ask('vault.lock', {})
    for (const kind of kinds) expect(await make(kind), kind).toEqual({ ok: false, reason: 'locked' })
  })

  test('is sealed under no short password, and has none where it is not sealed', async () => {
    const { ask } = await twoLogins()
    const refused = { ok: false, reason: 'not-allowed' }
    const proof = { passphrase }
    expect(await ask('export.make', { kind: 'aegis', password: '', proof })).toEqual(refused)
    expect(await ask('export.make', { kind: 'aegis', password: 'copper', proof })).toEqual(refused)
    expect(await ask('export.make', { kind: 'otpauth-lines', password, proof })).toEqual(refused)
    expect(await ask('export.make', { kind: 'backup' as ExportKind, password, proof })).toEqual(refused)
  })

  test('of an empty vault is noted nowhere', async () => {
    const { ask } = freshProfile()
    await ask('vault.create', { passphrase })
    const answer = await ask('export.make', { kind: 'otpauth-lines', password: '', proof: { passphrase } })
    expect(answer).toMatchObject({ ok: true, exported: { logins: 0, content: { text: '' } } })
    const list = await ask('activity.list', { limit: 50 })
    expect(list.ok && list.rows.map(({ event }) => event?.kind)).toEqual(['created'])
  })

  test('that is a backup is noted, too', async () => {
    const { ask, exportsNoted } = await twoLogins()
    await ask('backup.make', { passphrase: password, proof: { passphrase } })
    expect(await exportsNoted()).toEqual([2])
  })
})
