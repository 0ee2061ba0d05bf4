import { equal } from '../core/equal'
import { createVault } from '../core/vault/create'
import type { Slot } from '../core/vault/format'
import { sealEvents } from '../core/vault/journal'
import { deriveKeys } from '../core/vault/keys'
import { formatRecoveryCode, makeRecoveryBytes, parseRecoveryCode } from '../core/vault/recovery-code'
import { makeRecoverySlot, openWithPassphrase, openWithRecoveryCode } from '../core/vault/slots'
import type { Outcome, RecoveryTypo, VaultStatus, Wait } from '../messages'
import { StorageError } from '../storage/problem'
import { readHeader, readHeaders, updateVault } from '../storage/vault-store'
import { beginSession, liveSession, lock } from './auto-lock'
import { areSameOfKind, changeSlots } from './change-slots'
import type { PageHandlers } from './handlers'
import { isFailure, openVault, usableHeader } from './open-vault'
import { isPasskeyOnly } from './passkey-only'
import { isWeakSlot, raiseKdf } from './raise-kdf'
import { random } from './random'
import { isWait, trySlowly } from './slow-down'
import { wakeWaitingTabs } from './tell'
import { openEither } from './true-header'
import { tryPassphrase } from './try-passphrase'
import { unlocked } from './unlocked'
import { isKept, unavailable, vaultStatus } from './vault-status'

const done = { ok: true } as const

export const vaultVerbs = {
  async 'vault.status'(): Promise<VaultStatus> {
    try {
      const header = await readHeader()
      return vaultStatus(header, (await liveSession(Date.now())) !== null)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      return unavailable(error.problem)
    }
  },

  async 'vault.create'({ passphrase }, work): Promise<Outcome<{ recoveryCode: string }>> {
    const now = Date.now()
    const { header, vaultKey, recoveryCode } = await createVault(passphrase, now, random, work)
    const keys = await deriveKeys(vaultKey, header.vaultId)
    const start = { number: 0, tag: '' }
    const events = await sealEvents(keys, header.vaultId, start, [{ kind: 'created', at: now }], random)
    // The look and the write are one transaction: two windows cannot both make a vault, and stopped is none made.
    const change = await updateVault(
      (stored) => (stored.header === null && !stored.records.length ? { now, header, events } : null),
      { signal: work.signal },
    )
    if (!change) return { ok: false, reason: 'vault-exists' }
    await beginSession(vaultKey, now)
    vaultKey.fill(0)
    await wakeWaitingTabs()
    return { ok: true, recoveryCode }
  },

  async 'vault.renewRecovery'(): Promise<Outcome<{ recoveryCode: string }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    if (vault.header.slots.some(isKept)) return { ok: false, reason: 'not-allowed' }
    const code = makeRecoveryBytes(random)
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now: Date.now(), random }
    const slot = await makeRecoverySlot(making, code)
    const shown = formatRecoveryCode(code)
    code.fill(0)
    const renew = (slots: readonly Slot[]) => [...slots.filter((old) => old.kind !== 'recovery'), slot]
    const failure = await changeSlots(making.now, renew, 'recovery-renewed')
    return failure ?? { ok: true, recoveryCode: shown }
  },

  async 'vault.recoveryKept'({ recoveryCode }): Promise<Outcome> {
    const code = parseRecoveryCode(recoveryCode)
    if ('group' in code) return { ok: false, reason: 'recovery-code-typo' }
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    // A code that opens nothing any more must not be the one in the drawer.
    const opened = await openWithRecoveryCode(vault.header.vaultId, vault.header.slots, code)
    const same = opened !== null && equal(opened, vault.vaultKey)
    opened?.fill(0)
    code.fill(0)
    if (!same) return { ok: false, reason: 'changed-meanwhile' }
    if (vault.header.slots.some(isKept)) return done
    const keep = (slot: Slot) => (slot.kind === 'recovery' ? { ...slot, kept: true } : slot)
    const keepSeen = (slots: readonly Slot[]) =>
      areSameOfKind('recovery', slots, vault.header.slots) ? slots.map(keep) : null
    return (await changeSlots(Date.now(), keepSeen, 'recovery-kept')) ?? done
  },

  async 'vault.unlock'({ passphrase }, work): Promise<Outcome | Wait> {
    const stored = await readHeaders()
    const header = usableHeader(stored.header)
    if (isFailure(header)) return header
    // Not even tried: an answer would say whether it is right.
    if (await isPasskeyOnly(header.slots)) return { ok: false, reason: 'passkey-required' }
    const tried = await tryPassphrase(Date.now(), work, (stopping) =>
      openEither(header, stored.copy, ({ vaultId, slots }) => openWithPassphrase(vaultId, slots, passphrase, stopping)),
    )
    if (isWait(tried)) return tried
    if (tried === 'damaged') return { ok: false, reason: 'vault-damaged' }
    if (tried === 'wrong') return { ok: false, reason: 'wrong-passphrase' }
    await unlocked(tried.vaultKey, 'passphrase', tried.wrongBefore)
    // Unlocked is unlocked, whether the slot could be raised or not; the health page says where it was not.
    if (header.slots.some(isWeakSlot)) await raiseKdf(passphrase, work)
    return done
  },

  async 'vault.recover'({ recoveryCode }, work): Promise<Outcome | RecoveryTypo | Wait> {
    // Nothing is derived from a code, but it may have had to wait until something was from a passphrase.
    await work.begin('proof')
    const code = parseRecoveryCode(recoveryCode)
    if ('group' in code) return { ok: false, reason: 'recovery-code-typo', group: code.group }
    const stored = await readHeaders()
    const header = usableHeader(stored.header)
    if (isFailure(header)) return header
    const tried = await trySlowly(Date.now(), work, async () =>
      openEither(header, stored.copy, ({ vaultId, slots }) => openWithRecoveryCode(vaultId, slots, code)),
    )
    code.fill(0)
    if (isWait(tried)) return tried
    if (!tried) return { ok: false, reason: 'wrong-recovery-code' }
    await unlocked(tried.vaultKey, 'recovery', tried.wrongBefore)
    return done
  },

  async 'vault.lock'(): Promise<Outcome> {
    await lock('hand')
    return done
  },
} satisfies Partial<PageHandlers>
