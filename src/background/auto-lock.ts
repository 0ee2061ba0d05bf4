import browser from 'webextension-polyfill'
import { endSession, noteUse, readSession, type Session, writeSession } from '../storage/session'
import { readSettings } from '../storage/settings'

const alarm = 'auto-lock'
const minute = 60_000

/** A clock that was set back must not keep the vault open: time before the last use counts as over. */
function isOver(session: Session, now: number, minutes: number): boolean {
  if (now < session.usedAt - minute) return true
  return minutes > 0 && now - session.usedAt >= minutes * minute
}

/** The session, if there is one whose time is not over; one that is over ends here. */
export async function liveSession(now: number): Promise<Session | null> {
  const [session, settings] = await Promise.all([readSession(), readSettings()])
  if (!session || !isOver(session, now, settings.autoLockMinutes)) return session
  await endSession()
  return null
}

export async function beginSession(vaultKey: Uint8Array<ArrayBuffer>, now: number): Promise<void> {
  await writeSession({ vaultKey, usedAt: now })
  await browser.alarms.create(alarm, { periodInMinutes: 1 })
}

/** A person did something with the vault: the time to the lock starts again. */
export async function touchSession(now: number): Promise<void> {
  if (await liveSession(now)) await noteUse(now)
}

export async function lock(): Promise<void> {
  await endSession()
  await browser.alarms.clear(alarm)
}

/** To be registered for `alarms.onAlarm` at top level. */
export async function onAlarm(fired: { readonly name: string }): Promise<void> {
  if (fired.name === alarm && !(await liveSession(Date.now()))) await browser.alarms.clear(alarm)
}
