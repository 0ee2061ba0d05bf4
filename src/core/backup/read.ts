import type { Account } from '../account'
import { open } from '../vault/gcm'
import { deriveFromPassphrase } from '../vault/kdf'
import { aesKey } from '../vault/keys'
import { unpad } from '../vault/padding'
import type { Stopping } from '../vault/stopping'
import { clearData } from './bound'
import { readEntry, type SkippedEntry } from './entry'
import type { BackupProblem } from './format'
import { parseBackup } from './parse-file'

export type OpenedBackup =
  | {
      readonly ok: true
      /** Unix time in milliseconds. */
      readonly createdAt: number
      readonly accounts: readonly Account[]
      /** Entries that hold no login. */
      readonly skipped: readonly SkippedEntry[]
    }
  | { readonly ok: false; readonly reason: BackupProblem }

const failed = (reason: BackupProblem) => ({ ok: false, reason }) as const

/** Opens the text of a backup file. Nothing is derived from the passphrase before the file has been judged. */
export async function readBackup(text: unknown, passphrase: string, stopping?: Stopping): Promise<OpenedBackup> {
  const parsed = parseBackup(text)
  if (typeof parsed === 'string') return failed(parsed)
  const key = await aesKey(await deriveFromPassphrase(passphrase, parsed.kdf, stopping))
  const plain = await open(key, parsed.nonce, clearData(parsed.file), parsed.sealed)
  if (!plain) return failed('backup-passphrase')
  const entries = entriesOf(plain)
  plain.fill(0)
  if (!entries) return failed('backup-damaged')
  const read = entries.map(readEntry)
  return {
    ok: true,
    createdAt: parsed.file.createdAt,
    accounts: read.flatMap((entry) => ('reason' in entry ? [] : [entry])),
    skipped: read.flatMap((entry) => ('reason' in entry ? [entry] : [])),
  }
}

/** Null where it was sealed by something that does not know the format. */
function entriesOf(plain: Uint8Array): readonly unknown[] | null {
  try {
    const content = JSON.parse(unpad(plain)) as { readonly accounts?: unknown } | null
    return Array.isArray(content?.accounts) ? content.accounts : null
  } catch {
    return null
  }
}
