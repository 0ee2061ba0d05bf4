import type { Enrolment } from '../account'
import { collectParts, type MissingPart } from './collect-parts'
import { isMigrationLink, type MigrationPart, parseMigration } from './migration'
import type { OtpProblem } from './problem'
import { parseOtpauth } from './uri'

/** A text, or an entry of one, that is no login; the names are empty where it has none. */
export interface UnreadLogin {
  readonly issuer: string
  readonly label: string
  readonly reason: OtpProblem
}

export interface ReadLogins {
  readonly logins: readonly Enrolment[]
  readonly problems: readonly UnreadLogin[]
  /** Parts of a batch of migration links that are not among the texts. */
  readonly missing: readonly MissingPart[]
}

/** Every login in the texts of QR codes: otpauth links, and migration links in whatever order they were read. */
export function readLogins(texts: readonly string[]): ReadLogins {
  const logins: Enrolment[] = []
  const problems: UnreadLogin[] = []
  const parts: MigrationPart[] = []
  for (const text of new Set(texts)) {
    if (isMigrationLink(text)) {
      const read = parseMigration(text)
      if (read.ok) parts.push(read.part)
      else problems.push({ issuer: '', label: '', reason: read.reason })
      continue
    }
    const read = parseOtpauth(text)
    if (read.ok) logins.push(read.enrolment)
    else problems.push({ issuer: '', label: '', reason: read.reason })
  }
  const { entries, missing } = collectParts(parts)
  for (const entry of entries) {
    if (entry.ok) logins.push(entry.enrolment)
    else problems.push({ issuer: entry.issuer, label: entry.label, reason: entry.reason })
  }
  return { logins, problems, missing }
}
