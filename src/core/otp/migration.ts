import type { Enrolment } from '../account'
import { checkLogin } from './check'
import type { OtpProblem } from './problem'
import { type ProtobufField, readProtobuf } from './protobuf'

/** An entry of a migration link: a login exactly as it has it, or its name and why it is none. */
export type MigrationEntry =
  | { readonly ok: true; readonly enrolment: Enrolment }
  | { readonly ok: false; readonly reason: OtpProblem; readonly issuer: string; readonly label: string }

/** One QR code of a batch. Numbers as the app writes them: the first has the index 0. */
export interface MigrationPart {
  /** Random, the same in all parts of a batch. */
  readonly batchId: number
  readonly index: number
  readonly size: number
  readonly entries: readonly MigrationEntry[]
}

export type ParsedMigration =
  | { readonly ok: true; readonly part: MigrationPart }
  | { readonly ok: false; readonly reason: OtpProblem }

/** Some apps put all logins into one link; the largest QR code holds 3 kB. */
const longestLink = 1_000_000
const mostParts = 1000
const mostLogins = 20_000

const algorithms = ['SHA1', 'SHA1', 'SHA256', 'SHA512', 'MD5']
const digitCounts = [6, 6, 8]
const types = ['totp', 'hotp', 'totp']

/** True for what `parseMigration` reads, good or not. */
export const isMigrationLink = (text: string): boolean => /^\s*otpauth-migration:/i.test(text)

/**
 * The bytes behind `data=`. In a query a plus often is written as it is, or was taken for a space by what read the
 * link before; dropping it would shift every bit that follows.
 * @returns null where they are no base64
 */
function dataOf(query: string): Uint8Array<ArrayBuffer> | null {
  const [value, ...more] = query.split('&').flatMap((pair) => (/^data=/i.test(pair) ? [pair.slice(5)] : []))
  if (value === undefined || more.length > 0) return null
  try {
    const base64 = decodeURIComponent(value)
      .replace(/[\r\n\t]/g, '')
      .replace(/[ -]/g, '+')
      .replaceAll('_', '/')
      .replace(/=+$/, '')
    return /^[A-Za-z\d+/]+$/.test(base64) && base64.length % 4 !== 1
      ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

// Of a field that stands twice the last counts (protobuf.dev, "Last One Wins"); one that is left out is 0 or empty.
function numberOf(fields: readonly ProtobufField[], wanted: number): bigint {
  const found = fields.findLast((field) => field.number === wanted && 'value' in field)
  return found && 'value' in found ? found.value : 0n
}

function bytesOf(fields: readonly ProtobufField[], wanted: number): Uint8Array<ArrayBuffer> {
  const found = fields.findLast((field) => field.number === wanted && 'bytes' in field)
  return found && 'bytes' in found ? found.bytes : new Uint8Array()
}

/** Null for bytes that are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const int32 = (value: bigint) => Number(BigInt.asIntN(32, value))

/** The app writes the issuer before the name too, or there alone. */
function namesOf(name: string, issuer: string): readonly [issuer: string, label: string] {
  if (issuer !== '') return [issuer, name.startsWith(`${issuer}:`) ? name.slice(issuer.length + 1) : name]
  const colon = name.indexOf(':')
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)]
}

function entryOf(message: Uint8Array<ArrayBuffer>): MigrationEntry {
  const fields = readProtobuf(message)
  if (!fields) return { ok: false, reason: 'link-damaged', issuer: '', label: '' }
  const number = (field: number) => numberOf(fields, field)
  const [name, named] = [textOf(bytesOf(fields, 2)), textOf(bytesOf(fields, 3))]
  if (name === null || named === null) return { ok: false, reason: 'link-damaged', issuer: '', label: '' }
  const [issuer, label] = namesOf(name, named)
  const read = checkLogin({
    type: types[int32(number(6))] ?? 'unknown',
    issuer,
    label,
    secret: bytesOf(fields, 1),
    algorithm: algorithms[int32(number(4))] ?? 'unknown',
    digits: digitCounts[int32(number(5))] ?? 'unknown',
    counter: BigInt.asIntN(64, number(7)).toString(),
  })
  return read.ok ? read : { ...read, issuer, label }
}

/** Reads the text of one of Google Authenticator's QR codes under "Transfer accounts". Unknown fields are passed over. */
export function parseMigration(link: string): ParsedMigration {
  const match = /^otpauth-migration:\/\/offline\/?\?([^#]*)/i.exec(link.trim())
  const damaged = { ok: false, reason: isMigrationLink(link) ? 'link-damaged' : 'not-otpauth' } as const
  if (!match || link.length > longestLink) return damaged
  const data = dataOf(match[1] ?? '')
  const fields = data && readProtobuf(data)
  if (!fields) return damaged
  // A link that says nothing of a batch is one of its own.
  const size = int32(numberOf(fields, 3)) || 1
  const index = int32(numberOf(fields, 4))
  if (size < 1 || size > mostParts || index < 0 || index >= size) return damaged
  const messages = fields.flatMap((field) => (field.number === 1 && 'bytes' in field ? [field.bytes] : []))
  if (messages.length > mostLogins) return damaged
  return { ok: true, part: { batchId: int32(numberOf(fields, 5)), index, size, entries: messages.map(entryOf) } }
}
