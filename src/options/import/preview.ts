import type { BackupRow, Face, IncomingKind, Outcome, SkippedRow } from '../../messages'
import type { Progressing } from '../../ui/long-work'

export interface PreviewRow extends Face {
  readonly kind: BackupRow['kind'] | IncomingKind
}

export interface SaveReport {
  readonly added: number
  readonly updated: number
  readonly left: number
}

/** What a file holds, beside what the vault has; nothing is saved before `save`. */
export interface Preview {
  /** The app that the file is of; empty for a backup of ours. */
  readonly from: string
  /** Unix time in milliseconds; null where the file does not say. */
  readonly madeAt: number | null
  readonly rows: readonly PreviewRow[]
  readonly skipped: readonly SkippedRow[]
  /** All of it or nothing. @param chosen places among the rows */
  save(chosen: readonly number[], progressing: Progressing): Promise<Outcome<{ report: SaveReport }>>
}

/** Rows that can be chosen: what the vault has not. */
export const isOffered = ({ kind }: PreviewRow): boolean => kind === 'new' || kind === 'newer' || kind === 'other-key'

/** A second key of a login is for somebody to decide. */
export const isChosenAtFirst = ({ kind }: PreviewRow): boolean => kind === 'new' || kind === 'newer'
