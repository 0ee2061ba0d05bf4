import browser from 'webextension-polyfill'
import { fromBase64, toBase64 } from '../core/bytes'
import { firstItem } from './first-screen'
import { foundItem } from './found-waiting'
import { partsItem } from './migration-parts'
import { openedItem } from './opened-share'
import { provenItem } from './proven'

/** The open vault, in memory of the browser alone: `storage.session` is never written to disk. */
export interface Session {
  /** 32 bytes. */
  readonly vaultKey: Uint8Array<ArrayBuffer>
  /** Unix time in milliseconds of the last use. */
  readonly usedAt: number
  /** The latest time that was seen since; a clock that shows an earlier one was set back. */
  readonly seenAt: number
}

// Two items: a note of use that comes late must not bring back the key that a lock has just removed.
const keyItem = 'vault-key'
const useItem = 'last-use'
const seenItem = 'last-seen'

/** What a session is made of; `sessionIn` reads it. */
export const sessionItems = [keyItem, useItem, seenItem] as const

export async function readSession(): Promise<Session | null> {
  return sessionIn(await browser.storage.session.get([...sessionItems]))
}

export function sessionIn(stored: Readonly<Record<string, unknown>>): Session | null {
  const { [keyItem]: vaultKey, [useItem]: usedAt, [seenItem]: seen } = stored
  if (typeof vaultKey !== 'string' || typeof usedAt !== 'number') return null
  return { vaultKey: fromBase64(vaultKey), usedAt, seenAt: Math.max(usedAt, typeof seen === 'number' ? seen : 0) }
}

export async function writeSession({ vaultKey, usedAt }: Omit<Session, 'seenAt'>): Promise<void> {
  await browser.storage.session.set({
    [keyItem]: toBase64(vaultKey),
    [useItem]: usedAt,
    [seenItem]: usedAt,
    // What came while the vault locked is not this session's.
    [provenItem]: null,
    [openedItem]: null,
  })
}

export async function noteUse(usedAt: number): Promise<void> {
  await browser.storage.session.set({ [useItem]: usedAt })
}

export async function noteTime(seenAt: number): Promise<void> {
  await browser.storage.session.set({ [seenItem]: seenAt })
}

export async function endSession(): Promise<void> {
  const items = [keyItem, useItem, seenItem, provenItem, foundItem, partsItem, openedItem, firstItem]
  await browser.storage.session.remove(items)
}
