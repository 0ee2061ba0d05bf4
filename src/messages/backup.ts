import type { BackupProblem } from '../core/backup/format'
import type { MergeKind } from '../core/backup/merge'
import type { Face, Nothing, Outcome, Reason, Verb } from '../messages'

export type BackupReason = BackupProblem | 'entry-unreadable'

/** What a backup's login is to the vault; see `core/backup/merge.ts`. */
export type BackupRow = Face & { readonly kind: MergeKind }

/** An entry of a backup that is no login. */
export interface SkippedRow {
  readonly issuer: string
  readonly label: string
  readonly reason: Reason
}

/** What a backup holds; nothing of the vault was touched. */
export interface BackupLook {
  /** Unix time in milliseconds. */
  readonly createdAt: number
  readonly rows: readonly BackupRow[]
  readonly skipped: readonly SkippedRow[]
}

/** What was done with each login of a backup; `left` was not chosen. */
export interface RestoreReport {
  readonly rows: readonly (Face & {
    readonly done: 'added' | 'updated' | 'left' | Exclude<MergeKind, 'new' | 'newer'>
  })[]
  readonly skipped: readonly SkippedRow[]
}

export interface BackupStatus {
  /** Unix time in milliseconds; null where none was ever saved. */
  readonly lastBackupAt: number | null
  /** Logins that were added since. */
  readonly added: number
  /** False where nothing was added, or a person asked to be left alone for a while. */
  readonly remind: boolean
}

export interface BackupMessages {
  /** A backup file of all logins. `again`: the vault's passphrase; `passphrase`: the file's own. */
  'backup.make': Verb<
    'page',
    { passphrase: string; again: string },
    Outcome<{ text: string; createdAt: number; logins: number; unreadable: number }>
  >
  /** The person was given the file. */
  'backup.saved': Verb<'page', { createdAt: number }, Outcome>
  'backup.status': Verb<'page', Nothing, Outcome<{ status: BackupStatus }>>
  /** Not now: no reminder for a week. */
  'backup.later': Verb<'page', Nothing, Outcome>
  'backup.look': Verb<'page', { text: string; passphrase: string }, Outcome<{ look: BackupLook }>>
  /** `ids`: of which logins; all where it is left out. */
  'backup.restore': Verb<
    'page',
    { text: string; passphrase: string; ids?: readonly string[] },
    Outcome<{ report: RestoreReport }>
  >
}
