import { entryOf, entryOfLink, skip } from './entry'
import type { Entry } from './importer'

/** What a password manager has beside its field for the code. */
export interface Named {
  /** As the file has them. */
  readonly issuer?: unknown
  readonly label?: unknown
  readonly group?: string | undefined
  readonly note?: string | undefined
}

const steamScheme = /^steam:\/\//i

/** KeePassXC writes Steam's codes as a link of the usual kind that names another encoder. */
const isSteamLink = (link: string) => /[?&]encoder=steam(?:&|$)/i.test(link)

/**
 * The entry that a password manager's field for the code describes: an otpauth link, `steam://KEY`, or a key alone, which
 * means SHA-1, six digits and 30 seconds in all of them.
 */
export function entryOfCodeField(field: string | null | undefined, named: Named): Entry {
  const { issuer = '', label = '', group, note } = named
  const text = (field ?? '').trim()
  const beside = { issuer, label, group, note }
  // Dashlane's apps write `null` for none.
  if (text === '' || text === 'null') return skip(issuer, label, 'no-otp')
  if (steamScheme.test(text)) return entryOf({ ...beside, type: 'steam', secret: text.replace(steamScheme, '') })
  if (!/:\/\//.test(text)) return entryOf({ ...beside, type: 'totp', secret: text })
  return entryOfLink(isSteamLink(text) ? text.replace(/^otpauth:\/\/totp\b/i, 'otpauth://steam') : text, beside)
}
