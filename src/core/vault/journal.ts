import { bigEndian, concat } from '../bytes'
import type { RandomBytes } from '../random'
import { purposeData } from './additional-data'
import { tagOf } from './contents'
import type { Sealed } from './format'
import { open, seal } from './gcm'
import type { VaultKeys } from './keys'
import { padText, unpad } from './padding'

/** A login as it was named when something was done with it. */
export interface LoginName {
  readonly id: string
  readonly issuer: string
  readonly label: string
  readonly person: string
}

type OfLogin<Kind extends string> = {
  readonly kind: Kind
  readonly login: LoginName
  /** The page's host; empty where it was done in a page of our own. */
  readonly host: string
}

/** What can be done with a vault; never a secret, never a code. */
export type Deed =
  | OfLogin<'saved' | 'confirmed' | 'edited' | 'deleted' | 'filled' | 'refused' | 'shown' | 'counted' | 'bound'>
  /** Sealed for a colleague; ticked on the hand-over list of somebody who leaves. */
  | OfLogin<'shared' | 'handed-over'>
  | { readonly kind: 'created' }
  | {
      readonly kind: 'unlocked'
      readonly how: 'passphrase' | 'recovery' | 'passkey'
      /** Wrong tries since the unlock before. */
      readonly wrongBefore: number
    }
  | { readonly kind: 'locked'; readonly how: 'hand' | 'time' | 'clock' | 'screen' }
  | {
      readonly kind: 'slots-changed'
      readonly how: 'passphrase-changed' | 'recovery-renewed' | 'recovery-kept' | 'passkey-added' | 'passkey-removed'
    }
  /** `count`: of the person's logins. */
  | {
      readonly kind: 'person-renamed' | 'person-assigned' | 'person-leaving' | 'person-stays' | 'person-left'
      readonly person: string
      readonly count: number
    }
  | { readonly kind: 'exported' | 'restored' | 'imported' | 'import-undone'; readonly count: number }

/** `at`: Unix time in milliseconds, by the clock of that moment. */
export type JournalEvent = Deed & { readonly at: number }

/** An event in its place: events are counted from 1 without a gap. */
export interface SealedEvent extends Sealed {
  readonly number: number
}

/** The end of the journal: the last event's number and GCM tag; 0 and empty where there is none. */
export interface JournalTail {
  readonly number: number
  readonly tag: string
}

const placeData = (vaultId: Uint8Array, number: number) => concat(purposeData(vaultId, 'journal'), bigEndian(number, 8))

/**
 * Seals events for the places after `tail`. The number is part of the additional data and each event names the tag of
 * the one before it, so that none can be moved, exchanged, or taken from the middle unnoticed.
 */
export async function sealEvents(
  keys: VaultKeys,
  vaultId: Uint8Array,
  tail: JournalTail,
  events: readonly JournalEvent[],
  random: RandomBytes,
): Promise<readonly SealedEvent[]> {
  const sealed: SealedEvent[] = []
  let { number, tag } = tail
  for (const event of events) {
    number += 1
    const nonce = random(12)
    const plain = padText(JSON.stringify({ ...event, previous: tag }))
    const bytes = await seal(keys.journal, nonce, placeData(vaultId, number), plain)
    plain.fill(0)
    const made = { number, nonce, sealed: bytes }
    tag = tagOf(made)
    sealed.push(made)
  }
  return sealed
}

export interface OpenedEvent {
  readonly event: JournalEvent
  /** GCM tag of the event before it. */
  readonly previous: string
}

/** @returns null where the event was changed or moved since it was sealed */
export async function openEvent(
  keys: VaultKeys,
  vaultId: Uint8Array,
  { number, nonce, sealed }: SealedEvent,
): Promise<OpenedEvent | null> {
  const plain = await open(keys.journal, nonce, placeData(vaultId, number), sealed)
  if (!plain) return null
  const { previous, ...event } = JSON.parse(unpad(plain)) as JournalEvent & { readonly previous: string }
  plain.fill(0)
  return { event, previous }
}

/**
 * True where a run of events, newest first, is whole: each opens, none is left out, each names the one before it.
 * @param opened what each of `events` opened to
 */
export function isWholeRun(events: readonly SealedEvent[], opened: readonly (OpenedEvent | null)[]): boolean {
  return events.every((event, at) => {
    const own = opened[at]
    if (!own) return false
    const before = events[at + 1]
    return !before || (before.number === event.number - 1 && tagOf(before) === own.previous)
  })
}
