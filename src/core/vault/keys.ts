import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '../bytes'

/** What the vault key is used through; each key has one purpose. */
export interface VaultKeys {
  /** AES-256-GCM, for records. */
  readonly records: CryptoKey
  /** AES-256-GCM, for the table of contents. */
  readonly contents: CryptoKey
  /** AES-256-GCM, for the journal. */
  readonly journal: CryptoKey
  /** AES-256-GCM, for when codes were last copied. */
  readonly used: CryptoKey
  /** 32 bytes for HMAC-SHA-256, for the header. */
  readonly header: Uint8Array
}

const derive = (vaultKey: Uint8Array, vaultId: Uint8Array, purpose: string) =>
  new Uint8Array(hkdf(sha256, vaultKey, vaultId, utf8(`countersign 1 ${purpose}`), 32))

/** Imports 32 bytes as an AES-256-GCM key that cannot be read back. */
export function aesKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/**
 * Derives the keys of a vault by HKDF-SHA-256 (RFC 5869).
 * @param vaultKey 32 bytes
 * @param vaultId 16 bytes, the salt
 */
export async function deriveKeys(vaultKey: Uint8Array, vaultId: Uint8Array): Promise<VaultKeys> {
  const aes = async (purpose: string) => {
    const bytes = derive(vaultKey, vaultId, purpose)
    const key = await aesKey(bytes)
    bytes.fill(0)
    return key
  }
  const [records, contents, journal, used] = await Promise.all([
    aes('records'),
    aes('contents'),
    aes('journal'),
    aes('used'),
  ])
  return { records, contents, journal, used, header: derive(vaultKey, vaultId, 'header') }
}
