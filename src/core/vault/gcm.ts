/** Seals with AES-256-GCM and a 16-byte tag (NIST SP 800-38D). A nonce must never be used twice with one key. */
export async function seal(
  key: CryptoKey,
  nonce: Uint8Array<ArrayBuffer>,
  additionalData: Uint8Array<ArrayBuffer>,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, plain))
}

/** Opens what {@link seal} made; null where key, nonce, additional data or bytes are not the ones it was sealed with. */
export async function open(
  key: CryptoKey,
  nonce: Uint8Array<ArrayBuffer>,
  additionalData: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, sealed))
  } catch (error) {
    // Web Crypto says OperationError for a wrong tag, a short text or an empty nonce; anything else is a bug of ours.
    if (error instanceof DOMException && error.name === 'OperationError') return null
    throw error
  }
}
