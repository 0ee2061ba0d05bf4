import type { ClockState, Outcome } from '../messages'
import { measuredClock, noteClock } from '../storage/measured-clock'
import { writeSettings } from '../storage/settings'
import { clockCorrection } from './clock-correction'
import { frontTab } from './front-tab'
import type { ContentHandlers, PageHandlers } from './handlers'
import { tell } from './tell'

/** Seconds; a site's clock comes in whole seconds, some time after it was read. */
const slack = 10
/** Milliseconds after which what a site's clock said is of no more use. */
const lifetime = 600_000
/** Seconds; a clock that is further off is not the reason of anything, or not a clock. */
const most = 86_400

/** Seconds that the corrected clock is behind a site's, negative where ahead; null where nobody asked, or it is right. */
export async function clockIsBehind(): Promise<{ readonly seconds: number; readonly host: string } | null> {
  const [measured, correction] = await Promise.all([measuredClock(), clockCorrection()])
  if (measured === null || Math.abs(measured.seconds) > most) return null
  const age = Date.now() - measured.at
  // What was asked later than now was asked of a clock that has been set back since.
  if (age < 0 || age > lifetime) return null
  const seconds = measured.seconds - correction
  return Math.abs(seconds) < slack ? null : { seconds, host: measured.host }
}

async function state(): Promise<Outcome<{ clock: ClockState }>> {
  const [correction, behind] = await Promise.all([clockCorrection(), clockIsBehind()])
  // The site's clock, not what is missing to it: a second press must not add it twice.
  const offer = behind && { seconds: behind.seconds + correction, host: behind.host }
  return { ok: true, clock: { correction, offer } }
}

/** What the computer's clock is off by, measured at a site on a refusal or on request, and corrected by the person alone. */
export const clockVerbs = {
  'clock.state': state,
  async 'clock.correct'({ seconds }): Promise<Outcome> {
    await writeSettings({ clockCorrection: seconds })
    // A page that says the clock is wrong has something else to say now.
    const tab = (await frontTab())?.id
    if (tab !== undefined) await tell(tab, 'look-again')
    return { ok: true }
  },
  async 'clock.measure'(): Promise<Outcome<{ clock: ClockState }>> {
    const tab = (await frontTab())?.id
    const told = tab === undefined ? undefined : await tell(tab, 'clock?')
    return told === true ? state() : { ok: false, reason: 'clock-unknown' }
  },
} satisfies Partial<PageHandlers>

export const siteClockVerb = {
  async 'content.clock'({ date }, { url }): Promise<Outcome<{ ahead: number }>> {
    const now = Date.now()
    // The header is cut off at whole seconds.
    await noteClock({ seconds: Math.round((date + 500 - now) / 1000), host: url.host, at: now })
    const behind = await clockIsBehind()
    return { ok: true, ahead: behind ? -behind.seconds : 0 }
  },
} satisfies Partial<ContentHandlers>
