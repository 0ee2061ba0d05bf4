import type { Algorithm, Enrolment, OtpType } from '../account'
import { readKey } from './key'
import type { Parsed } from './parsed'
import type { OtpProblem } from './problem'

const longestLink = 4096
const longestName = 200

/** Control characters and those that turn the direction of writing: a name must look like what it is. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

class Bad extends Error {
  constructor(readonly reason: OtpProblem) {
    super(reason)
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // URIError: a stray percent sign, or bytes that are no UTF-8.
    throw new Bad('link-damaged')
  }
}

function parametersOf(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [name = '', ...rest] = pair.split('=')
    const key = decode(name).toLowerCase()
    const value = decode(rest.join('=').replaceAll('+', ' '))
    if (found.has(key) && found.get(key) !== value) throw new Bad('link-damaged')
    found.set(key, value)
  }
  return found
}

function whole(text: string | undefined, absent: number, low: number, high: number, reason: OtpProblem): number {
  if (text === undefined) return absent
  const number = /^\d{1,16}$/.test(text.trim()) ? Number(text) : Number.NaN
  if (!(number >= low && number <= high)) throw new Bad(reason)
  return number
}

/** `SHA256`, `sha-256`, `HmacSHA256`: all one; what is none of ours is refused, never taken for SHA-1. */
function algorithmOf(text = 'SHA1'): Algorithm {
  const name = text
    .toUpperCase()
    .replace(/^HMAC/, '')
    .replace(/[-_\s]/g, '')
  if (name !== 'SHA1' && name !== 'SHA256' && name !== 'SHA512') throw new Bad('unknown-algorithm')
  return name
}

function nameOf(text: string): string {
  const name = text.replace(unseen, '').trim()
  if (name.length > longestName) throw new Bad('name-too-long')
  return name
}

function typeOf(text: string): OtpType {
  const type = text.toLowerCase()
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') throw new Bad('unknown-type')
  return type
}

function read(link: string): Enrolment {
  if (/^otpauth-migration:\/\//i.test(link)) throw new Bad('migration-link')
  const match = /^otpauth:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is.exec(link)
  if (!match) throw new Bad(/^otpauth:/i.test(link) ? 'link-damaged' : 'not-otpauth')
  if (link.length > longestLink) throw new Bad('link-damaged')
  const [, kind = '', path = '', query = ''] = match
  const named = typeOf(kind)
  const parameters = parametersOf(query)
  // A plus in the label stays one: it stands in e-mail addresses.
  const label = decode(path)
  const colon = label.indexOf(':')
  const issuer = nameOf(parameters.get('issuer') ?? '') || nameOf(colon < 0 ? '' : label.slice(0, colon))
  const given = parameters.get('secret')
  if (given === undefined || given === '') throw new Bad('key-missing')
  const key = readKey(given)
  if (!key.ok) throw new Bad(key.reason)
  const isSteam = named === 'steam' || (issuer.toLowerCase() === 'steam' && parameters.get('digits') === '5')
  return {
    type: isSteam ? 'steam' : named,
    issuer,
    label: nameOf(label.slice(colon + 1)),
    secret: key.secret,
    algorithm: algorithmOf(parameters.get('algorithm')),
    digits: isSteam ? 5 : whole(parameters.get('digits'), 6, 6, 8, 'digits-out-of-range'),
    period: whole(parameters.get('period'), 30, 10, 600, 'period-out-of-range'),
    counter: whole(parameters.get('counter'), 0, 0, Number.MAX_SAFE_INTEGER, 'counter-out-of-range'),
  }
}

/** Reads an otpauth link: Google Authenticator's key URI format, and the ways apps stray from it. */
export function parseOtpauth(link: string): Parsed {
  try {
    return { ok: true, enrolment: read(link.trim()) }
  } catch (error) {
    if (error instanceof Bad) return { ok: false, reason: error.reason }
    throw error
  }
}

/** The link of a login; only what is not the default is written, as in Amazon's own. */
export function formatOtpauth({ type, issuer, label, secret, algorithm, digits, period, counter }: Enrolment): string {
  const encoded = encodeURIComponent
  const name = issuer ? `${encoded(issuer)}:${encoded(label)}` : encoded(label)
  const parts = [`secret=${secret}`]
  if (issuer) parts.push(`issuer=${encoded(issuer)}`)
  if (algorithm !== 'SHA1') parts.push(`algorithm=${algorithm}`)
  if (digits !== 6) parts.push(`digits=${digits}`)
  if (period !== 30) parts.push(`period=${period}`)
  if (type === 'hotp') parts.push(`counter=${counter}`)
  return `otpauth://${type}/${name}?${parts.join('&')}`
}
