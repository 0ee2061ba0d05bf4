import { openDB } from 'idb'
import { expect, test } from 'vitest'
import type { Header, SealedRecord } from '../../../src/core/vault/format'
import { freshProfile, letWaitPass, passphrase } from './worker'

const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
const flipped = (bytes: Uint8Array, at = 0) => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))

async function lockedVault() {
  const { ask } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  await ask('accounts.add', { text: link, issuer: '', label: '' })
  await ask('vault.lock', {})
  const database = await openDB('countersign')
  const header: Header = await database.get('header', 'vault')
  return { ask, database, header, recoveryCode: created.recoveryCode }
}

const damages: Readonly<Record<string, (header: Header) => unknown>> = {
  'the wrap of every slot': (header) => ({
    ...header,
    slots: header.slots.map((slot) => ({ ...slot, wrapped: flipped(slot.wrapped, 7) })),
  }),
  'the salt of every slot': (header) => ({
    ...header,
    slots: header.slots.map((slot) =>
      slot.kind === 'passphrase'
        ? { ...slot, kdf: { ...slot.kdf, salt: flipped(slot.kdf.salt) } }
        : { ...slot, salt: flipped(slot.salt) },
    ),
  }),
  'a key derivation out of bounds': (header) => ({
    ...header,
    slots: header.slots.map((slot) =>
      slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, memory: 8 } } : slot,
    ),
  }),
  'no slot at all': (header) => ({ ...header, slots: [] }),
  'the id of the vault': (header) => ({ ...header, vaultId: flipped(header.vaultId) }),
  'the table of contents': (header) => ({
    ...header,
    contents: { ...header.contents, sealed: flipped(header.contents.sealed) },
  }),
  'a newer format': (header) => ({ ...header, format: 2 }),
}

for (const place of ['vault', 'copy']) {
  test.each(Object.entries(damages))(
    `%s in '${place}' alone: the passphrase and the code still open`,
    async (_, damage) => {
      const { ask, database, header, recoveryCode } = await lockedVault()
      await database.put('header', damage(header), place)
      expect(await ask('vault.unlock', { passphrase: 'another one 12' })).toMatchObject({ ok: false })
      await letWaitPass()
      expect(await ask('vault.unlock', { passphrase })).toEqual({ ok: true })
      expect(await ask('accounts.list', {})).toMatchObject({ ok: true, damage: [], authentic: true, rows: [{}] })
      await database.put('header', damage(header), place)
      await ask('vault.lock', {})
      expect(await ask('vault.recover', { recoveryCode })).toEqual({ ok: true })
      expect(await ask('vault.recoveryKept', { recoveryCode })).toEqual({ ok: true })
      expect(await database.get('header', 'vault')).toEqual(await database.get('header', 'copy'))
    },
  )
}

test('a header that is damaged while the vault is open is passed over, and no write vouches for it', async () => {
  const { ask, database, header, recoveryCode } = await lockedVault()
  await ask('vault.unlock', { passphrase })
  await database.put('header', { ...header, slots: [] }, 'vault')
  expect(await ask('vault.recoveryKept', { recoveryCode })).toEqual({ ok: true })
  const [record]: SealedRecord[] = await database.getAll('records')
  expect(await ask('accounts.edit', { id: record?.id ?? '', changes: { person: 'Anna' } })).toEqual({ ok: true })
  const written: Header = await database.get('header', 'vault')
  expect(written.slots).toEqual(header.slots.map((slot) => (slot.kind === 'recovery' ? { ...slot, kept: true } : slot)))
  expect(await ask('accounts.list', {})).toMatchObject({ damage: [], authentic: true })
})

test('a missing login is still named where one of two tables of contents is damaged', async () => {
  const { ask, database, header } = await lockedVault()
  await database.put('header', damages['the table of contents']?.(header), 'vault')
  await database.clear('records')
  await ask('vault.unlock', { passphrase })
  expect(await ask('accounts.list', {})).toMatchObject({ damage: [{ kind: 'missing', label: 'anna@example.com' }] })
})
