import type { Enrolment } from '../account'
import { decodeBase32 } from '../base32'
import { toBase64, utf8 } from '../bytes'
import { type ProtobufField, writeProtobuf } from './protobuf'

/** What Google Authenticator has no place for. */
export type NotInMigration = 'kind-not-held' | 'digits-not-held' | 'period-not-held'

export interface MigrationLinks<T extends Enrolment> {
  /** One for each QR code, in order. */
  readonly links: readonly string[]
  readonly left: readonly { readonly login: T; readonly reason: NotInMigration }[]
}

/** As many as the app itself puts into one. */
const mostLogins = 10
/** Letters of a link whose QR code a phone still reads off a screen; one login alone may take more. */
const mostLetters = 1200

const algorithms = { SHA1: 1n, SHA256: 2n, SHA512: 3n } as const
const prefix = 'otpauth-migration://offline?data='

function notHeld({ type, digits, period }: Enrolment): NotInMigration | null {
  if (type === 'steam') return 'kind-not-held'
  if (digits !== 6 && digits !== 8) return 'digits-not-held'
  return type === 'totp' && period !== 30 ? 'period-not-held' : null
}

/** A name with a colon could be taken for issuer and name in one: then the issuer stands before it. */
const nameOf = ({ issuer, label }: Enrolment) =>
  (issuer === '' ? label.includes(':') : label.startsWith(`${issuer}:`)) ? `${issuer}:${label}` : label

function messageOf(login: Enrolment): Uint8Array<ArrayBuffer> {
  const secret = decodeBase32(login.secret)
  if (!secret.ok) throw new Error('a stored secret is always base32')
  const isCounter = login.type === 'hotp'
  return writeProtobuf([
    { number: 1, bytes: Uint8Array.from(secret.bytes) },
    { number: 2, bytes: utf8(nameOf(login)) },
    { number: 3, bytes: utf8(login.issuer) },
    { number: 4, value: algorithms[login.algorithm] },
    { number: 5, value: login.digits === 8 ? 2n : 1n },
    { number: 6, value: isCounter ? 1n : 2n },
    ...(isCounter ? [{ number: 7, value: BigInt(login.counter) }] : []),
  ])
}

function linkOf(messages: readonly Uint8Array<ArrayBuffer>[], batch: readonly ProtobufField[]): string {
  const entries = messages.map((bytes) => ({ number: 1, bytes }))
  return prefix + encodeURIComponent(toBase64(writeProtobuf([...entries, ...batch])))
}

/** Shares messages out among links, in order. */
function inParts(messages: readonly Uint8Array<ArrayBuffer>[]): readonly (readonly Uint8Array<ArrayBuffer>[])[] {
  const parts: Uint8Array<ArrayBuffer>[][] = []
  for (const message of messages) {
    const last = parts.at(-1)
    const fits = last && last.length < mostLogins && linkOf([...last, message], []).length <= mostLetters
    if (fits) last.push(message)
    else parts.push([message])
  }
  return parts
}

/**
 * The texts of the QR codes that Google Authenticator reads under "Transfer accounts".
 * @param batchId a random number of 31 bits
 */
export function formatMigration<T extends Enrolment>(logins: readonly T[], batchId: number): MigrationLinks<T> {
  const held = logins.filter((login) => notHeld(login) === null)
  const parts = inParts(held.map(messageOf))
  const links = parts.map((messages, index) =>
    linkOf(messages, [
      { number: 2, value: 1n },
      { number: 3, value: BigInt(parts.length) },
      { number: 4, value: BigInt(index) },
      { number: 5, value: BigInt(batchId) },
    ]),
  )
  const left = logins.flatMap((login) => {
    const reason = notHeld(login)
    return reason ? [{ login, reason }] : []
  })
  return { links, left }
}
