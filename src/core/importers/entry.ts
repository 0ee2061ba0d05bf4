import { checkLogin, type GivenLogin } from '../otp/check'
import { parseOtpauth } from '../otp/uri'
import type { Entry, SkippedLogin } from './importer'

interface Names {
  /** As the file has them: what is no text is not taken for none. */
  readonly issuer?: unknown
  readonly label?: unknown
}

interface Beside {
  readonly group?: string | null | undefined
  readonly note?: string | null | undefined
}

const longestNote = 10_000
const longestName = 200
const shortened = (text: unknown, longest: number) => (typeof text === 'string' ? text.trim().slice(0, longest) : '')

/** A group's name, as much of it as is kept: a file may have many logins in a group with megabytes for a name. */
export const groupName = (value: unknown): string => shortened(value, longestName)

/** An entry that is none, by as much of its name as can be read. */
export function skip(issuer: unknown, label: unknown, reason: SkippedLogin['reason']): SkippedLogin {
  return { issuer: shortened(issuer, longestName), label: shortened(label, longestName), reason }
}

const isName = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

/** The entry that a file's fields describe: a login exactly as they have it, or why it is none. */
export function entryOf(given: Omit<GivenLogin, keyof Names> & Names & Beside): Entry {
  const { issuer, label } = given
  if (!isName(issuer) || !isName(label)) return skip(issuer, label, 'entry-unreadable')
  const read = checkLogin({ ...given, issuer, label })
  if (!read.ok) return skip(issuer, label, read.reason)
  return { ...read.enrolment, group: shortened(given.group, longestName), note: shortened(given.note, longestNote) }
}

/**
 * The entry of an otpauth link.
 * @param named what the file calls it beside the link; counts where the link has no name of its own
 */
export function entryOfLink(link: string, named: Names & Beside = {}): Entry {
  const read = parseOtpauth(link)
  const { issuer = '', label = '', group, note } = named
  if (!read.ok) return skip(issuer, label, read.reason)
  const { enrolment } = read
  return entryOf({ ...enrolment, issuer: enrolment.issuer || issuer, label: enrolment.label || label, group, note })
}
