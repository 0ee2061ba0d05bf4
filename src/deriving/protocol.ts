import type { KdfParameters } from '../core/vault/format'

/** What the background asks once the worker said `ready`: one question for each worker. */
export interface DerivingQuestion {
  /** A copy, wiped by the worker. */
  readonly password: Uint8Array
  readonly kdf: KdfParameters
}

/** 32 bytes, or `failed`: what was thrown stays in the worker. */
export type DerivingWord = 'ready' | 'failed' | Uint8Array
