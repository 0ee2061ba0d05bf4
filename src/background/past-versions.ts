import type { Account } from '../core/account'
import { isPractice } from '../core/practice'
import { tagOf } from '../core/vault/contents'
import type { DamageKind } from '../core/vault/damage'
import type { PastRecord, SealedRecord } from '../core/vault/format'
import { openRecord } from '../core/vault/records'
import type { OpenVault } from './open-vault'

/** The highest revision that the history knows of each login; a number beside bytes that do not open by it is nobody's word. */
export async function highestRevisions(
  { keys, header }: OpenVault,
  history: readonly PastRecord[],
  logins: readonly Account[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set(logins.map(({ id }) => id))
  const versions = history.filter(({ id }) => wanted.has(id))
  const opened = await Promise.all(versions.map((version) => openRecord(keys, header.vaultId, version)))
  const highest = new Map<string, number>()
  for (const [at, { id, rev }] of versions.entries()) {
    if (opened[at]) highest.set(id, Math.max(rev, highest.get(id) ?? 0))
  }
  return highest
}

/** A login that the vault has not, or not as it wrote it last, in the newest version of the history that opens. */
export interface PastVersion {
  readonly account: Account
  readonly kind: 'deleted' | Exclude<DamageKind, 'unlisted'>
  /** Unix time in milliseconds at which it was deleted, or last written. */
  readonly at: number
  /** Counts the changes of the vault: the one by which it was deleted, last written, or healed. */
  readonly change: number
  /** The very bytes that the table of contents lists; null where only an earlier version is left. */
  readonly exact: SealedRecord | null
}

function byId(history: readonly PastRecord[]): ReadonlyMap<string, readonly PastRecord[]> {
  const versions = new Map<string, PastRecord[]>()
  for (const record of history) {
    const known = versions.get(record.id)
    if (known) known.push(record)
    else versions.set(record.id, [record])
  }
  return versions
}

const plain = ({ until: _, ended: __, change: ___, ...record }: PastRecord): SealedRecord => record

/**
 * What the history can give back, newest first. A login that was deleted and saved again with the same key is there
 * already, one of the practice site is over; one that the vault never listed is not judged here.
 */
export async function pastVersions(vault: OpenVault, history: readonly PastRecord[]): Promise<readonly PastVersion[]> {
  const { keys, header, accounts, damage, entries } = vault
  const kinds = new Map(damage.map(({ id, kind }) => [id, kind]))
  const present = new Set(accounts.map(({ id }) => id))
  const secrets = new Set(accounts.map(({ secret }) => secret))
  const listed = new Map(entries.map((entry) => [entry.id, entry]))
  const candidates = byId(history)
  const found = await Promise.all(
    [...candidates].map(async ([id, versions]): Promise<PastVersion | null> => {
      const kind = kinds.get(id) ?? (present.has(id) ? null : 'deleted')
      if (kind === null || kind === 'unlisted') return null
      const newestFirst = [...versions].sort((a, b) => b.rev - a.rev)
      for (const version of newestFirst) {
        const account = await openRecord(keys, header.vaultId, version)
        if (!account) continue
        if (kind === 'deleted' && (secrets.has(account.secret) || isPractice(account))) return null
        const entry = listed.get(id)
        const isExact = entry !== undefined && entry.rev === version.rev && entry.tag === tagOf(version)
        if (kind === 'older' && !isExact) return null
        const at = kind === 'deleted' && Number.isFinite(version.ended) ? version.ended : account.updatedAt
        return { account, kind, at, change: version.change, exact: isExact ? plain(version) : null }
      }
      return null
    }),
  )
  // Two changes may share a moment, and clocks are set back: times order what the count does not tell apart.
  return found.filter((version) => version !== null).sort((a, b) => b.change - a.change || b.at - a.at)
}
