import { foreignFile } from './foreign-file'
import { BadFile, type FileProblem, type ImportedLogin, mostEntries, type SkippedLogin } from './importer'
import { importers } from './index'
import { hasTooManyLines } from './text-lines'

/** What stands in a foreign file, or why nothing can be had from it. */
export type ReadFile =
  | {
      readonly ok: true
      /** The app's name. */
      readonly from: string
      readonly logins: readonly ImportedLogin[]
      readonly skipped: readonly SkippedLogin[]
    }
  | { readonly ok: false; readonly from: string; readonly reason: FileProblem }

/** Bytes; ten thousand logins of the wordiest format take a quarter of it. */
export const largestFile = 20 * 1024 * 1024

/**
 * Reads a file of any format of the table.
 * @param password empty until a person was asked for one; never tried on a plain file
 * @param onKnown called once it is known whose file it is and that it is read now
 */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  onKnown?: (from: string, isSealed: boolean) => void,
): Promise<ReadFile> {
  if (bytes.length > largestFile) return { ok: false, from: '', reason: 'import-too-large' }
  const file = foreignFile(bytes)
  if (hasTooManyLines(file.text)) return { ok: false, from: '', reason: 'import-too-large' }
  for (const { label, detect, read } of importers) {
    const kind = detect(file)
    if (kind === null) continue
    if (kind === 'encrypted' && password === '') return { ok: false, from: label, reason: 'import-password-needed' }
    onKnown?.(label, kind === 'encrypted')
    try {
      const entries = await read(file, password)
      if (entries.length > mostEntries) return { ok: false, from: label, reason: 'import-too-large' }
      if (entries.length === 0) return { ok: false, from: label, reason: 'import-empty' }
      const logins = entries.flatMap((entry) => ('reason' in entry ? [] : [entry]))
      const skipped = entries.flatMap((entry) => ('reason' in entry ? [entry] : []))
      return { ok: true, from: label, logins, skipped }
    } catch (error) {
      if (error instanceof BadFile) return { ok: false, from: label, reason: error.reason }
      throw error
    }
  }
  return { ok: false, from: '', reason: bytes.length === 0 ? 'import-empty' : 'import-unknown' }
}
