import { readKey } from './key'
import type { Parsed } from './parsed'

/** Reads a key in text, as sites print it beside the QR code: SHA-1, 6 digits, 30 s, no name. */
export function parseSetupKey(text: string): Parsed {
  const key = readKey(text)
  if (!key.ok) return key
  const defaults = {
    type: 'totp',
    issuer: '',
    label: '',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
  } as const
  return { ok: true, enrolment: { ...defaults, secret: key.secret } }
}
