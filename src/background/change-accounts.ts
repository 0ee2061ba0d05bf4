import type { Account } from '../core/account'
import { entryOf, sealContents } from '../core/vault/contents'
import type { Entry, Header, SealedRecord, Slot } from '../core/vault/format'
import { digestOf, isSameHeader, signHeader } from '../core/vault/header'
import { type Deed, sealEvents } from '../core/vault/journal'
import { sealAccount } from '../core/vault/records'
import type { Failure } from '../messages'
import type { Running } from '../storage/db'
import { inTurn } from '../storage/in-turn'
import type { LastImport } from '../storage/last-import'
import { type Stored, updateVault } from '../storage/vault-store'
import { nextRevisions } from './next-revision'
import { dropUsed } from './note-used'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { random } from './random'
import type { Work } from './work'

/** What a verb wants done with the accounts, decided from what it sees. */
export interface AccountChange {
  readonly put?: readonly Account[]
  readonly drop?: readonly string[]
  /** What the journal says of it, written in the same transaction. */
  readonly deeds?: readonly Deed[]
  /** Written with the time of their last change as it is. */
  readonly restore?: readonly Account[]
  /** Records put back byte for byte; the table of contents lists them already. */
  readonly heal?: readonly SealedRecord[]
  /** The highest revision that an id ever had, where the vault itself does not know it any more. */
  readonly highest?: ReadonlyMap<string, number>
  /** Slots that were checked: the header is signed over these, whatever was done to it. */
  readonly sign?: readonly Slot[]
  /** What can be undone of an import from then on; null for nothing more. */
  readonly imported?: LastImport | null
  /** Strict unless told: `relaxed` for what a power cut may take back. */
  readonly durability?: Running['durability']
}

const attempts = 5

/**
 * Changes accounts: open, decide, seal, then write in one transaction that looks whether anybody wrote in between;
 * if so, from the start with what is there now.
 * @param decide changes nothing itself; may be called again; a failure or an empty change writes nothing
 * @param work is told how far it is, and may stop it until all of it is written: then nothing is
 * @returns what `decide` returned last
 * @throws StorageError, Stopped
 */
export function changeAccounts<T extends AccountChange>(
  now: number,
  decide: (vault: OpenVault) => T | Failure | Promise<T | Failure>,
  work?: Work,
): Promise<T | Failure> {
  return inTurn(() => change(now, decide, { work, tries: attempts }))
}

/**
 * The same for a page that waits: waiting for a turn takes Firefox as long as reading the vault, and a change that somebody
 * else's overtook is tried once more in its turn.
 */
export async function changeAtOnce<T extends AccountChange>(
  now: number,
  decide: (vault: OpenVault) => T | Failure | Promise<T | Failure>,
): Promise<T | Failure> {
  const changed = await change(now, decide, { tries: 1 })
  return isFailure(changed) && changed.reason === overtaken.reason ? changeAccounts(now, decide) : changed
}

const overtaken = { ok: false, reason: 'changed-meanwhile' } as const

async function change<T extends AccountChange>(
  now: number,
  decide: (vault: OpenVault) => T | Failure | Promise<T | Failure>,
  { tries, work }: { readonly tries: number; readonly work?: Work | undefined },
): Promise<T | Failure> {
  for (let attempt = 0; attempt < tries; attempt++) {
    await work?.begin('vault')
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const wanted = await decide(vault)
    if (isFailure(wanted)) return wanted
    const { put: changed = [], restore = [], drop = [], heal = [], sign, highest, deeds = [], imported } = wanted
    const put = [...changed.map((account) => ({ ...account, updatedAt: now })), ...restore]
    if (put.length + drop.length + heal.length === 0 && !sign) return wanted
    await work?.begin('sealing', put.length)
    const sealed = await sealAll({ vault, now, work }, put, highest)
    const entries = sealed.map((record, at) => entryOf(put[at] as Account, record))
    const header = put.length + drop.length > 0 || sign ? await headerWith(vault, entries, drop, sign) : vault.header
    const happened = deeds.map((deed) => ({ ...deed, at: now }))
    const events = await sealEvents(vault.keys, vault.header.vaultId, vault.tail, happened, random)
    const touched = [...put, ...heal].map(({ id }) => id).concat(drop)
    await work?.begin('writing', touched.length)
    const change = { now, header, put: sealed, drop, heal, events, ...(imported === undefined ? {} : { imported }) }
    const written = updateVault((stored) => (isUnchanged(vault, stored, touched) ? change : null), {
      ...(work && { signal: work.signal, onLogin: work.step }),
      ...(wanted.durability && { durability: wanted.durability }),
    })
    if (await written) {
      const gone = drop.filter((id) => Object.hasOwn(vault.used, id))
      if (gone.length > 0) await dropUsed(gone, now)
      return wanted
    }
  }
  return overtaken
}

interface Sealing {
  readonly vault: OpenVault
  readonly now: number
  readonly work: Work | undefined
}

function sealAll(
  { vault, now, work }: Sealing,
  accounts: readonly Account[],
  highest: AccountChange['highest'],
): Promise<readonly SealedRecord[]> {
  const revisionOf = nextRevisions(vault, highest)
  const sealing = accounts.map(async (account) => {
    const record = await sealAccount(vault.keys, vault.header.vaultId, account, revisionOf(account.id), now, random)
    work?.step()
    return record
  })
  return Promise.all(sealing)
}

/** The header over the entries as they will be; those of records that are damaged or missing stay, so that they are still named. */
async function headerWith(
  vault: OpenVault,
  put: readonly Entry[],
  drop: readonly string[],
  sign: AccountChange['sign'],
): Promise<Header> {
  const gone = new Set([...put.map(({ id }) => id), ...drop])
  const entries = [...vault.entries.filter(({ id }) => !gone.has(id)), ...put]
  const contents = await sealContents(vault.keys, vault.header.vaultId, entries, random)
  const header = { ...vault.header, contents, digest: digestOf(vault.keys, entries) }
  // A header that was tampered with keeps a MAC that does not fit: a new one would vouch for slots that nobody checked.
  if (sign) return signHeader(vault.keys, { ...header, slots: sign, revision: countedFrom(vault) })
  return vault.authentic ? signHeader(vault.keys, header) : header
}

/** A count that nobody signed may be any number: one that leaves none to count to would be the vault's last. */
const countedFrom = ({ signed, header: { revision = 0 } }: OpenVault) => (signed || revision < 2 ** 32 ? revision : 0)

/** False where the vault is no longer the one that the change was made from. */
function isUnchanged(vault: OpenVault, { header, copy, records, tail }: Stored, touched: readonly string[]): boolean {
  if (![header, copy].some((one) => one && typeof one === 'object' && isSameHeader(one, vault.header))) return false
  if (tail.number !== vault.tail.number) return false
  const current = new Map(records.map(({ id, rev }) => [id, rev]))
  return touched.every((id) => current.get(id) === vault.revisions.get(id))
}
