import browser from 'webextension-polyfill'
import { minutesToLock } from '../core/policy/minutes-to-lock'
import type { Deed } from '../core/vault/journal'
import { readPolicy } from '../storage/policy'
import { StorageError } from '../storage/problem'
import { endSession, noteTime, noteUse, readSession, type Session, writeSession } from '../storage/session'
import { defaults, readSettings } from '../storage/settings'
import { noteDeed } from './note-deed'
import { tellPages } from './tell-pages'

const alarm = 'auto-lock'
const minute = 60_000
/** Clocks are put right by a little all the time. */
const slack = 10_000

/**
 * A clock that was set back must not keep the vault open: a time before the last one that was seen counts as over. The
 * alarm looks at it every minute.
 */
function whyOver(session: Session, now: number, minutes: number): 'clock' | 'time' | null {
  if (now < session.seenAt - slack) return 'clock'
  return minutes > 0 && now - session.usedAt >= minutes * minute ? 'time' : null
}

/** A disk that cannot be read must not keep the key in memory. */
async function minutesWanted(): Promise<number> {
  try {
    return (await readSettings()).autoLockMinutes
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    return defaults.autoLockMinutes
  }
}

/** The session, if there is one whose time is not over; one that is over ends here. */
export async function liveSession(now: number): Promise<Session | null> {
  const [session, wanted, policy] = await Promise.all([readSession(), minutesWanted(), readPolicy()])
  return ifLive(session, minutesToLock(wanted, policy), now)
}

/** The same of a session that was read. @param minutes without use until it is over; 0 for never */
export async function ifLive(session: Session | null, minutes: number, now: number): Promise<Session | null> {
  return session && whileLive(session, minutes, now, async () => session)
}

/**
 * What the work comes to, which is begun in a live session alone; null for one that is over, which ends here. Parameters
 * as of `ifLive`. That the time was seen is noted beside the work: a page waits.
 */
export async function whileLive<T>(
  session: Session,
  minutes: number,
  now: number,
  work: () => Promise<T>,
): Promise<T | null> {
  const over = whyOver(session, now, minutes)
  if (over) {
    await end(session, over)
    return null
  }
  const [done] = await Promise.all([work(), now > session.seenAt + slack ? noteTime(now) : undefined])
  return done
}

export async function beginSession(vaultKey: Uint8Array<ArrayBuffer>, now: number): Promise<void> {
  await writeSession({ vaultKey, usedAt: now })
  await browser.alarms.create(alarm, { periodInMinutes: 1 })
}

/** A person did something with the vault: the time to the lock starts again. */
export async function touchSession(now: number): Promise<void> {
  if (await liveSession(now)) await noteUse(now)
}

type How = Extract<Deed, { kind: 'locked' }>['how']

/** Locked first, noted after: whatever becomes of the journal, the key is gone. */
async function end(session: Session | null, how: How): Promise<void> {
  await endSession()
  await tellPages()
  if (session) await noteDeed(session.vaultKey, { kind: 'locked', how })
}

export async function lock(how: How): Promise<void> {
  await end(await readSession(), how)
  await browser.alarms.clear(alarm)
}

/** To be registered for `alarms.onAlarm` at top level. */
export async function onAlarm(fired: { readonly name: string }): Promise<void> {
  if (fired.name === alarm && !(await liveSession(Date.now()))) await browser.alarms.clear(alarm)
}
