import type { Enrolment } from '../account'
import type { OtpProblem } from '../otp/problem'
import type { ForeignFile } from './foreign-file'

/** A login as a foreign file describes it. */
export interface ImportedLogin extends Enrolment {
  /** A folder, a tag or a category of the other app; empty where it has none. */
  readonly group: string
  readonly note: string
}

/** An entry that cannot be taken exactly as the file has it, and as much of its name as can be read. */
export interface SkippedLogin {
  readonly issuer: string
  readonly label: string
  /**
   * `no-otp`: a password or another thing without a code; `entry-unreadable`: not what the format says;
   * `migration-part-missing`: a QR code of a series, `label` says which, e.g. `2/4`.
   */
  readonly reason: OtpProblem | 'no-otp' | 'entry-unreadable' | 'in-trash' | 'migration-part-missing'
}

export type Entry = ImportedLogin | SkippedLogin

/** As many as a file may have; a list for the eye ends far below. */
export const mostEntries = 20_000

/** Why a whole file gives no logins. */
export type FileProblem =
  | 'import-unknown'
  | 'import-too-large'
  | 'import-too-new'
  | 'import-damaged'
  | 'import-empty'
  | 'import-password-needed'
  | 'import-password-wrong'
  | 'import-kdf-out-of-bounds'
  | 'import-not-supported'

/** Thrown by an importer whose file it is, for what is wrong with it. Never holds anything of the file. */
export class BadFile extends Error {
  constructor(readonly reason: FileProblem) {
    super(reason)
  }
}

/** One format of one app; README.md beside this file is the recipe for a new one. */
export interface Importer {
  readonly id: string
  /** As the app calls itself. */
  readonly label: string
  /**
   * Whose file it is, by its content, never by its name: null for another's. Nothing is derived or inflated here.
   */
  detect(file: ForeignFile): 'plain' | 'encrypted' | null
  /**
   * @param password empty for a plain file
   * @throws BadFile
   */
  read(file: ForeignFile, password: string): Promise<readonly Entry[]>
}
