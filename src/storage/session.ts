import browser from 'webextension-polyfill'
import { fromBase64, toBase64 } from '../core/bytes'

/** The open vault, in memory of the browser alone: `storage.session` is never written to disk. */
export interface Session {
  /** 32 bytes. */
  readonly vaultKey: Uint8Array<ArrayBuffer>
  /** Unix time in milliseconds of the unlock and of the last use. */
  readonly openedAt: number
  readonly usedAt: number
}

const key = 'session'

interface StoredSession {
  readonly vaultKey: string
  readonly openedAt: number
  readonly usedAt: number
}

export async function readSession(): Promise<Session | null> {
  const stored = (await browser.storage.session.get(key))[key] as StoredSession | undefined
  return stored ? { ...stored, vaultKey: fromBase64(stored.vaultKey) } : null
}

export async function writeSession(session: Session): Promise<void> {
  await browser.storage.session.set({ [key]: { ...session, vaultKey: toBase64(session.vaultKey) } })
}

export async function endSession(): Promise<void> {
  await browser.storage.session.remove(key)
}
