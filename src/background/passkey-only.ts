import type { Slot } from '../core/vault/format'
import { readPolicy } from '../storage/policy'

const hasPasskey = (slots: readonly Slot[]) => slots.some(({ kind }) => kind === 'passkey')

/**
 * True where the organisation wants a passkey and the vault has one: then the passphrase is no way in and no proof. It
 * stays in the vault, so that nobody is locked out who loses the passkey: the recovery code opens, as ever, and the
 * passphrase does again once the organisation lifts its rule.
 */
export async function isPasskeyOnly(slots: readonly Slot[]): Promise<boolean> {
  return hasPasskey(slots) && (await readPolicy()).passkeyRequired
}
