import { openDB } from 'idb'
import { expect } from 'vitest'
import { freshProfile, letWaitPass, passphrase } from './worker'

export const page = {
  url: 'chrome-extension://countersign/src/popup/index.html',
  origin: 'chrome-extension://countersign',
}
export const other = 'another one 12'
export const stopped = { ok: false, reason: 'stopped' } as const
export const wrong = { ok: false, reason: 'wrong-passphrase' } as const
export const nameOf = (at: number): string => String(at).padStart(32, '0')

/** What is written down of wrong tries, where it lies. */
export async function attempts(): Promise<{ readonly failures: number; readonly notBefore: number }> {
  const database = await openDB('countersign')
  const stored = await database.get('settings', 'attempts')
  database.close()
  return stored ?? { failures: 0, notBefore: 0 }
}

/** A locked vault whose background stays awake: what runs is known in its memory alone. @param failures wrong tries before */
export async function lockedVault({ failures = 0 } = {}) {
  const profile = freshProfile({ sleeps: false })
  const { ask, deliver } = profile
  const created = await ask('vault.create', { passphrase })
  if (!created.ok) throw new Error(created.reason)
  await ask('vault.lock', {})
  for (let at = 0; at < failures; at++) {
    expect(await ask('vault.unlock', { passphrase: other })).toEqual(wrong)
    await letWaitPass()
  }
  return {
    ...profile,
    recoveryCode: created.recoveryCode,
    /** A try that can be stopped by its number. */
    guess: (given: string, at = 1) =>
      deliver({ name: 'vault.unlock', arguments: { passphrase: given }, work: nameOf(at) }, page),
    stop: (at = 1) => ask('work.stop', { work: nameOf(at) }),
    state: async () => (await ask('vault.status', {})).state,
    waits: async () => (await ask('vault.wait', {})).until,
  }
}
export type LockedVault = Awaited<ReturnType<typeof lockedVault>>
