import type { KdfParameters } from './format'

/**
 * Argon2id (RFC 9106) over bytes that stay the caller's to wipe.
 * @param signal may be heeded where the derivation can be ended before its time
 * @returns 32 bytes
 * @throws the signal's reason
 */
export type Argon2 = (password: Uint8Array, kdf: KdfParameters, signal?: AbortSignal) => Promise<Uint8Array>

export const argon2Wasm: Argon2 = async (password, kdf) => {
  const { argon2id } = await import('../wasm-kdf')
  return argon2id({
    password,
    salt: kdf.salt,
    parallelism: kdf.lanes,
    iterations: kdf.passes,
    memorySize: kdf.memory,
    hashLength: 32,
    outputType: 'binary',
  })
}

/** In JavaScript: the same bytes about four times slower. */
export const argon2Js: Argon2 = async (password, kdf) => {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js')
  return argon2idAsync(password, kdf.salt, {
    t: kdf.passes,
    m: kdf.memory,
    p: kdf.lanes,
    dkLen: 32,
    version: kdf.version,
  })
}

/** Some hardened browsers have no WebAssembly; others have it and refuse to compile. */
export const argon2: Argon2 = async (password, kdf) => {
  if (typeof WebAssembly !== 'object') return argon2Js(password, kdf)
  try {
    return await argon2Wasm(password, kdf)
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError) return argon2Js(password, kdf)
    throw error
  }
}
