import { entryOfCodeField } from './code-field'
import { type CsvRow, csvColumns, readCsv } from './csv'
import { withoutCutOff } from './cut-off'
import { skip } from './entry'
import type { Entry, Importer } from './importer'

/** How a password manager names its columns, in lower case. */
export interface CsvFormat {
  readonly id: string
  readonly label: string
  /** Columns that its header always has; no other app of the table has all of them. */
  readonly header: readonly string[]
  /** No column but these; any where it is left out. */
  readonly only?: readonly string[]
  readonly columns: {
    /** The first that is not empty, as in the lists below. Left out where the app writes no codes: every row is `no-otp`. */
    readonly code?: readonly string[]
    readonly issuer: string
    readonly label: readonly string[]
    readonly group?: readonly string[]
    readonly note?: string
  }
}

/** An importer for CSV files with a row for each password and, at best, a column for its code. */
export function csvImporter({ id, label, header, only, columns }: CsvFormat): Importer {
  const entryOfRow = (row: CsvRow): Entry => {
    if (row === null) return skip('', '', 'entry-unreadable')
    const cell = (name: string | undefined) => (name === undefined ? '' : (row[name] ?? ''))
    const first = (names: readonly string[] = []) => names.map(cell).find((name) => name !== '') ?? ''
    return entryOfCodeField(first(columns.code), {
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
      const isOurs = header.every((name) => names.includes(name)) && names.every((name) => only?.includes(name) ?? true)
      return isOurs ? 'plain' : null
    },
    async read({ text }) {
      const code = columns.code?.find((name) => csvColumns(text).includes(name))
      return withoutCutOff(readCsv(text), (row) => row?.[code ?? ''] ?? '', text).map(entryOfRow)
    },
  }
}
