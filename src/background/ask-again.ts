import { equal } from '../core/equal'
import { parseRecoveryCode } from '../core/vault/recovery-code'
import { openWithPassphrase, openWithRecoveryCode } from '../core/vault/slots'
import type { Stopping } from '../core/vault/stopping'
import type { Proof, Refusal } from '../messages'
import { takeProven } from '../storage/proven'
import { liveSession } from './auto-lock'
import type { OpenVault } from './open-vault'
import { isPasskeyOnly } from './passkey-only'
import { isWait, trySlowly } from './slow-down'
import { tryPassphrase } from './try-passphrase'

/**
 * Asks again who is there, before what must not be done by somebody who only found the vault open: showing a key,
 * exporting, changing a way in. Wrong answers slow down as those at the unlock screen do.
 * @returns null where the proof holds
 * @throws Stopped
 */
export async function askAgain(vault: OpenVault, proof: Proof, work: Stopping): Promise<Refusal | null> {
  if ('passphrase' in proof && (await isPasskeyOnly(vault.header.slots))) {
    return { ok: false, reason: 'passkey-required' }
  }
  return askFor(vault, proof, work)
}

/** The same where the passphrase itself is needed, whatever the organisation wants: to sign a header over it. */
export async function askFor(vault: OpenVault, proof: Proof, work: Stopping): Promise<Refusal | null> {
  const refused = await refusalOf(vault, proof, work)
  if (refused) return refused
  // A key derivation takes its time, in which the vault may have been locked.
  return (await liveSession(Date.now())) ? null : { ok: false, reason: 'locked' }
}

async function refusalOf(vault: OpenVault, proof: Proof, work: Stopping): Promise<Refusal | null> {
  const now = Date.now()
  if ('proven' in proof) return (await takeProven(now)) ? null : { ok: false, reason: 'ask-again' }
  const { vaultId, slots } = vault.header
  if ('passphrase' in proof) {
    const tried = await tryPassphrase(now, work, async (stopping) => {
      const opened = await openWithPassphrase(vaultId, slots, proof.passphrase, stopping)
      return opened instanceof Uint8Array && !isOwn(vault, opened) ? 'wrong' : opened
    })
    if (isWait(tried)) return tried
    if (tried === 'wrong') return { ok: false, reason: 'wrong-passphrase' }
    if (tried === 'damaged') return { ok: false, reason: 'vault-damaged' }
    tried.vaultKey.fill(0)
    return null
  }
  const code = parseRecoveryCode(proof.recoveryCode)
  if ('group' in code) return { ok: false, reason: 'recovery-code-typo', group: code.group }
  const tried = await trySlowly(now, work, async () => {
    const opened = await openWithRecoveryCode(vaultId, slots, code)
    return opened && isOwn(vault, opened) ? opened : null
  })
  code.fill(0)
  if (isWait(tried)) return tried
  if (!tried) return { ok: false, reason: 'wrong-recovery-code' }
  tried.vaultKey.fill(0)
  return null
}

/** A slot that somebody put into the header may open, to another key. */
function isOwn(vault: OpenVault, opened: Uint8Array): boolean {
  const own = equal(opened, vault.vaultKey)
  if (!own) opened.fill(0)
  return own
}
