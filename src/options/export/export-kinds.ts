import type { MessageKey } from '../../i18n/t'
import type { Outcome, Refusal } from '../../messages'
import { askOpen } from '../ask-open'

export interface ExportedFile {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly logins: number
  /** Logins of the vault that cannot be read, and so are not in the file. */
  readonly unreadable: number
}

/** A kind of file that logins can be saved as; the next one is a line more. */
export interface ExportKind {
  readonly label: MessageKey
  /** @param password the file's own @param again the vault's passphrase */
  make(password: string, again: string): Promise<Outcome<{ file: ExportedFile }> | Refusal>
  /** To be told once the person was given the file. */
  saved?(): Promise<void>
}

/** `2026-11-23` where the person is. */
const today = (time: number) => {
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

export const exportKinds = {
  backup: {
    label: 'export_kind_backup',
    async make(passphrase, again) {
      const answer = await askOpen('backup.make', { passphrase, again })
      if (!answer.ok) return answer
      const { text, createdAt, logins, unreadable } = answer
      const name = `countersign-backup-${today(createdAt)}.json`
      return { ok: true, file: { name, type: 'application/json', text, logins, unreadable } }
    },
    async saved() {
      await askOpen('backup.saved', { createdAt: Date.now() })
    },
  },
} as const satisfies Readonly<Record<string, ExportKind>>

export type ExportKindName = keyof typeof exportKinds
