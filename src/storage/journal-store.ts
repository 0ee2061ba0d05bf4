import type { IDBPObjectStore } from 'idb'
import { tagOf } from '../core/vault/contents'
import type { JournalTail, SealedEvent } from '../core/vault/journal'
import type { VaultSchema } from './connection'
import { withTransaction } from './db'
import { guard } from './problem'

/** How many events are kept; the oldest go. */
export const journalKeeps = 2_000

type JournalStore<Mode extends IDBTransactionMode> = IDBPObjectStore<
  VaultSchema,
  ('header' | 'records' | 'history' | 'journal')[],
  'journal',
  Mode
>

/** Events are numbered by us: the number is sealed with the event, so it must be known before it is stored. */
const highest = 2 ** 40

/** The end of the journal, read inside a transaction. What lies under a number that is not whole was not put there by us. */
export async function tailIn(store: JournalStore<'readonly' | 'readwrite'>): Promise<JournalTail> {
  let last = await store.openCursor(IDBKeyRange.bound(1, highest), 'prev')
  while (last && !Number.isInteger(last.key)) last = await last.continue()
  if (!last) return { number: 0, tag: '' }
  return { number: last.key, tag: tagOf(parseEvent(last.key, last.value)) }
}

/** Puts events in their places and lets the oldest go; to be awaited with the transaction's other requests. */
export async function putEventsIn(store: JournalStore<'readwrite'>, events: readonly SealedEvent[]): Promise<void> {
  const last = events.at(-1)?.number ?? 0
  await Promise.all([
    ...events.map(({ number, nonce, sealed }) => store.put({ nonce, sealed }, number)),
    ...(last > journalKeeps ? [store.delete(IDBKeyRange.upperBound(last - journalKeeps))] : []),
  ])
}

/**
 * Adds an event at the end.
 * @returns false, and nothing written, where another event has taken its place meanwhile
 * @throws StorageError
 */
export function appendEvent(event: SealedEvent): Promise<boolean> {
  return guard(() =>
    withTransaction(['journal'], 'readwrite', async (transaction) => {
      const store = transaction.objectStore('journal')
      const { number } = await tailIn(store)
      const next = number === event.number - 1
      if (next) await putEventsIn(store, [event])
      return next
    }),
  )
}

export interface StoredEvents {
  readonly tail: JournalTail
  /** Newest first. */
  readonly events: readonly SealedEvent[]
}

/**
 * The newest events below a number.
 * @throws StorageError
 */
export function readEvents(below: number, most: number): Promise<StoredEvents> {
  return guard(() =>
    withTransaction(['journal'], 'readonly', async (transaction) => {
      const events: SealedEvent[] = []
      const store = transaction.objectStore('journal')
      const tail = await tailIn(store)
      if (below <= 1) return { tail, events }
      let cursor = await store.openCursor(IDBKeyRange.bound(1, Math.min(below, highest), false, true), 'prev')
      while (cursor && events.length < most) {
        if (Number.isInteger(cursor.key)) events.push(parseEvent(cursor.key, cursor.value))
        cursor = await cursor.continue()
      }
      return { tail, events }
    }),
  )
}

/** `unknown` to event, once, where it is read; one that is none does not open, as any other damaged one. */
function parseEvent(number: number, value: unknown): SealedEvent {
  const { nonce, sealed } = (value ?? {}) as { readonly nonce?: unknown; readonly sealed?: unknown }
  const bytes = (part: unknown, length: number) =>
    part instanceof Uint8Array ? new Uint8Array(part) : new Uint8Array(length)
  return { number, nonce: bytes(nonce, 12), sealed: bytes(sealed, 0) }
}
