import { sha256 } from '@noble/hashes/sha2.js'
import { concat, toBase64, utf8 } from '../bytes'
import type { BackupFile } from './format'

type Clear = Omit<BackupFile, 'nonce' | 'sealed' | 'checksum'>

/** Every clear field in a fixed order, so that none can be changed unnoticed: the additional data of what is sealed. */
export function clearData({ format, version, createdAt, howToOpen, kdf }: Clear): Uint8Array<ArrayBuffer> {
  const { name, version: kdfVersion, memory, passes, lanes, salt } = kdf
  return utf8(JSON.stringify([format, version, createdAt, howToOpen, name, kdfVersion, memory, passes, lanes, salt]))
}

/** @returns base64 */
export function checksumOf(file: Omit<BackupFile, 'checksum'>): string {
  return toBase64(sha256(concat(clearData(file), utf8(JSON.stringify([file.nonce, file.sealed])))))
}
