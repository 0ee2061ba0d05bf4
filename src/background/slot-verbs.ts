import type { Slot } from '../core/vault/format'
import { formatRecoveryCode, makeRecoveryBytes } from '../core/vault/recovery-code'
import { makePassphraseSlot, makeRecoverySlot } from '../core/vault/slots'
import type { Outcome, Refusal } from '../messages'
import { isProven, rememberProven } from '../storage/proven'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { changeSlots } from './change-slots'
import type { PageHandlers } from './handlers'
import { isFailure, openVault } from './open-vault'
import { random } from './random'
import { waitsUntil } from './slow-down'

const done = { ok: true } as const
const others = (slots: readonly Slot[], kind: Slot['kind']) => slots.filter((slot) => slot.kind !== kind)

export const slotVerbs = {
  async 'vault.wait'(): Promise<{ until: number }> {
    return { until: await waitsUntil(Date.now()) }
  },

  async 'vault.prove'({ proof }): Promise<Outcome | Refusal> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof)
    if (refused) return refused
    await rememberProven(Date.now())
    return done
  },

  async 'vault.isProven'(): Promise<{ proven: boolean }> {
    return { proven: await isProven(Date.now()) }
  },

  async 'vault.changePassphrase'({ passphrase, proof }): Promise<Outcome | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof)
    if (refused) return refused
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now, random }
    const slot = await makePassphraseSlot(making, passphrase)
    const failure = await changeSlots(now, (slots) => [slot, ...others(slots, 'passphrase')], 'passphrase-changed')
    if (failure) return failure
    await touchSession(now)
    return done
  },

  async 'vault.newRecovery'({ proof }): Promise<Outcome<{ recoveryCode: string }> | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof)
    if (refused) return refused
    const code = makeRecoveryBytes(random)
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now, random }
    const slot = await makeRecoverySlot(making, code)
    const failure = await changeSlots(now, (slots) => [...others(slots, 'recovery'), slot], 'recovery-renewed')
    if (failure) return failure
    await touchSession(now)
    const recoveryCode = formatRecoveryCode(code)
    code.fill(0)
    return { ok: true, recoveryCode }
  },
} satisfies Partial<PageHandlers>
