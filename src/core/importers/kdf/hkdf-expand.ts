import { expand } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '../../bytes'

/** RFC 5869 §2.3 with SHA-256: the second half alone, for a key that is random enough already. */
export const hkdfExpand = (key: Uint8Array, info: string, length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(expand(sha256, key, utf8(info), length))
