import type { Algorithm, Enrolment, OtpType } from '../account'
import { highestCounter } from '../bounds'
import { withoutUnseen } from '../unseen'
import { readKey } from './key'
import type { Parsed } from './parsed'
import type { OtpProblem } from './problem'

/** A login as a link or a foreign file gives it: anything may be missing, and numbers may be text. */
export interface GivenLogin {
  readonly type: string
  readonly issuer?: string | null | undefined
  readonly label?: string | null | undefined
  /** Base32 text, or the key's bytes. */
  readonly secret?: string | Uint8Array | null | undefined
  readonly algorithm?: string | null | undefined
  readonly digits?: number | string | null | undefined
  /** Seconds. */
  readonly period?: number | string | null | undefined
  readonly counter?: number | string | null | undefined
}

const longestName = 200

class Bad extends Error {
  constructor(readonly reason: OtpProblem) {
    super(reason)
  }
}

function whole(given: GivenLogin['digits'], absent: number, low: number, high: number, reason: OtpProblem): number {
  if (given === undefined || given === null) return absent
  const text = String(given).trim()
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= low && number <= high)) throw new Bad(reason)
  return number
}

/** `SHA256`, `sha-256`, `HmacSHA256`: all one; what is none of ours is refused, never taken for SHA-1. */
function algorithmOf(text: string): Algorithm {
  const name = text
    .toUpperCase()
    .replace(/^HMAC/, '')
    .replace(/[-_\s]/g, '')
  if (name !== 'SHA1' && name !== 'SHA256' && name !== 'SHA512') throw new Bad('unknown-algorithm')
  return name
}

function nameOf(text: string): string {
  const name = withoutUnseen(text).trim()
  if (name.length > longestName) throw new Bad('name-too-long')
  return name
}

function typeOf(text: string): OtpType {
  const type = text.toLowerCase()
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') throw new Bad('unknown-type')
  return type
}

function keyOf(given: GivenLogin['secret']): string {
  if (given === undefined || given === null || given.length === 0) throw new Bad('key-missing')
  const key = readKey(given)
  if (!key.ok) throw new Bad(key.reason)
  return key.secret
}

function check(given: GivenLogin): Enrolment {
  const named = typeOf(given.type)
  const issuer = nameOf(given.issuer ?? '')
  const algorithm = algorithmOf(given.algorithm ?? 'SHA1')
  const isSteam = named === 'steam' || (issuer.toLowerCase() === 'steam' && String(given.digits) === '5')
  if (isSteam && algorithm !== 'SHA1') throw new Bad('unknown-algorithm')
  const type = isSteam ? 'steam' : named
  const period = whole(given.period, 30, 10, 600, 'period-out-of-range')
  const counter = whole(given.counter, 0, 0, highestCounter, 'counter-out-of-range')
  return {
    type,
    issuer,
    label: nameOf(given.label ?? ''),
    secret: keyOf(given.secret),
    algorithm,
    digits: isSteam ? 5 : whole(given.digits, 6, 6, 8, 'digits-out-of-range'),
    period: type === 'hotp' ? 30 : period,
    counter: type === 'hotp' ? counter : 0,
  }
}

/** A login in its one canonical form, or why it is none. What cannot be represented is refused, never rounded. */
export function checkLogin(given: GivenLogin): Parsed {
  try {
    return { ok: true, enrolment: check(given) }
  } catch (error) {
    if (error instanceof Bad) return { ok: false, reason: error.reason }
    throw error
  }
}
