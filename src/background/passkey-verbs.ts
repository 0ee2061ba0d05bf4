import { fromBase64, toBase64 } from '../core/bytes'
import { equal } from '../core/equal'
import type { PasskeySlot, Slot } from '../core/vault/format'
import { makePasskeySlot, openWithPasskey } from '../core/vault/slots'
import type { Outcome, Passkey, PasskeyOutput, Refusal, UnknownPasskey } from '../messages'
import { readPolicy } from '../storage/policy'
import { rememberProven } from '../storage/proven'
import { readHeader, readHeaders } from '../storage/vault-store'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { changeSlots } from './change-slots'
import type { PageHandlers } from './handlers'
import { isFailure, openVault, usableHeader } from './open-vault'
import { random } from './random'
import { forgetTries } from './slow-down'
import { tellPages } from './tell-pages'
import { openEither } from './true-header'
import { unlocked } from './unlocked'

const most = 20
const done = { ok: true } as const
const unknown = { ok: false, reason: 'unknown-passkey' } as const
const isPasskey = (slot: Slot): slot is PasskeySlot => slot.kind === 'passkey'

const faceOf = ({ id, name, createdAt, credentialId, salt }: PasskeySlot): Passkey => ({
  id,
  name,
  createdAt,
  credentialId: toBase64(credentialId),
  salt: toBase64(salt),
})

/** Opens with what a passkey's function made. Nobody guesses 256 bits: wrong ones need no slowing down. */
async function openBy(vaultId: Uint8Array, slots: readonly Slot[], { credentialId, output }: PasskeyOutput) {
  const bytes = fromBase64(output)
  try {
    return await openWithPasskey(vaultId, slots, fromBase64(credentialId), bytes)
  } finally {
    bytes.fill(0)
  }
}

export const passkeyVerbs = {
  async 'passkey.list'(): Promise<Outcome<{ passkeys: readonly Passkey[] }>> {
    const header = usableHeader(await readHeader())
    return isFailure(header) ? header : { ok: true, passkeys: header.slots.filter(isPasskey).map(faceOf) }
  },

  async 'passkey.add'({ name, credentialId, salt, output, proof }, work): Promise<Outcome | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    await work.hear()
    if (vault.header.slots.filter(isPasskey).length >= most) return { ok: false, reason: 'not-allowed' }
    const making = { vaultKey: vault.vaultKey, vaultId: vault.header.vaultId, now, random }
    const bytes = fromBase64(output)
    const made = { name, credentialId: fromBase64(credentialId), salt: fromBase64(salt), output: bytes }
    const slot = await makePasskeySlot(making, made)
    bytes.fill(0)
    // A credential has one slot, also where the question came twice.
    const isSame = (old: Slot) => isPasskey(old) && equal(old.credentialId, slot.credentialId)
    const add = (slots: readonly Slot[]) => [...slots.filter((old) => !isSame(old)), slot]
    const failure = await changeSlots(now, add, 'passkey-added')
    if (failure) return failure
    await touchSession(now)
    await tellPages()
    return done
  },

  async 'passkey.remove'({ id, proof }, work): Promise<Outcome | Refusal> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    // The last moment to stop: from here on it is gone.
    await work.hear()
    const isIt = (slot: Slot) => isPasskey(slot) && slot.id === id
    if (!vault.header.slots.some(isIt)) return { ok: false, reason: 'not-found' }
    const { passkeyRequired } = await readPolicy()
    // Two windows that remove one each would leave none: looked at where it is written.
    const remove = (slots: readonly Slot[]) => {
      const left = slots.filter((slot) => !isIt(slot))
      return passkeyRequired && !left.some(isPasskey) ? null : left
    }
    if (!remove(vault.header.slots)) return { ok: false, reason: 'set-by-organisation' }
    const failure = await changeSlots(now, remove, 'passkey-removed')
    if (failure) return failure
    await touchSession(now)
    return done
  },

  async 'passkey.unlock'(shown): Promise<Outcome | UnknownPasskey> {
    const stored = await readHeaders()
    const header = usableHeader(stored.header)
    if (isFailure(header)) return header
    const vaultKey = await openEither(header, stored.copy, ({ vaultId, slots }) => openBy(vaultId, slots, shown))
    if (!vaultKey) return unknown
    const wrongBefore = await forgetTries()
    await unlocked(vaultKey, 'passkey', wrongBefore)
    return done
  },

  async 'passkey.prove'(shown): Promise<Outcome | UnknownPasskey> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const vaultKey = await openBy(vault.header.vaultId, vault.header.slots, shown)
    const own = vaultKey !== null && equal(vaultKey, vault.vaultKey)
    vaultKey?.fill(0)
    if (!own) return unknown
    await rememberProven(now)
    await tellPages()
    return done
  },
} satisfies Partial<PageHandlers>
