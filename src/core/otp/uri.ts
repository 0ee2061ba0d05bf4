import type { Enrolment } from '../account'
import { checkLogin } from './check'
import type { Parsed } from './parsed'
import type { OtpProblem } from './problem'

/** Letters. */
export const longestLink = 4096

const failed = (reason: OtpProblem): Parsed => ({ ok: false, reason })

/** Null for a stray percent sign, or bytes that are no UTF-8. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Null where a name or a value is damaged, or one name has two values. */
function parametersOf(query: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>()
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [name = '', ...rest] = pair.split('=')
    const key = decode(name)?.toLowerCase()
    const value = decode(rest.join('=').replaceAll('+', ' '))
    if (key === undefined || value === null) return null
    if (found.has(key) && found.get(key) !== value) return null
    found.set(key, value)
  }
  return found
}

/**
 * Issuer and name in the path. The colon between them may be written as `%3A`, and either name may hold one of its own:
 * the issuer that the query names tells first, then the first colon that is not encoded, then the first of any kind.
 */
function namesOf(path: string, named: string): readonly [issuer: string, label: string] | null {
  // A plus in the path stays one: it stands in e-mail addresses.
  const whole = decode(path)
  if (whole === null) return null
  if (named !== '' && whole.startsWith(`${named}:`)) return [named, whole.slice(named.length + 1)]
  const plain = path.indexOf(':')
  if (plain >= 0) return [named || (decode(path.slice(0, plain)) ?? ''), decode(path.slice(plain + 1)) ?? '']
  const colon = whole.indexOf(':')
  return [named || whole.slice(0, Math.max(0, colon)), whole.slice(colon + 1)]
}

/** Reads an otpauth link: Google Authenticator's key URI format, and the ways apps stray from it. */
export function parseOtpauth(text: string): Parsed {
  const link = text.trim()
  if (/^otpauth-migration:\/\//i.test(link)) return failed('migration-link')
  const match = /^otpauth:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is.exec(link)
  if (!match) return failed(/^otpauth:/i.test(link) ? 'link-damaged' : 'not-otpauth')
  if (link.length > longestLink) return failed('link-damaged')
  const [, type = '', path = '', query = ''] = match
  const parameters = parametersOf(query)
  const names = parameters && namesOf(path, (parameters.get('issuer') ?? '').trim())
  if (!parameters || !names) return failed('link-damaged')
  const [issuer, label] = names
  const [secret, algorithm, digits, period, counter] = ['secret', 'algorithm', 'digits', 'period', 'counter'].map(
    (name) => parameters.get(name),
  )
  return checkLogin({ type, issuer, label, secret, algorithm, digits, period, counter })
}

/** The link of a login; only what is not the default is written, as in Amazon's own. */
export function formatOtpauth({ type, issuer, label, secret, algorithm, digits, period, counter }: Enrolment): string {
  // Half of a surrogate pair, left by a name that was cut, has no encoding.
  const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
  // Without an issuer a colon of the name's own would be taken for the one between the two.
  const name = issuer || label.includes(':') ? `${encoded(issuer)}:${encoded(label)}` : encoded(label)
  const parts = [`secret=${secret}`]
  if (issuer) parts.push(`issuer=${encoded(issuer)}`)
  if (algorithm !== 'SHA1') parts.push(`algorithm=${algorithm}`)
  if (digits !== 6) parts.push(`digits=${digits}`)
  if (period !== 30) parts.push(`period=${period}`)
  if (type === 'hotp') parts.push(`counter=${counter}`)
  return `otpauth://${type}/${name}?${parts.join('&')}`
}
