import type { Account } from '../account'
import { highestCounter, highestOrder, lastTime } from '../bounds'
import type { OtpProblem } from '../otp/problem'
import { withoutUnseen } from '../unseen'

const longestName = 200
const longestClaim = 320
const longestNote = 10_000
const longestHost = 253
const day = 86_400

const within = (value: number, low: number, high: number) => value >= low && value <= high
const isTime = (value: number | null) => value === null || within(value, 0, lastTime)
const are = (values: readonly string[], most: number, fits: (value: string) => boolean) =>
  values.length <= most && values.every(fits)
const isUuid = (text: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)

/** A site adapter's id, or an https origin as the URL parser writes it. */
const isOrigin = (text: string) =>
  text.length <= 2048 &&
  (/^[a-z]+$/.test(text) || (text.startsWith('https://') && URL.canParse(text) && new URL(text).origin === text))

const isName = (text: string) => text.length <= longestName

/**
 * An account that somebody else may have written, within what a link, a file or an edit can give it; else why not. A
 * place in the list means nothing by itself: one that is out of bounds is brought into them.
 */
export function withinBounds(account: Account): Account | OtpProblem | 'entry-unreadable' {
  const clean = cleaned(account)
  const { issuer, label, person, group, leavers = [], sharedBy } = clean
  if (!within(clean.digits, 5, 8)) return 'digits-out-of-range'
  if (!within(clean.period, 10, 600)) return 'period-out-of-range'
  if (!within(clean.counter, 0, highestCounter)) return 'counter-out-of-range'
  const names = [issuer, label, person, group, sharedBy?.from ?? '', ...leavers.map((leaver) => leaver.person)]
  if (!names.every(isName)) return 'name-too-long'
  const times = [
    ...[clean.createdAt, clean.updatedAt, clean.lastUsedAt, clean.lastFilledStep, sharedBy?.at ?? null],
    ...leavers.flatMap(({ since, done }) => [since, done]),
  ]
  const isSound =
    isUuid(clean.id) &&
    times.every(isTime) &&
    within(clean.clockOffset, -day, day) &&
    clean.note.length <= longestNote &&
    (clean.lastFilledAt ?? '').length <= longestHost &&
    leavers.length <= 100 &&
    are(clean.names, 20, (name) => name.length <= longestClaim) &&
    are(clean.origins, 100, isOrigin) &&
    are(clean.replaces, 1000, isUuid)
  return isSound ? clean : 'entry-unreadable'
}

function cleaned(account: Account): Account {
  const { issuer, label, person, group, names, order, leavers, sharedBy } = account
  return {
    ...account,
    issuer: withoutUnseen(issuer),
    label: withoutUnseen(label),
    person: withoutUnseen(person),
    group: withoutUnseen(group),
    names: names.map(withoutUnseen),
    order: Math.max(-highestOrder, Math.min(highestOrder, order)),
    ...(leavers && { leavers: leavers.map((leaver) => ({ ...leaver, person: withoutUnseen(leaver.person) })) }),
    ...(sharedBy && { sharedBy: { ...sharedBy, from: withoutUnseen(sharedBy.from) } }),
  }
}
