import type { BackupLook, Outcome, RestoreReport } from '../../messages'
import { askOpen } from '../ask-open'

/** A kind of file that logins can be had from; the next one is a line more. */
export interface ImportFormat {
  /** True where the text is this kind's; how it is inside is for `look` to say. */
  detect(text: string): boolean
  look(text: string, password: string): Promise<Outcome<{ look: BackupLook }>>
  restore(text: string, password: string, ids: readonly string[]): Promise<Outcome<{ report: RestoreReport }>>
}

export const importFormats: readonly ImportFormat[] = [
  {
    detect: (text) => text.includes('"countersign-backup"'),
    look: (text, passphrase) => askOpen('backup.look', { text, passphrase }),
    restore: (text, passphrase, ids) => askOpen('backup.restore', { text, passphrase, ids }),
  },
]
