import type { Account } from '../account'
import type { NotInMigration } from '../otp/format-migration'

/** A login that a format has no place for. */
export interface LeftOut {
  readonly login: Account
  /** `link-too-long`: no app would read its link. */
  readonly reason: NotInMigration | 'link-too-long'
}

/** A file's text, and the logins that are not in it. */
export interface ExportedText {
  readonly text: string
  readonly left: readonly LeftOut[]
}
