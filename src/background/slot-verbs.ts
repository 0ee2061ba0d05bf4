import type { Slot } from '../core/vault/format'
import { formatRecoveryCode, makeRecoveryBytes } from '../core/vault/recovery-code'
import { makePassphraseSlot, makeRecoverySlot } from '../core/vault/slots'
import type { Outcome, Refusal } from '../messages'
import { readTook } from '../storage/derivation'
import { isProven, rememberProven } from '../storage/proven'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { areSameOfKind, changeSlots } from './change-slots'
import type { PageHandlers } from './handlers'
import { isFailure, openVault } from './open-vault'
import { random } from './random'
import { waitsUntil } from './slow-down'

const done = { ok: true } as const

/** The slot in place of those of its kind, unless another window changed these meanwhile: it says that its own is in force. */
const inPlace = (slot: Slot, seen: readonly Slot[]) => (slots: readonly Slot[]) =>
  areSameOfKind(slot.kind, slots, seen) ? [slot, ...slots.filter(({ kind }) => kind !== slot.kind)] : null

export const slotVerbs = {
  async 'vault.wait'(): Promise<{ until: number; took: number }> {
    const [until, took] = await Promise.all([waitsUntil(Date.now()), readTook()])
    return { until, took }
  },

  async 'vault.prove'({ proof }, work): Promise<Outcome | Refusal> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    await work.hear()
    await rememberProven(Date.now())
    return done
  },

  async 'vault.isProven'(): Promise<{ proven: boolean }> {
    return { proven: await isProven(Date.now()) }
  },

  async 'vault.changePassphrase'({ passphrase, proof }, work): Promise<Outcome | Refusal> {
    const now = Date.now()
    await work.begin('proof')
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    await work.begin('key')
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now, random }
    const slot = await makePassphraseSlot(making, passphrase, work)
    // The last moment to stop: from here on it is the new one.
    await work.begin('writing')
    const failure = await changeSlots(now, inPlace(slot, vault.header.slots), 'passphrase-changed')
    if (failure) return failure
    await touchSession(now)
    return done
  },

  async 'vault.newRecovery'({ proof }, work): Promise<Outcome<{ recoveryCode: string }> | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    // The last moment to stop: from here on it is the new one.
    await work.hear()
    const code = makeRecoveryBytes(random)
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now, random }
    const slot = await makeRecoverySlot(making, code)
    const recoveryCode = formatRecoveryCode(code)
    code.fill(0)
    const failure = await changeSlots(now, inPlace(slot, vault.header.slots), 'recovery-renewed')
    if (failure) return failure
    await touchSession(now)
    return { ok: true, recoveryCode }
  },
} satisfies Partial<PageHandlers>
