type Bytes = Uint8Array<ArrayBuffer>

const imported = (name: string, key: Bytes) => crypto.subtle.importKey('raw', key, name, false, ['decrypt'])

/** A key that opens many: taking it in anew for each takes as long as opening. */
export const gcmKey = (key: Bytes): Promise<CryptoKey> => imported('AES-GCM', key)

async function decrypt(
  how: AesGcmParams | AesCbcParams,
  given: Bytes | CryptoKey,
  sealed: Bytes,
): Promise<Bytes | null> {
  const key = given instanceof Uint8Array ? await imported(how.name, given) : given
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed))
  } catch (error) {
    // OperationError: the tag or the padding does not fit.
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}

/**
 * NIST SP 800-38D.
 * @param sealed with its 16-byte tag at the end
 * @param additionalData that the tag covers beside it
 * @returns null where the tag does not fit
 */
export const openGcm = (
  key: Bytes | CryptoKey,
  nonce: Bytes,
  sealed: Bytes,
  additionalData: Bytes = new Uint8Array(),
): Promise<Bytes | null> =>
  nonce.length === 0 || sealed.length < 16
    ? Promise.resolve(null)
    : decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, sealed)

/**
 * NIST SP 800-38A §6.2 with the padding of RFC 5652 §6.3.
 * @returns null where the padding does not fit, which one wrong key in 256 passes: whoever calls checks what came out
 */
export const openCbc = (key: Bytes, iv: Bytes, sealed: Bytes): Promise<Bytes | null> =>
  iv.length !== 16 || sealed.length === 0 || sealed.length % 16 !== 0
    ? Promise.resolve(null)
    : decrypt({ name: 'AES-CBC', iv }, key, sealed)
