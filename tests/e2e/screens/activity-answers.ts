import type { ActivityList } from '../../../src/messages'
import { madeFace } from './made-face'
import type { Answers } from './screen'
import { now } from './standing-now'

type Event = NonNullable<ActivityList['rows'][number]['event']>

const day = 86_400_000
const minute = 60_000
const weeks = 12
/** So much was done on the days back from today, over and over: each shade of the calendar, and days of rest. */
const counts = [3, 12, 0, 5, 1, 0, 2, 1, 0]

const seller = { login: madeFace(0), host: 'sellercentral.amazon.it' }
const deeds = [
  { kind: 'filled', ...seller },
  { kind: 'unlocked', how: 'passphrase', wrongBefore: 2 },
  { kind: 'refused', ...seller },
  { kind: 'saved', login: madeFace(1), host: '' },
  { kind: 'exported', count: 7 },
] as const
const events = Array.from({ length: 7 * weeks }, (_, back) =>
  Array.from(
    { length: counts[back % counts.length] ?? 0 },
    (_, at): Event => ({
      ...(deeds[at % deeds.length] ?? deeds[0]),
      at: now - back * day - at * 9 * minute,
    }),
  ),
).flat()

/** Twelve weeks of somebody who works with it. */
export const busy = {
  'activity.list': {
    ok: true,
    rows: events.map((event, at) => ({ number: events.length - at, event })),
    more: false,
    whole: true,
  },
} as const satisfies Answers
