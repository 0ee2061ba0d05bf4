import type { Reason } from '../../messages'
import type { Progressing } from '../../ui/long-work'
import { isBackup, openBackup } from './open-backup'
import { openForeign } from './open-foreign'
import type { Preview } from './preview'

/** Bytes; as much as the reading code takes. */
export const largestFile = 20 * 1024 * 1024

export type Opened =
  | { readonly ok: true; readonly preview: Preview }
  /** `from`: the app, where it is known. */
  | { readonly ok: false; readonly from: string; readonly reason: Reason }

/** A file that a person chose. */
export interface ChosenFile {
  readonly name: string
  /** Opens it. @param password empty until the file has asked for one */
  open(password: string, progressing: Progressing): Promise<Opened>
}

const passwordFirst: Opened = { ok: false, from: 'Countersign', reason: 'import-password-needed' }

/** Also as Windows' editors save it, in two bytes a letter. */
function textOf(bytes: Uint8Array): string {
  const isMarked = (first: number, second: number) => bytes[0] === first && bytes[1] === second
  const encoding = isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** Judges by its content alone whose file it is. */
export function chosenFile(name: string, bytes: Uint8Array<ArrayBuffer>): ChosenFile {
  const text = textOf(bytes)
  if (!isBackup(text)) return { name, open: (password, progressing) => openForeign(bytes, password, progressing) }
  return {
    name,
    async open(password, progressing) {
      if (password === '') return passwordFirst
      const opened = await openBackup(text, password, progressing)
      return opened.ok ? opened : { ...opened, from: 'Countersign' }
    },
  }
}
