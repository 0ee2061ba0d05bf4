import { entryOfCodeField } from './code-field'
import { csvColumns, csvRecords } from './csv'
import { skip } from './entry'
import type { Entry, Importer } from './importer'

const header = ['folder', 'favorite', 'type', 'name', 'login_uri', 'login_totp']
const isCode = (cell: string) => /^(?:otpauth|steam):\/\//i.test(cell)

/**
 * Its rows have more cells than its header, and names in them may hold commas without quotes: the code is found by its
 * scheme, and what stands before it is the name.
 */
function entryOfRow(cells: readonly string[]): Entry {
  const at = cells.findIndex(isCode)
  const [folder, , , ...rest] = cells
  // Without the cells that follow every code, the line was cut off, and perhaps the code with it.
  if (at === cells.length - 1) return skip(rest[0], '', 'entry-unreadable')
  if (at < 0) return entryOfCodeField(cells[5], { issuer: cells[3], group: folder })
  return entryOfCodeField(cells[at], { issuer: rest.slice(0, at - 4).join(','), group: folder })
}

/** Bitwarden Authenticator for Android and iOS. */
export const bitwardenAuthenticatorCsv: Importer = {
  id: 'bitwarden-authenticator-csv',
  label: 'Bitwarden Authenticator',
  detect: ({ text }) => (csvColumns(text).join() === header.join() ? 'plain' : null),
  read: async ({ text }) => csvRecords(text).slice(1).map(entryOfRow),
}
