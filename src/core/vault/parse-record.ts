import type { PastRecord, SealedRecord } from './format'

const time = (value: unknown) => (Number.isSafeInteger(value) ? (value as number) : null)
const bytes = (value: unknown) => (value instanceof Uint8Array ? new Uint8Array(value) : null)
const revision = (value: unknown) => (Number.isSafeInteger(value) && (value as number) >= 1 ? (value as number) : null)

/**
 * `unknown` to record, once, where it is read. One with a field missing or of another kind keeps the bytes that it has,
 * under revision 0, by which none was ever sealed: it does not open, and is named as damaged.
 * @returns null where it lies under no id
 */
export function parseRecord(value: unknown): SealedRecord | null {
  const { id, ...fields } = (value ?? {}) as { readonly [K in keyof SealedRecord]?: unknown }
  if (typeof id !== 'string') return null
  const [rev, updatedAt] = [revision(fields.rev), time(fields.updatedAt)]
  const [nonce, sealed] = [bytes(fields.nonce), bytes(fields.sealed)]
  const whole = rev !== null && updatedAt !== null && nonce?.length === 12 && sealed !== null
  return {
    id,
    rev: whole ? rev : 0,
    updatedAt: updatedAt ?? 0,
    nonce: nonce?.length === 12 ? nonce : new Uint8Array(12),
    sealed: sealed ?? new Uint8Array(),
  }
}

/** A version of the history; one that does not parse does not open either. */
export function parsePastRecord(value: unknown): PastRecord | null {
  const record = parseRecord(value)
  const fields = (value ?? {}) as { readonly [K in keyof PastRecord]?: unknown }
  const until = time(fields.until) ?? Number.POSITIVE_INFINITY
  return record && { ...record, until, ended: time(fields.ended) ?? until, change: revision(fields.change) ?? 0 }
}
