import { entryOf, skip } from './entry'
import { type Fields, numberOf, textOf, wordOf } from './fields'
import type { Entry } from './importer'

const filled = (...values: readonly unknown[]) =>
  values.find((value) => value !== undefined && value !== null && value !== '')

/**
 * A token as FreeOTP and FreeOTP+ describe it; a name that a person gave it stands beside the link's own.
 * @param counter the one that the next code is computed from
 */
export function entryOfToken(token: Fields, secret: Uint8Array | null, counter: number | string | undefined): Entry {
  const issuer = filled(token.issuerAlt, token.issuerExt, token.issuerInt) ?? ''
  const label = filled(token.labelAlt, token.label) ?? ''
  const type = textOf(token.type)?.toLowerCase() ?? ''
  if (secret === null) return skip(issuer, label, 'entry-unreadable')
  const digits = numberOf(token.digits)
  const isSteam = type === 'totp' && issuer === 'Steam'
  // The apps give such a token Steam's letters, as many as it says; Steam takes five.
  if (isSteam && digits !== undefined && Number(digits) !== 5) return skip(issuer, label, 'digits-out-of-range')
  return entryOf({
    type: isSteam ? 'steam' : type,
    issuer,
    label,
    secret,
    algorithm: wordOf(token.algo),
    digits,
    period: numberOf(token.period),
    counter,
  })
}
