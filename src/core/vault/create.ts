import type { RandomBytes } from '../random'
import { sealContents } from './contents'
import { format, type Header } from './format'
import { digestOf, signHeader } from './header'
import { deriveKeys } from './keys'
import { formatRecoveryCode, makeRecoveryBytes } from './recovery-code'
import { makePassphraseSlot, makeRecoverySlot } from './slots'
import type { Stopping } from './stopping'

export interface NewVault {
  readonly header: Header
  /** 32 bytes. */
  readonly vaultKey: Uint8Array<ArrayBuffer>
  /** Shown once, kept nowhere. */
  readonly recoveryCode: string
}

/**
 * A new, empty vault with a passphrase slot and a recovery slot.
 * @param now Unix time in milliseconds
 */
export async function createVault(
  passphrase: string,
  now: number,
  random: RandomBytes,
  stopping?: Stopping,
): Promise<NewVault> {
  const vaultKey = random(32)
  const vaultId = random(16)
  const code = makeRecoveryBytes(random)
  const making = { vaultKey, vaultId, now, random }
  const slots = [await makePassphraseSlot(making, passphrase, stopping), await makeRecoverySlot(making, code)]
  const recoveryCode = formatRecoveryCode(code)
  code.fill(0)
  const keys = await deriveKeys(vaultKey, vaultId)
  const header = signHeader(keys, {
    format,
    vaultId,
    createdAt: now,
    slots,
    contents: await sealContents(keys, vaultId, [], random),
    digest: digestOf(keys, []),
  })
  return { header, vaultKey, recoveryCode }
}
