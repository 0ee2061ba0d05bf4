import { imitated } from './imitated'
import { ipAddress } from './ip-address'
import { isOwn } from './is-own'
import { trickOf } from './look-alike'
import { type Names, namesOf } from './names'
import { readLabel } from './read-label'
import { shownHost } from './shown-host'
import { suffixOf } from './suffix'
import type { HostVerdict } from './verdict'

export type { HostVerdict, Trick, Unsafe } from './verdict'

/** Longer than any host that a name server can hold: RFC 1035, section 2.3.4. */
const longestHost = 253

/** What stands before an `@`, cut where no host goes on: people take its first words for the host. */
function beforeAt(url: URL): readonly string[] {
  const written = `${url.username} ${url.password}`.slice(0, 4 * longestHost)
  let text = written
  try {
    text = decodeURIComponent(written)
  } catch {
    // Percent signs that stand for nothing.
  }
  return text.toLowerCase().split(/[^\p{L}\p{N}.-]+/u)
}

function judgeKnown(url: URL): HostVerdict {
  if (url.protocol === 'http:') return { kind: 'unsafe', why: 'plain-http' }
  if (url.port !== '') return { kind: 'unsafe', why: 'other-port' }
  return url.hostname.endsWith('.') ? { kind: 'unsafe', why: 'trailing-dot' } : { kind: 'known' }
}

/** @returns null where nothing imitates a known host */
function judgeImitation(url: URL, host: string, known: readonly string[], names: Names): HostVerdict | null {
  if (!ipAddress(host)) {
    const suffix = suffixOf(host, names)
    if (isOwn(host, suffix, names)) return { kind: 'other' }
    const trick = trickOf(host, suffix, names)
    if (trick) return { kind: 'look-alike', of: imitated(shownHost(host), known, names), trick }
  }
  const before = beforeAt(url).find((part) => part.split('.').some((label) => readLabel(label, names)))
  return before === undefined ? null : { kind: 'look-alike', of: imitated(before, known, names), trick: 'user-info' }
}

/**
 * Tells a known host from one that only looks like it, by the address alone. Where a page leads to, and what it shows,
 * counts for nothing: both can be copied.
 *
 * Imports the public suffix list (50 kB as gzip): for the background alone.
 * @param url of the page, as the browser gives it
 * @param known exact hosts of one site, each `<service>.<site>.<ending>`, e.g. `sellercentral.amazon.it`
 */
export function judgeHost(url: URL, known: readonly string[]): HostVerdict {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'unsafe', why: 'not-web' }
  // The dot at its end is no part of its length.
  const host = url.hostname.replace(/\.{1,9}$/, '')
  if (host.length > longestHost) return { kind: 'other' }
  if (known.includes(host)) return judgeKnown(url)
  const imitation = judgeImitation(url, host, known, namesOf(known))
  if (imitation) return imitation
  return ipAddress(host) === 'public' ? { kind: 'unsafe', why: 'ip-address' } : { kind: 'other' }
}
