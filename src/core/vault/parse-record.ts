import type { PastRecord, SealedRecord } from './format'

const bytes = (value: unknown, length: number) =>
  value instanceof Uint8Array ? (value as Uint8Array<ArrayBuffer>) : new Uint8Array(length)

const whole = (value: unknown, least: number) =>
  Number.isSafeInteger(value) && Number(value) >= least ? Number(value) : 0

/**
 * `unknown` to record, once, where it is read. One that is none opens to nothing, and so is named as damaged; null for
 * what lies under no id at all.
 */
export function parseRecord(value: unknown): SealedRecord | null {
  const { id, rev, updatedAt, nonce, sealed } = (value ?? {}) as Partial<Record<keyof SealedRecord, unknown>>
  if (typeof id !== 'string') return null
  return { id, rev: whole(rev, 1), updatedAt: whole(updatedAt, 0), nonce: bytes(nonce, 12), sealed: bytes(sealed, 0) }
}

/** The same for a version in the history; one whose time is none is kept for as long as the others. */
export function parsePastRecord(value: unknown): PastRecord | null {
  const record = parseRecord(value)
  const { until } = (value ?? {}) as { readonly until?: unknown }
  return record && { ...record, until: typeof until === 'number' ? until : Number.POSITIVE_INFINITY }
}
