import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { toBase64 } from '../../../src/core/bytes'
import type { Header } from '../../../src/core/vault/format'
import { seededRandom } from '../seeded-random'
import { freshProfile, letWaitPass, passphrase } from './worker'

const newPassphrase = 'orchard kettle 93 amber'
const proof = { passphrase: newPassphrase }
const random = seededRandom(23)

/** A vault whose ways in were all changed, and its header from before that. */
async function changedVault() {
  const { ask } = freshProfile()
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  const shown = { credentialId: toBase64(random(32)), output: toBase64(random(32)) }
  await ask('passkey.add', { ...shown, name: 'Lost', salt: toBase64(random(32)), proof: { passphrase } })
  const database = await openDB('countersign')
  const old: Header = await database.get('header', 'vault')
  await ask('vault.changePassphrase', { passphrase: newPassphrase, proof: { passphrase } })
  const renewed = await ask('vault.newRecovery', { proof })
  const listed = await ask('passkey.list', {})
  if (!renewed.ok || !listed.ok) throw new Error('not changed')
  await ask('passkey.remove', { id: listed.passkeys[0]?.id ?? '', proof })
  await ask('vault.lock', {})
  return { ask, database, old, shown, oldCode: created.recoveryCode, newCode: renewed.recoveryCode }
}

describe.each(['vault', 'copy'])("the header of before, put back in '%s' alone,", (place) => {
  test('opens by nothing that was done away with', async () => {
    const { ask, database, old, shown, oldCode } = await changedVault()
    await database.put('header', old, place)
    expect(await ask('vault.unlock', { passphrase })).toMatchObject({ reason: 'wrong-passphrase' })
    await letWaitPass()
    expect(await ask('vault.recover', { recoveryCode: oldCode })).toMatchObject({ reason: 'wrong-recovery-code' })
    await letWaitPass()
    expect(await ask('passkey.unlock', shown)).toMatchObject({ reason: 'unknown-passkey' })
    expect(await ask('vault.status', {})).toMatchObject({ state: 'locked' })
  })

  test('takes nothing from the ways in of today, and is overwritten', async () => {
    for (const by of ['passphrase', 'code']) {
      const { ask, database, old, newCode } = await changedVault()
      const now: Header = await database.get('header', 'vault')
      await database.put('header', old, place)
      const opened =
        by === 'passphrase'
          ? await ask('vault.unlock', { passphrase: newPassphrase })
          : await ask('vault.recover', { recoveryCode: newCode })
      expect(opened).toEqual({ ok: true })
      for (const at of ['vault', 'copy']) expect(await database.get('header', at)).toEqual(now)
    }
  })

  test('does not come back by a change while the vault is open', async () => {
    const { ask, database, old } = await changedVault()
    await ask('vault.unlock', { passphrase: newPassphrase })
    await database.put('header', old, place)
    const link = 'otpauth://totp/Amazon%3Aanna@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Amazon'
    expect(await ask('accounts.add', { text: link, issuer: '', label: '' })).toMatchObject({ ok: true })
    await ask('vault.lock', {})
    expect(await ask('vault.unlock', { passphrase })).toMatchObject({ ok: false })
    await letWaitPass()
    expect(await ask('vault.unlock', { passphrase: newPassphrase })).toEqual({ ok: true })
  })
})
