import type { Account } from '../core/account'
import { compare, type MergeKind, toWrite } from '../core/backup/merge'
import { type OpenedBackup, readBackup } from '../core/backup/read'
import { writeBackup } from '../core/backup/write'
import type { BackupLook, BackupStatus, Outcome, RestoreReport } from '../messages'
import { readBackupNote, writeBackupNote } from '../storage/backup-note'
import { writeLastImport } from '../storage/last-import'
import { readHistory } from '../storage/vault-store'
import { askAgain } from './ask-again'
import { touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { noteDeed } from './note-deed'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { highestRevisions } from './past-versions'
import { random } from './random'

const week = 7 * 24 * 60 * 60 * 1000
const done = { ok: true } as const
const faceOf = ({ id, issuer, label, person }: Account) => ({ id, issuer, label, person })

/** What the report says of a login that is written, and of one that is not. */
const outcomes = {
  new: 'added',
  newer: 'updated',
  same: 'same',
  older: 'older',
  different: 'different',
} as const satisfies Record<MergeKind, RestoreReport['rows'][number]['done']>

export const backupVerbs = {
  async 'backup.make'({ passphrase, proof }) {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const refused = await askAgain(vault, proof)
    if (refused) return refused
    await touchSession(now)
    const text = await writeBackup(vault.accounts, passphrase, now, random)
    await noteDeed(vault.vaultKey, { kind: 'exported', count: vault.accounts.length })
    const unreadable = vault.damage.filter(({ kind }) => kind === 'missing' || kind === 'damaged').length
    return { ok: true, text, createdAt: now, logins: vault.accounts.length, unreadable }
  },

  async 'backup.saved'({ createdAt }): Promise<Outcome> {
    const { lastBackupAt } = await readBackupNote()
    await writeBackupNote({ lastBackupAt: Math.max(lastBackupAt ?? 0, Math.min(createdAt, Date.now())) })
    return done
  },

  async 'backup.status'(): Promise<Outcome<{ status: BackupStatus }>> {
    const now = Date.now()
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    const { lastBackupAt, quietUntil } = await readBackupNote()
    const added = vault.accounts.filter(({ createdAt }) => createdAt > (lastBackupAt ?? 0)).length
    // A clock that was set back must not keep the reminder quiet for longer than the week that was asked for.
    const quiet = now < quietUntil && quietUntil <= now + week
    return { ok: true, status: { lastBackupAt, added, remind: added > 0 && !quiet } }
  },

  async 'backup.later'(): Promise<Outcome> {
    await writeBackupNote({ quietUntil: Date.now() + week })
    return done
  },

  async 'backup.look'({ text, passphrase }): Promise<Outcome<{ look: BackupLook }>> {
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    const backup = await readBackup(text, passphrase)
    if (!backup.ok) return backup
    const { createdAt, accounts, skipped } = backup
    const rows = compare(accounts, vault.accounts).map(({ account, kind }) => ({ ...faceOf(account), kind }))
    return { ok: true, look: { createdAt, rows, skipped } }
  },

  async 'backup.restore'({ text, passphrase, ids }): Promise<Outcome<{ report: RestoreReport }>> {
    const now = Date.now()
    const locked = await openVault(now)
    if (isFailure(locked)) return locked
    const backup = await readBackup(text, passphrase)
    if (!backup.ok) return backup
    const change = await changeAccounts(now, (vault) => merged(vault, backup, now, ids && new Set(ids)))
    if (isFailure(change)) return change
    await touchSession(now)
    return { ok: true, report: change.report }
  },
} satisfies Partial<PageHandlers>

async function merged(
  vault: OpenVault,
  { accounts, skipped }: Extract<OpenedBackup, { ok: true }>,
  now: number,
  ids: ReadonlySet<string> | undefined,
) {
  const isChosen = ({ id }: Account) => !ids || ids.has(id)
  const chosen = compare(accounts.filter(isChosen), vault.accounts)
  const rows = new Map(chosen.map(({ account, kind }) => [account, { ...faceOf(account), done: outcomes[kind] }]))
  const report: RestoreReport = {
    rows: accounts.map((account) => rows.get(account) ?? { ...faceOf(account), done: 'left' }),
    skipped,
  }
  const restore = toWrite(chosen)
  if (restore.length === 0) return { report }
  const added = chosen.flatMap(({ account, kind }) => (kind === 'new' ? [account.id] : []))
  await writeLastImport({ at: now, from: 'Countersign', ids: added })
  const deeds = [{ kind: 'restored', count: restore.length } as const]
  return { report, restore, deeds, highest: await highestRevisions(vault, await readHistory(), restore) }
}
