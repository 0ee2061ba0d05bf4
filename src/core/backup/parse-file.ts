import { lastTime } from '../bounds'
import { fromBase64, toBase64 } from '../bytes'
import type { KdfParameters } from '../vault/format'
import { acceptable } from '../vault/kdf'
import { checksumOf } from './bound'
import { type BackupFile, type BackupProblem, backupFormat, backupVersion } from './format'

/** A backup whose passphrase has not been tried yet. */
export interface ParsedBackup {
  readonly file: BackupFile
  readonly kdf: KdfParameters
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

const isTime = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= lastTime
const fields = ['format', 'version', 'createdAt', 'howToOpen', 'kdf', 'nonce', 'sealed', 'checksum']
const kdfFields = ['name', 'version', 'memory', 'passes', 'lanes', 'salt']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasExactly = (value: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name))

/** Null for anything but the one base64 text of some bytes. */
function bytesOf(text: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null
  const bytes = fromBase64(text)
  return toBase64(bytes) === text ? bytes : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** `unknown` to backup, once, where a file comes in. */
export function parseBackup(text: unknown): ParsedBackup | BackupProblem {
  if (typeof text !== 'string') return 'not-a-backup'
  const value = parseJson(text)
  // A file that was cut short is no JSON any more, and is still somebody's backup.
  if (value === undefined) return text.includes(`"${backupFormat}"`) ? 'backup-damaged' : 'not-a-backup'
  if (!isObject(value) || value.format !== backupFormat) return 'not-a-backup'
  if (!Number.isSafeInteger(value.version) || Number(value.version) < 1) return 'backup-damaged'
  if (Number(value.version) > backupVersion) return 'backup-too-new'
  return parseFields(value)
}

function parseFields(value: Readonly<Record<string, unknown>>): ParsedBackup | BackupProblem {
  const { kdf: given, nonce: nonceText, sealed: sealedText } = value
  if (!hasExactly(value, fields) || !isObject(given) || !hasExactly(given, kdfFields)) return 'backup-damaged'
  if (!isTime(value.createdAt) || typeof value.howToOpen !== 'string') return 'backup-damaged'
  const [salt, nonce, sealed] = [bytesOf(given.salt), bytesOf(nonceText), bytesOf(sealedText)]
  if (!salt || nonce?.length !== 12 || !sealed || sealed.length < 16) return 'backup-damaged'
  const file = value as unknown as BackupFile
  if (checksumOf(file) !== file.checksum) return 'backup-damaged'
  const kdf = { ...file.kdf, salt } as KdfParameters
  return acceptable(kdf) ? { file, kdf, nonce, sealed } : 'backup-kdf-out-of-bounds'
}
