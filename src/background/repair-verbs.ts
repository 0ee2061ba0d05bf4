import { equal } from '../core/equal'
import type { Slot } from '../core/vault/format'
import { affordable, openWithPassphrase } from '../core/vault/slots'
import type { Stopping } from '../core/vault/stopping'
import type { Examination, Examined, Failure, Outcome, Refusal, RepairReport } from '../messages'
import { readHistory } from '../storage/vault-store'
import { askFor } from './ask-again'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { highestRevisions, type PastVersion, pastVersions } from './past-versions'

const idOf = ({ id }: { readonly id: string }) => id

/** What can be done for each login that is not as the vault wrote it last. */
function examine(vault: OpenVault, past: readonly PastVersion[]): readonly Examined[] {
  const healable = new Set(past.filter(({ exact }) => exact).map(({ account }) => account.id))
  const readable = new Set(vault.accounts.map(idOf))
  return vault.damage.map((damage) => {
    if (healable.has(damage.id)) return { ...damage, remedy: 'heal' }
    return { ...damage, remedy: readable.has(damage.id) ? 'adopt' : 'none' }
  })
}

export const repairVerbs = {
  async 'vault.examine'(): Promise<Outcome<{ examination: Examination }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const logins = examine(vault, await pastVersions(vault, await readHistory()))
    return { ok: true, examination: { logins, signed: vault.signed, authentic: vault.authentic } }
  },

  async 'vault.repair'({ drop, adopt, again }, work): Promise<Outcome<{ report: RepairReport }> | Refusal> {
    const now = Date.now()
    const asked = again === '' ? null : await askAgainFor(now, again, work)
    if (asked) return asked
    const mended = async (vault: OpenVault) => {
      const sign = await checkedSlots(vault, again, work)
      if (sign && 'reason' in sign) return sign
      const history = await readHistory()
      const past = await pastVersions(vault, history)
      const logins = examine(vault, past)
      const withRemedy = (remedy: Examined['remedy']) => logins.filter((login) => login.remedy === remedy).map(idOf)
      const healed = withRemedy('heal')
      const dropped = logins.filter(({ id, remedy }) => remedy !== 'heal' && drop.includes(id)).map(idOf)
      const adopted = withRemedy('adopt').filter((id) => adopt.includes(id) && !dropped.includes(id))
      const restore = vault.accounts.filter(({ id }) => adopted.includes(id))
      const report: RepairReport = { healed, adopted, dropped, otherWaysRemoved: !vault.signed && sign !== null }
      return {
        report,
        heal: past.flatMap(({ exact }) => exact ?? []).filter(({ id }) => healed.includes(id)),
        restore,
        drop: dropped,
        highest: await highestRevisions(vault, history, restore),
        ...(sign ? { sign } : {}),
      }
    }
    const change = await changeAccounts(now, mended, work)
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, report: change.report }
  },
} satisfies Partial<PageHandlers>

/** Wrong passphrases slow down here, too. @returns null where it is the vault's, or nothing is to be asked for */
async function askAgainFor(now: number, passphrase: string, work: Stopping): Promise<Refusal | null> {
  const vault = await openVault(now)
  if (isFailure(vault)) return vault
  // A header that the vault signed wants none: whatever came with the question is not tried.
  return vault.signed ? null : askFor(vault, { passphrase }, work)
}

/**
 * The slots that a new signature may vouch for. Of a header that somebody wrote to, only the one that the passphrase
 * opens to this vault's key: a slot of an earlier passphrase or recovery code would open it, too.
 * @returns null where the header needs no new signature, or may not have one
 */
async function checkedSlots(
  vault: OpenVault,
  passphrase: string,
  work: Stopping,
): Promise<readonly Slot[] | Failure | null> {
  const { header, signed, authentic } = vault
  if (signed) return authentic ? null : header.slots
  if (passphrase === '') return null
  const checked = await slotOf(vault, passphrase, work)
  return checked ? [checked] : { ok: false, reason: 'wrong-passphrase' }
}

/** The first slot that the passphrase opens to this vault's key, at no more than the cost of an unlock. */
async function slotOf({ header, vaultKey }: OpenVault, passphrase: string, work: Stopping): Promise<Slot | null> {
  for (const slot of affordable(header.slots)) {
    const key = await openWithPassphrase(header.vaultId, [slot], passphrase, work)
    if (!(key instanceof Uint8Array)) continue
    const own = equal(key, vaultKey)
    key.fill(0)
    if (own) return slot
  }
  return null
}
