import { decodeBase32 } from '../base32'
import { equal } from '../equal'
import type { KdfParameters } from '../vault/format'
import { acceptable } from '../vault/kdf'
import { checkOf } from './bound'
import {
  checkLength,
  headLength,
  longestShare,
  type ShareProblem,
  sharePrefix,
  shareVersion,
  tagLength,
} from './format'

/** A shared login whose passphrase has not been tried yet. */
export interface ParsedShare {
  readonly head: Uint8Array<ArrayBuffer>
  readonly kdf: KdfParameters
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** `unknown` to shared login, once, where a text comes in. Nothing is derived before this has judged it. */
export function parseShare(text: string): ParsedShare | ShareProblem {
  const trimmed = text.trim()
  if (trimmed.length > longestShare) return 'share-damaged'
  const decoded = decodeBase32(trimmed.slice(sharePrefix.length))
  if (!decoded.ok) return 'share-damaged'
  const bytes = new Uint8Array(decoded.bytes)
  const [version = 0] = bytes
  // Before anything else is looked at: a later version may be laid out in another way.
  if (version > shareVersion) return 'share-too-new'
  if (version < 1 || bytes.length < headLength + tagLength + checkLength) return 'share-damaged'
  const checked = bytes.subarray(0, -checkLength)
  if (!equal(checkOf(checked), bytes.subarray(-checkLength))) return 'share-damaged'
  const head = checked.slice(0, headLength)
  const [, , , , , passes = 0, lanes = 0] = head
  const memory = new DataView(head.buffer).getUint32(1)
  const kdf: KdfParameters = { name: 'argon2id', version: 19, memory, passes, lanes, salt: head.slice(7, 23) }
  if (!acceptable(kdf)) return 'share-kdf-out-of-bounds'
  return { head, kdf, nonce: head.slice(23), sealed: checked.slice(headLength) }
}
