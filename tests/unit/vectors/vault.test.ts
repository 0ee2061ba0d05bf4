import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { freshProfile } from '../background/worker'

function readVector(name: string) {
  return JSON.parse(readFileSync(`tests/vectors/${name}`, 'utf8'), (_, value) => {
    if (value === 'Infinity') return Number.POSITIVE_INFINITY
    return typeof value?.base64 === 'string' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
  })
}
const dump = readVector('vault-1.json')

/** A profile with a frozen vault on its disk. */
async function frozenVault({ header, records, history, journal = [] } = dump) {
  const profile = freshProfile()
  await profile.ask('vault.status', {})
  const database = await openDB('countersign')
  for (const place of ['vault', 'copy']) await database.put('header', header, place)
  for (const record of records) await database.put('records', record)
  for (const version of history) await database.put('history', version)
  for (const { number, ...event } of journal) await database.put('journal', event, number)
  database.close()
  return profile
}

test.each(['passphrase', 'recoveryCode'] as const)(
  'the frozen vault of format 1 opens by its %s to what it held',
  async (way) => {
    const { ask } = await frozenVault()
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked', recoveryPending: false })
    const opened =
      way === 'passphrase'
        ? await ask('vault.unlock', { passphrase: dump.passphrase })
        : await ask('vault.recover', { recoveryCode: dump.recoveryCode })
    expect(opened).toEqual({ ok: true })
    const list = await ask('accounts.list', {})
    expect(list).toMatchObject({
      ok: true,
      damage: [],
      authentic: true,
      rows: [
        { issuer: 'Amazon', label: 'anna@example.com', person: 'Anna', type: 'totp', period: 30 },
        { issuer: 'Example Bank', label: 'bruno', person: '', type: 'hotp' },
      ],
    })
    if (!list.ok) throw new Error(list.reason)
    const [anna, bruno] = list.rows.map(({ id }) => id) as [string, string]
    const passphrase = dump.passphrase
    expect(await ask('accounts.link', { id: anna, proof: { passphrase } })).toEqual({
      ok: true,
      link: 'otpauth://totp/Amazon:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSQ&issuer=Amazon',
    })
    expect(await ask('accounts.link', { id: bruno, proof: { passphrase } })).toEqual({
      ok: true,
      link: 'otpauth://hotp/Example%20Bank:bruno?secret=MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U&issuer=Example%20Bank&algorithm=SHA512&digits=8&counter=41',
    })
    const past = await ask('history.list', {})
    expect(past).toMatchObject({ ok: true, logins: [{ label: 'carla@example.com', kind: 'deleted' }] })
    if (!past.ok) throw new Error(past.reason)
    await ask('history.restore', { ids: past.logins.map(({ id }) => id) })
    expect(await ask('accounts.list', {})).toMatchObject({ damage: [], authentic: true, rows: [{}, {}, {}] })
  },
  60_000,
)

test('the frozen vault of format 1 with a passkey opens by its output, its passphrase and its code', async () => {
  const frozen = readVector('vault-1-passkey.json')
  const { ask } = await frozenVault(frozen)
  expect(await ask('passkey.list', {})).toMatchObject({
    passkeys: [{ name: 'Vector laptop \u00fc', credentialId: frozen.passkey.credentialId }],
  })
  const ways = [
    () => ask('passkey.unlock', frozen.passkey),
    () => ask('vault.unlock', { passphrase: frozen.passphrase }),
    () => ask('vault.recover', { recoveryCode: frozen.recoveryCode }),
  ]
  for (const [at, unlock] of ways.entries()) {
    expect(await unlock(), `way ${at}`).toEqual({ ok: true })
    const list = await ask('accounts.list', {})
    expect(list).toMatchObject({ damage: [], authentic: true, rows: [{ label: 'dora@example.com' }] })
    if (!list.ok) throw new Error(list.reason)
    await ask('passkey.prove', frozen.passkey)
    expect(await ask('accounts.link', { id: list.rows[0]?.id ?? '', proof: { proven: true } })).toEqual({
      ok: true,
      link: 'otpauth://totp/Amazon:dora%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSQ&issuer=Amazon',
    })
    await ask('vault.lock', {})
  }
  await ask('passkey.unlock', frozen.passkey)
  const journal = await ask('activity.list', { limit: 100 })
  expect(journal).toMatchObject({ whole: true, more: false })
  expect(journal.ok && journal.rows.at(-1)?.event).toMatchObject({ kind: 'created' })
  const output = `A${frozen.passkey.output.slice(1)}`
  expect(await ask('passkey.unlock', { ...frozen.passkey, output })).toEqual({ ok: false, reason: 'unknown-passkey' })
}, 60_000)
