import type { Reason } from '../../messages'
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
  open(password: string, signal: AbortSignal): Promise<Opened>
}

const passwordFirst: Opened = { ok: false, from: 'Countersign', reason: 'import-password-needed' }

/** Judges by its content alone whose file it is. */
export function chosenFile(name: string, bytes: Uint8Array<ArrayBuffer>): ChosenFile {
  const text = new TextDecoder().decode(bytes)
  if (!isBackup(text)) return { name, open: (password, signal) => openForeign(bytes, password, signal) }
  return {
    name,
    async open(password) {
      if (password === '') return passwordFirst
      const opened = await openBackup(text, password)
      return opened.ok ? opened : { ...opened, from: 'Countersign' }
    },
  }
}
