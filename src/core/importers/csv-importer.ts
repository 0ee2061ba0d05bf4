import { entryOfCodeField } from './code-field'
import { type CsvRow, csvColumns, readCsv } from './csv'
import { skip } from './entry'
import type { Entry, Importer } from './importer'

/** How a password manager names its columns, in lower case. */
export interface CsvFormat {
  readonly id: string
  readonly label: string
  /** Columns that its header always has; no other app of the table has all of them. */
  readonly header: readonly string[]
  readonly columns: {
    /** Left out where the app writes no codes: then every row is `no-otp`. */
    readonly code?: string
    readonly issuer: string
    /** The first that is not empty. */
    readonly label: readonly string[]
    readonly group?: readonly string[]
    readonly note?: string
  }
}

/** An importer for CSV files with a row for each password and, at best, a column for its code. */
export function csvImporter({ id, label, header, columns }: CsvFormat): Importer {
  const entryOfRow = (row: CsvRow): Entry => {
    if (row === null) return skip('', '', 'entry-unreadable')
    const cell = (name: string | undefined) => (name === undefined ? '' : (row[name] ?? ''))
    /** The first that is not empty. */
    const first = (names: readonly string[] = []) => names.map(cell).find((name) => name !== '') ?? ''
    return entryOfCodeField(cell(columns.code), {
      issuer: cell(columns.issuer),
      label: first(columns.label),
      group: first(columns.group),
      note: cell(columns.note),
    })
  }
  return {
    id,
    label,
    detect({ text }) {
      const names = csvColumns(text)
      return header.every((name) => names.includes(name)) ? 'plain' : null
    },
    read: async ({ text }) => readCsv(text).map(entryOfRow),
  }
}
