import { type Attempts, afterFailure, attemptsAt } from '../core/vault/attempts'
import type { Wait } from '../messages'
import { forgetAttempts, readAttempts, updateAttempts, updateAttemptsInMemory } from '../storage/attempts'
import { StorageError } from '../storage/problem'

type Key = Uint8Array<ArrayBuffer>

export interface Tried {
  readonly vaultKey: Key
  /** Wrong tries since the last unlock. */
  readonly wrongBefore: number
}

export const isWait = (value: unknown): value is Wait =>
  typeof value === 'object' && value !== null && (value as Partial<Wait>).reason === 'wait'

/** Unix time in milliseconds until which no try is taken; 0 where one is taken now. */
export async function waitsUntil(now: number): Promise<number> {
  const { until } = await look((stored) => {
    const { notBefore, failures } = attemptsAt(stored, now)
    const write = notBefore === stored.notBefore ? null : { failures, notBefore }
    return { write, until: notBefore > now ? notBefore : 0 }
  })
  return until
}

/**
 * Tries to open the vault by something that can be guessed, unless it is too early. A try counts as wrong before it
 * runs, and no longer once it was right: killing the worker in between saves nothing.
 * @param open what it returns is the vault key, or why there is none
 */
export async function trySlowly<No extends 'wrong' | 'damaged' | null>(
  now: number,
  open: () => Promise<Key | No>,
): Promise<Tried | Wait | No> {
  const { until, failures } = await look((stored) => {
    const before = attemptsAt(stored, now)
    const waits = before.notBefore > now
    return {
      write: waits ? before : afterFailure(before, now),
      until: waits ? before.notBefore : 0,
      failures: before.failures,
    }
  })
  if (until > 0) return { ok: false, reason: 'wait', until }
  const opened = await open()
  if (opened === null || opened === 'wrong') return opened
  await forgetTries()
  return opened instanceof Uint8Array ? { vaultKey: opened, wrongBefore: failures } : opened
}

/** After something that opens the vault: the next wrong try is the first one. @returns how many there were */
export async function forgetTries(): Promise<number> {
  const { failures } = await readAttempts()
  try {
    await forgetAttempts()
  } catch (error) {
    // A vault that can be opened is opened; the disk may be full.
    if (!(error instanceof StorageError)) throw error
  }
  return failures
}

async function look<T extends { readonly write: Attempts | null }>(decide: (stored: Attempts) => T): Promise<T> {
  try {
    return await updateAttempts(decide)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return updateAttemptsInMemory(decide)
  }
}
