import { sha256 } from '@noble/hashes/sha2.js'
import { concat, utf8 } from '../bytes'
import { checkLength } from './format'

/** Everything that is not sealed, with what it is for: none of it can be changed unnoticed. */
export const clearData = (head: Uint8Array): Uint8Array<ArrayBuffer> => concat(utf8('countersign share'), head)

/** Tells a text that was cut or misread from a wrong passphrase; it protects from nobody. */
export const checkOf = (bytes: Uint8Array): Uint8Array => sha256(bytes).subarray(0, checkLength)
