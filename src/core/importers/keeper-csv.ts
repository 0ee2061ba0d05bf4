import { entryOfCodeField } from './code-field'
import { csvColumns, csvRecords } from './csv'
import { withoutCutOff } from './cut-off'
import { skip } from './entry'
import type { Entry, Importer } from './importer'

/** Names of the field with the code: the vault's export has the first, Keeper Commander's the second. */
const codeNames = ['tfc:keeper', '$onetimecode']
const firstOfOwn = 7

/** The code of a row; an empty text where it has none, undefined where the field is named but not there. */
function codeOf(cells: readonly string[]): string | undefined {
  const own = cells.slice(firstOfOwn)
  const at = own.findIndex((cell, place) => place % 2 === 0 && codeNames.includes(cell.trim().toLowerCase()))
  return at < 0 ? '' : own[at + 1]
}

/** Folder, title, login, password, address, notes, shared folder, then names and values of fields by turns. */
function entryOfRow(cells: readonly string[] | null): Entry {
  if (cells === null) return skip('', '', 'entry-unreadable')
  const [folder, title, login, , , note, shared] = cells
  if (cells.length < firstOfOwn) return skip(title, login, 'entry-unreadable')
  const code = codeOf(cells)
  if (code === undefined) return skip(title, login, 'entry-unreadable')
  return entryOfCodeField(code, { issuer: title, label: login, group: folder || shared, note })
}

/** https://docs.keeper.io/user-guides/import-records-1/import-a-.csv-file: no header, so it is known by that field. */
export const keeperCsv: Importer = {
  id: 'keeper-csv',
  label: 'Keeper',
  detect({ text }) {
    const holdsCode = /(?:^|,)"?(?:TFC:Keeper|\$oneTimeCode)"?,/m.test(text ?? '')
    return holdsCode && csvColumns(text).length >= firstOfOwn ? 'plain' : null
  },
  async read({ text }) {
    const records = csvRecords(text)
    const isHeader = records[0]?.[0]?.toLowerCase() === 'folder' && records[0]?.[1]?.toLowerCase() === 'title'
    return withoutCutOff(records.slice(isHeader ? 1 : 0), (cells) => codeOf(cells) ?? '', text).map(entryOfRow)
  },
}
