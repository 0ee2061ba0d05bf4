import type { Account } from '../account'
import { readKey } from '../otp/key'
import type { OtpProblem } from '../otp/problem'
import { withoutUnseen } from '../unseen'
import { parseAccount } from '../vault/account-json'
import { withinBounds } from './within-bounds'

export type EntryProblem = OtpProblem | 'entry-unreadable'

/** An entry of a backup that is no login, and as much of its name as can be read. */
export interface SkippedEntry {
  readonly issuer: string
  readonly label: string
  readonly reason: EntryProblem
}

/** One entry, checked as a link would be: a backup may come from anybody who knows its passphrase. */
export function readEntry(value: unknown): Account | SkippedEntry {
  const account = parseAccount(value)
  if (!account) return skipped(value, 'entry-unreadable')
  const key = readKey(account.secret)
  if (!key.ok) return skipped(account, key.reason)
  const bounded = withinBounds(account)
  return typeof bounded === 'string' ? skipped(account, bounded) : { ...bounded, secret: key.secret }
}

function skipped(value: unknown, reason: EntryProblem): SkippedEntry {
  const { issuer, label } = (value ?? {}) as Readonly<Record<string, unknown>>
  return { issuer: nameOf(issuer), label: nameOf(label), reason }
}

const nameOf = (value: unknown) => (typeof value === 'string' ? withoutUnseen(value.slice(0, 200)) : '')
