import type { Account } from '../core/account'
import { compare, type MergeKind, toWrite } from '../core/backup/merge'
import type { OpenedBackup } from '../core/backup/read'
import { writeBackup } from '../core/backup/write'
import { isReal } from '../core/practice'
import type { BackupLook, BackupStatus, Outcome, RestoreReport } from '../messages'
import { readBackupNote, writeBackupNote } from '../storage/backup-note'
import { readHistory } from '../storage/vault-store'
import { askAgain } from './ask-again'
import { liveSession, touchSession } from './auto-lock'
import { changeAccounts } from './change-accounts'
import type { PageHandlers } from './handlers'
import { nextRevisions } from './next-revision'
import { noteDeed } from './note-deed'
import { isFailure, type OpenVault, openVault } from './open-vault'
import { highestRevisions } from './past-versions'
import { random } from './random'
import { readTypedBackup } from './read-typed-backup'

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
  async 'backup.make'({ passphrase, proof }, work) {
    const now = Date.now()
    await work.begin('vault')
    const vault = await openVault(now)
    if (isFailure(vault)) return vault
    await work.begin('proof')
    const refused = await askAgain(vault, proof, work)
    if (refused) return refused
    await touchSession(now)
    await work.begin('key')
    const logins = vault.accounts.filter(isReal)
    const text = await writeBackup(logins, passphrase, now, random, work)
    // The last moment to stop: what is noted is handed over.
    await work.begin('file')
    await noteDeed(vault.vaultKey, { kind: 'exported', count: logins.length })
    const unreadable = vault.damage.filter(({ kind }) => kind === 'missing' || kind === 'damaged').length
    return { ok: true, text, createdAt: now, logins: logins.length, unreadable }
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
    const added = vault.accounts.filter((one) => isReal(one) && one.createdAt > (lastBackupAt ?? 0)).length
    // A clock that was set back must not keep the reminder quiet for longer than the week that was asked for.
    const quiet = now < quietUntil && quietUntil <= now + week
    return { ok: true, status: { lastBackupAt, added, remind: added > 0 && !quiet } }
  },

  async 'backup.later'(): Promise<Outcome> {
    await writeBackupNote({ quietUntil: Date.now() + week })
    return done
  },

  async 'backup.look'({ text, passphrase }, work): Promise<Outcome<{ look: BackupLook }>> {
    await work.begin('vault')
    const vault = await openVault(Date.now())
    if (isFailure(vault)) return vault
    await work.begin('key')
    const backup = await readTypedBackup(text, passphrase, work)
    if (!backup.ok) return backup
    await work.begin('comparing')
    const { createdAt, accounts, skipped } = backup
    const rows = compare(accounts, vault.accounts).map(({ account, kind }) => ({ ...faceOf(account), kind }))
    return { ok: true, look: { createdAt, rows, skipped } }
  },

  async 'backup.restore'({ text, passphrase, ids }, work): Promise<Outcome<{ report: RestoreReport }>> {
    const now = Date.now()
    if (!(await liveSession(now))) return { ok: false, reason: 'locked' }
    await work.begin('key')
    const backup = await readTypedBackup(text, passphrase, work)
    if (!backup.ok) return backup
    const change = await changeAccounts(now, (vault) => merged(vault, backup, now, ids && new Set(ids)), work)
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
  const restore = toWrite(chosen, vault.accounts)
  if (restore.length === 0) return { report }
  const highest = await highestRevisions(vault, await readHistory(), restore)
  const present = new Set(vault.accounts.map(({ id }) => id))
  const revisionOf = nextRevisions(vault, highest)
  const logins = restore.map(({ id }) => {
    const before = present.has(id) ? (vault.revisions.get(id) ?? null) : null
    return { id, rev: revisionOf(id), before }
  })
  const deeds = [{ kind: 'restored', count: restore.length } as const]
  return { report, restore, deeds, highest, imported: { at: now, from: 'Countersign', logins } }
}
