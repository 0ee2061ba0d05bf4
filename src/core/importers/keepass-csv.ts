import { csvImporter } from './csv-importer'
import type { Importer } from './importer'

/** Without codes, each row of which is told: https://keepass.info/help/base/importexport.html#csv */
const rows = csvImporter({
  id: 'keepass-csv',
  label: 'KeePass',
  header: ['account', 'login name', 'password', 'web site', 'comments'],
  columns: { issuer: 'account', label: ['login name'] },
})

/** A backslash stands before quotes, and before another one. */
const doubled = (text: string) => text.replace(/\\([\\"])/g, (_, sign) => (sign === '"' ? '""' : sign))

/** KeePass 1, and 2 where its first version's table is chosen. */
export const keepassCsv: Importer = {
  ...rows,
  read: ({ bytes, text, json }, password) =>
    rows.read({ bytes, text: text === null ? null : doubled(text), json }, password),
}
