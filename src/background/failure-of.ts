import { DerivationError } from '../core/vault/kdf'
import type { Failure } from '../messages'
import { StorageError } from '../storage/problem'
import { Stopped } from './work'

/** What is thrown and is no bug, as an answer. @returns null where it is one */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Stopped) return { ok: false, reason: 'stopped' }
  if (error instanceof StorageError) return { ok: false, reason: error.problem }
  if (error instanceof DerivationError) return { ok: false, reason: 'derivation-failed' }
  return null
}
