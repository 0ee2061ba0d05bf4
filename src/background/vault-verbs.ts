import { equal } from '../core/equal'
import { createVault } from '../core/vault/create'
import type { Header, RecoverySlot } from '../core/vault/format'
import { isSameHeader, signHeader } from '../core/vault/header'
import { type Deed, sealEvents } from '../core/vault/journal'
import { deriveKeys } from '../core/vault/keys'
import { formatRecoveryCode, makeRecoveryBytes, parseRecoveryCode } from '../core/vault/recovery-code'
import { makeRecoverySlot, openWithPassphrase, openWithRecoveryCode } from '../core/vault/slots'
import type { Failure, Outcome, RecoveryTypo, VaultStatus } from '../messages'
import { StorageError } from '../storage/problem'
import { readHeader, readHeaders, updateVault } from '../storage/vault-store'
import { beginSession, liveSession, lock } from './auto-lock'
import type { PageHandlers } from './handlers'
import { noteDeed } from './note-deed'
import { isFailure, openVault, usableHeader } from './open-vault'
import { random } from './random'
import { wakeWaitingTabs } from './tell'
import { openEither, settleHeaders } from './true-header'

const done = { ok: true } as const
const isKept = (slot: Header['slots'][number]) => slot.kind === 'recovery' && slot.kept

export const vaultVerbs = {
  async 'vault.status'(): Promise<VaultStatus> {
    try {
      const header = usableHeader(await readHeader())
      if (isFailure(header)) {
        const none = header.reason === 'no-vault'
        return { state: none ? 'none' : 'unavailable', reason: none ? null : header.reason, recoveryPending: false }
      }
      const state = (await liveSession(Date.now())) ? 'unlocked' : 'locked'
      return { state, reason: null, recoveryPending: !header.slots.some(isKept) }
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      return { state: 'unavailable', reason: error.problem, recoveryPending: false }
    }
  },

  async 'vault.create'({ passphrase }): Promise<Outcome<{ recoveryCode: string }>> {
    const now = Date.now()
    const { header, vaultKey, recoveryCode } = await createVault(passphrase, now, random)
    const keys = await deriveKeys(vaultKey, header.vaultId)
    const start = { number: 0, tag: '' }
    const events = await sealEvents(keys, header.vaultId, start, [{ kind: 'created', at: now }], random)
    // The look and the write are one transaction: two windows cannot both make a vault.
    const change = await updateVault((stored) =>
      stored.header === null && !stored.records.length ? { now, header, events } : null,
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
    const failure = await changeSlots((header) => [...header.slots.filter((old) => old.kind !== 'recovery'), slot])
    if (failure) return failure
    await noteDeed(vault.vaultKey, { kind: 'slots-changed', how: 'recovery-renewed' })
    return { ok: true, recoveryCode: formatRecoveryCode(code) }
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
    const keep = (slot: Header['slots'][number]) => (slot.kind === 'recovery' ? { ...slot, kept: true } : slot)
    const failure = await changeSlots((header) => header.slots.map(keep))
    if (failure) return failure
    await noteDeed(vault.vaultKey, { kind: 'slots-changed', how: 'recovery-kept' })
    return done
  },

  async 'vault.unlock'({ passphrase }): Promise<Outcome> {
    const stored = await readHeaders()
    const header = usableHeader(stored.header)
    if (isFailure(header)) return header
    const vaultKey = await openEither(header, stored.copy, ({ vaultId, slots }) =>
      openWithPassphrase(vaultId, slots, passphrase),
    )
    if (vaultKey === 'damaged') return { ok: false, reason: 'vault-damaged' }
    if (vaultKey === 'wrong') return { ok: false, reason: 'wrong-passphrase' }
    return unlocked(vaultKey, 'passphrase')
  },

  async 'vault.recover'({ recoveryCode }): Promise<Outcome | RecoveryTypo> {
    const code = parseRecoveryCode(recoveryCode)
    if ('group' in code) return { ok: false, reason: 'recovery-code-typo', group: code.group }
    const stored = await readHeaders()
    const header = usableHeader(stored.header)
    if (isFailure(header)) return header
    const vaultKey = await openEither(header, stored.copy, ({ vaultId, slots }) =>
      openWithRecoveryCode(vaultId, slots, code),
    )
    code.fill(0)
    return vaultKey ? unlocked(vaultKey, 'recovery') : { ok: false, reason: 'wrong-recovery-code' }
  },

  async 'vault.lock'(): Promise<Outcome> {
    await lock('hand')
    return done
  },
} satisfies Partial<PageHandlers>

type How = Extract<Deed, { kind: 'unlocked' }>['how']

/** @param wrongBefore wrong tries since the unlock before, as counted by whoever slows them down: they cannot be sealed while locked */
async function unlocked(vaultKey: Uint8Array<ArrayBuffer>, how: How, wrongBefore = 0): Promise<Outcome> {
  const now = Date.now()
  await settleHeaders(vaultKey, now)
  await beginSession(vaultKey, now)
  await noteDeed(vaultKey, { kind: 'unlocked', how, wrongBefore })
  vaultKey.fill(0)
  await wakeWaitingTabs()
  return done
}

/** Writes other slots into the header that is on disk now. @returns null when done */
async function changeSlots(change: (header: Header) => readonly (Header['slots'][number] | RecoverySlot)[]) {
  const now = Date.now()
  const vault = await openVault(now)
  if (isFailure(vault)) return vault
  if (!vault.authentic) return { ok: false, reason: 'vault-damaged' } satisfies Failure
  const written = await updateVault(({ header }) => {
    if (header === null || typeof header === 'string' || !isSameHeader(header, vault.header)) return null
    return { now, header: signHeader(vault.keys, { ...header, slots: change(header) }) }
  })
  return written ? null : ({ ok: false, reason: 'changed-meanwhile' } satisfies Failure)
}
