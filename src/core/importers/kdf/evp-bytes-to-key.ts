import { md5 } from '@noble/hashes/legacy.js'
import { concat, utf8 } from '../../bytes'

/**
 * OpenSSL's EVP_BytesToKey with MD5 and one round, as CryptoJS derives from a passphrase. Cheap, so nothing bounds it.
 * @param salt 8 bytes
 * @returns key and vector of AES-256-CBC
 */
export function evpBytesToKey(
  passphrase: string,
  salt: Uint8Array,
): { readonly key: Uint8Array<ArrayBuffer>; readonly iv: Uint8Array<ArrayBuffer> } {
  const seed = concat(utf8(passphrase), salt)
  const first = md5(seed)
  const second = md5(concat(first, seed))
  return { key: concat(first, second), iv: concat(md5(concat(second, seed))) }
}
