import { entryOfCodeField } from './code-field'
import { csvColumns, csvRecords } from './csv'
import { skip } from './entry'
import type { Entry, Importer } from './importer'

/** Names of the field with the code: the vault's export has the first, Keeper Commander's the second. */
const codeNames = ['tfc:keeper', '$onetimecode']
const firstOfOwn = 7

/** Folder, title, login, password, address, notes, shared folder, then names and values of fields by turns. */
function entryOfRow(cells: readonly string[]): Entry {
  const [folder, title, login, , , note, shared] = cells
  if (cells.length < firstOfOwn) return skip(title, login, 'entry-unreadable')
  const own = cells.slice(firstOfOwn)
  const at = own.findIndex((cell, place) => place % 2 === 0 && codeNames.includes(cell.trim().toLowerCase()))
  const code = at < 0 ? '' : own[at + 1]
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
    return records.slice(isHeader ? 1 : 0).map(entryOfRow)
  },
}
