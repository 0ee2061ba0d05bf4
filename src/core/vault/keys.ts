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

type AesPurpose = Exclude<keyof VaultKeys, 'header'>

async function deriveAes(vaultKey: Uint8Array, vaultId: Uint8Array, purpose: AesPurpose): Promise<CryptoKey> {
  const bytes = derive(vaultKey, vaultId, purpose)
  const key = await aesKey(bytes)
  bytes.fill(0)
  return key
}

/** Those that open a login. */
export type OpeningKeys = Pick<VaultKeys, 'records' | 'used'>

/** The keys that open a login, alone: a page waits for these. Parameters as of `deriveKeys`. */
export async function deriveOpening(vaultKey: Uint8Array, vaultId: Uint8Array): Promise<OpeningKeys> {
  const aes = (purpose: AesPurpose) => deriveAes(vaultKey, vaultId, purpose)
  const [records, used] = await Promise.all([aes('records'), aes('used')])
  return { records, used }
}

/**
 * Derives the keys of a vault by HKDF-SHA-256 (RFC 5869).
 * @param vaultKey 32 bytes
 * @param vaultId 16 bytes, the salt
 */
export async function deriveKeys(vaultKey: Uint8Array, vaultId: Uint8Array): Promise<VaultKeys> {
  const aes = (purpose: AesPurpose) => deriveAes(vaultKey, vaultId, purpose)
  const opening = deriveOpening(vaultKey, vaultId)
  const [{ records, used }, contents, journal] = await Promise.all([opening, aes('contents'), aes('journal')])
  return { records, contents, journal, used, header: derive(vaultKey, vaultId, 'header') }
}
