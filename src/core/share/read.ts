import type { Enrolment, Sharing } from '../account'
import { lastTime } from '../bounds'
import { parseOtpauth } from '../otp/uri'
import { withoutUnseen } from '../unseen'
import { open } from '../vault/gcm'
import { deriveFromPassphrase } from '../vault/kdf'
import { aesKey } from '../vault/keys'
import { unpad } from '../vault/padding'
import type { Stopping } from '../vault/stopping'
import { clearData } from './bound'
import type { ShareProblem } from './format'
import { parseShare } from './parse'
import { readSharePassphrase } from './passphrase'

export type OpenedShare =
  | { readonly ok: true; readonly enrolment: Enrolment; readonly sharing: Sharing }
  | { readonly ok: false; readonly reason: ShareProblem }

const longestFrom = 200
const isTime = (at: unknown): at is number =>
  Number.isSafeInteger(at) && (at as number) >= 0 && (at as number) <= lastTime
const failed = (reason: ShareProblem) => ({ ok: false, reason }) as const

/** Opens a shared login. @param typed the passphrase as a person types it */
export async function readShare(text: string, typed: string, stopping?: Stopping): Promise<OpenedShare> {
  const parsed = parseShare(text)
  if (typeof parsed === 'string') return failed(parsed)
  const derived = await deriveFromPassphrase(readSharePassphrase(typed) ?? typed, parsed.kdf, stopping)
  const key = await aesKey(derived)
  derived.fill(0)
  const plain = await open(key, parsed.nonce, clearData(parsed.head), parsed.sealed)
  if (!plain) return failed('share-passphrase')
  const content = contentOf(plain)
  plain.fill(0)
  if (!content) return failed('share-damaged')
  const [link, from, at] = content
  // Whoever knows the passphrase may have made it by hand: it is checked like any link.
  const read = parseOtpauth(link)
  return read.ok ? { ok: true, enrolment: read.enrolment, sharing: { from, at } } : failed(read.reason)
}

/** Null where it was sealed by something that does not know the format. */
function contentOf(plain: Uint8Array): readonly [link: string, from: string, at: number] | null {
  try {
    const [link, from, at, ...others] = JSON.parse(unpad(plain)) as readonly unknown[]
    if (typeof link !== 'string' || typeof from !== 'string' || others.length > 0) return null
    return from.length <= longestFrom && isTime(at) ? [link, withoutUnseen(from), at] : null
  } catch {
    return null
  }
}
