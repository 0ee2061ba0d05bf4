import type { Account } from '../account'
import { readKey } from '../otp/key'
import type { OtpProblem } from '../otp/problem'
import { parseAccount } from '../vault/account-json'

export type EntryProblem = OtpProblem | 'entry-unreadable'

/** An entry of a backup that is no login, and as much of its name as can be read. */
export interface SkippedEntry {
  readonly issuer: string
  readonly label: string
  readonly reason: EntryProblem
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const within = (value: number, low: number, high: number) => value >= low && value <= high

/** One entry, checked as a link would be: a backup may come from anybody who knows its passphrase. */
export function readEntry(value: unknown): Account | SkippedEntry {
  const account = parseAccount(value)
  if (!account) return skipped(value, 'entry-unreadable')
  const key = readKey(account.secret)
  if (!key.ok) return skipped(account, key.reason)
  const reason = problemOf(account)
  return reason ? skipped(account, reason) : { ...account, secret: key.secret }
}

function problemOf({ id, digits, period, counter }: Account): EntryProblem | null {
  if (!within(digits, 5, 8)) return 'digits-out-of-range'
  if (!within(period, 10, 600)) return 'period-out-of-range'
  if (counter < 0) return 'counter-out-of-range'
  return uuid.test(id) ? null : 'entry-unreadable'
}

function skipped(value: unknown, reason: EntryProblem): SkippedEntry {
  const { issuer, label } = (value ?? {}) as Readonly<Record<string, unknown>>
  return { issuer: nameOf(issuer), label: nameOf(label), reason }
}

const nameOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
