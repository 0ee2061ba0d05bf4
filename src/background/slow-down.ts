import { type Attempts, afterFailure, areSame, attemptsAt } from '../core/vault/attempts'
import type { Stopping } from '../core/vault/stopping'
import type { Wait } from '../messages'
import { forgetAttempts, readAttempts, updateAttempts, updateAttemptsInMemory } from '../storage/attempts'
import { StorageError } from '../storage/problem'
import { tellPages } from './tell-pages'
import { untilTried } from './until-tried'
import { Stopped } from './work'

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
 * runs, and no longer once it was right, or was stopped before anything was tried: killing the worker in between saves
 * nothing.
 * @param open what it returns is the vault key, or why there is none; it hears of a stop before it tries one
 * @throws Stopped
 */
export async function trySlowly<No extends 'wrong' | 'damaged' | null>(
  now: number,
  work: Stopping,
  open: (stopping: Stopping) => Promise<Key | No>,
): Promise<Tried | Wait | No> {
  const { before, write } = await look((stored) => {
    const before = attemptsAt(stored, now)
    return { before, write: before.notBefore > now ? before : afterFailure(before, now) }
  })
  if (before.notBefore > now) return { ok: false, reason: 'wait', until: before.notBefore }
  const opened = await open(untilTried(work)).catch(async (error: unknown) => {
    if (error instanceof Stopped) await takeBack(write, before)
    throw error
  })
  if (opened === null || opened === 'wrong') return opened
  await forgetTries()
  return opened instanceof Uint8Array ? { vaultKey: opened, wrongBefore: before.failures } : opened
}

/**
 * As if there had been no try, after one in which nothing was tried. Where another window has written since, it stays: of
 * what is there now nobody can say which part is whose.
 */
async function takeBack(written: Attempts, before: Attempts): Promise<void> {
  const ifUntouched = (stored: Attempts) => ({ write: areSame(stored, written) ? before : null })
  const { write } = await look(ifUntouched)
  // It is there that a full disk had it written.
  if (!write) await updateAttemptsInMemory(ifUntouched)
  // Another window may have begun to count down.
  await tellPages()
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
