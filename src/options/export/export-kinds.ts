import type { MessageKey, PluralKey } from '../../i18n/t'
import type { Exported, ExportKind, Outcome, Proof, Refusal } from '../../messages'
import type { Watch } from '../../ui/ask-long'
import { askOpen } from '../ask-open'

/** A kind of file, or of picture, that logins can be handed over as; the next one is a line more. */
export interface ExportChoice {
  readonly label: MessageKey
  /** What it is for. */
  readonly text: MessageKey
  /** What anybody can do who gets hold of it. */
  readonly warning?: MessageKey
  readonly action: MessageKey
  /** Only for what is saved as a file. */
  readonly file?: { readonly name: string; readonly extension: string; readonly type: string }
  /** Said once the file was handed over, with its name and how many logins are in it. */
  readonly done?: PluralKey
  /** It has a passphrase of its own. */
  readonly sealed: boolean
  make(password: string, proof: Proof, watch: Watch): Promise<Outcome<{ exported: Exported }> | Refusal>
  /** To be told once the person was given the file. */
  saved?(): Promise<void>
}

const made = (kind: ExportKind) => (password: string, proof: Proof, watch: Watch) =>
  askOpen('export.make', { kind, password, proof }, watch)
const json = { extension: 'json', type: 'application/json' }

export const exportKinds = {
  backup: {
    label: 'export_kind_backup',
    text: 'export_text',
    action: 'export_save',
    file: { name: 'countersign-backup', ...json },
    done: 'export_saved',
    sealed: true,
    async make(passphrase, proof, watch) {
      const answer = await askOpen('backup.make', { passphrase, proof }, watch)
      if (!answer.ok) return answer
      const { text, createdAt, logins, unreadable } = answer
      return { ok: true, exported: { content: { text }, createdAt, logins, unreadable, left: [] } }
    },
    async saved() {
      await askOpen('backup.saved', { createdAt: Date.now() })
    },
  },
  'google-migration': {
    label: 'export_kind_google',
    text: 'export_googleText',
    warning: 'export_seenWarning',
    action: 'export_show',
    sealed: false,
    make: made('google-migration'),
  },
  aegis: {
    label: 'export_kind_aegis',
    text: 'export_aegisText',
    action: 'export_saveFile',
    file: { name: 'countersign-aegis', ...json },
    done: 'export_savedSealed',
    sealed: true,
    make: made('aegis'),
  },
  'aegis-plain': {
    label: 'export_kind_aegisPlain',
    text: 'export_aegisPlainText',
    warning: 'export_plainWarning',
    action: 'export_saveFile',
    file: { name: 'countersign-aegis-not-encrypted', ...json },
    done: 'export_savedPlain',
    sealed: false,
    make: made('aegis-plain'),
  },
  cxf: {
    label: 'export_kind_cxf',
    text: 'export_cxfText',
    warning: 'export_plainWarning',
    action: 'export_saveFile',
    file: { name: 'countersign-credential-exchange-not-encrypted', ...json },
    done: 'export_savedPlain',
    sealed: false,
    make: made('cxf'),
  },
  'otpauth-lines': {
    label: 'export_kind_links',
    text: 'export_linksText',
    warning: 'export_plainWarning',
    action: 'export_saveFile',
    file: { name: 'countersign-links-not-encrypted', extension: 'txt', type: 'text/plain' },
    done: 'export_savedPlain',
    sealed: false,
    make: made('otpauth-lines'),
  },
  sheet: {
    label: 'export_kind_sheet',
    text: 'export_sheetText',
    warning: 'export_seenWarning',
    action: 'export_show',
    sealed: false,
    make: made('sheet'),
  },
} as const satisfies Readonly<Record<string, ExportChoice>>

export type ExportKindName = keyof typeof exportKinds

/** `2026-11-23` where the person is. */
function dayOf(time: number): string {
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** @param createdAt Unix time in milliseconds */
export const fileName = ({ name, extension }: NonNullable<ExportChoice['file']>, createdAt: number): string =>
  `${name}-${dayOf(createdAt)}.${extension}`
