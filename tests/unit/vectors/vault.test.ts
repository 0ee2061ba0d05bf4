import { readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { freshProfile } from '../background/worker'

const dumped = (file: string) =>
  JSON.parse(readFileSync(`tests/vectors/${file}`, 'utf8'), (_, value) => {
    if (value === 'Infinity') return Number.POSITIVE_INFINITY
    return typeof value?.base64 === 'string' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
  })

/** A profile with the frozen vault on its disk. */
async function frozenVault({ header, records, history, journal = [] }: ReturnType<typeof dumped>) {
  const profile = freshProfile({ derives: true })
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
    const dump = dumped('vault-1.json')
    const { ask } = await frozenVault(dump)
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

test.each(['passphrase', 'recoveryCode', 'passkey'] as const)(
  'the frozen vault of format 1 with passkeys opens by its %s, and by a passkey of its own alone',
  async (way) => {
    const { passphrase, recoveryCode, passkey, ...dump } = dumped('vault-1-passkeys.json')
    const { ask } = await frozenVault(dump)
    expect(await ask('passkey.list', {})).toMatchObject({ passkeys: [{ name: 'Key ring' }, { name: 'Desk' }] })
    const foreign = { ...passkey, output: Buffer.alloc(32).toString('base64') }
    expect(await ask('passkey.unlock', foreign)).toEqual({ ok: false, reason: 'unknown-passkey' })
    const ways = {
      passphrase: () => ask('vault.unlock', { passphrase }),
      recoveryCode: () => ask('vault.recover', { recoveryCode }),
      passkey: () => ask('passkey.unlock', passkey),
    }
    expect(await ways[way]()).toEqual({ ok: true })
    expect(await ask('accounts.list', {})).toMatchObject({
      damage: [],
      authentic: true,
      rows: [{ issuer: 'Amazon', label: 'dora@example.com' }],
    })
  },
  60_000,
)

test('the frozen vault of format 1 with a journal, and from before signatures were counted, opens to the whole of it', async () => {
  const { passkey, ...dump } = dumped('vault-1-journal.json')
  const { ask } = await frozenVault(dump)
  expect(await ask('passkey.unlock', passkey)).toEqual({ ok: true })
  const list = await ask('accounts.list', {})
  expect(list).toMatchObject({ damage: [], authentic: true, rows: [{ label: 'dora@example.com' }] })
  await ask('passkey.prove', passkey)
  expect(await ask('accounts.link', { id: (list.ok && list.rows[0]?.id) || '', proof: { proven: true } })).toEqual({
    ok: true,
    link: 'otpauth://totp/Amazon:dora%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSQ&issuer=Amazon',
  })
  const activity = await ask('activity.list', { limit: 100 })
  expect(activity).toMatchObject({ whole: true, more: false })
  expect(activity.ok && activity.rows.at(-1)?.event).toMatchObject({ kind: 'created' })
})
