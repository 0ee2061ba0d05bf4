import { BadFile } from './importer'

/** Rows beside the header; more than any vault. */
const mostRows = 20_001
const mostColumns = 200
const longestHeader = 8192

/** A row by the names of its columns; null where its cells are not as many as the columns. */
export type CsvRow = Readonly<Record<string, string>> | null

const delimiters = [',', ';', '\t'] as const

/** A field of its own after the opening quote at `from`, and where it ends. Null where it is never closed. */
function quoted(text: string, from: number): readonly [cell: string, end: number] | null {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') return [cell, quote + 1]
    cell += '"'
    at = quote + 2
  }
}

/** RFC 4180 with either kind of line break; blank lines are none. @throws BadFile where a quote is never closed */
function* records(text: string, delimiter: string): Generator<readonly string[]> {
  const plain = new RegExp(`[^${delimiter}\r\n]*`, 'y')
  let cells: string[] = []
  for (let at = 0; at <= text.length; ) {
    const isQuoted = text[at] === '"'
    plain.lastIndex = at
    const [cell, end] = isQuoted ? (quoted(text, at) ?? []) : [plain.exec(text)?.[0] ?? '', plain.lastIndex]
    if (cell === undefined || end === undefined) throw new BadFile('import-damaged')
    cells.push(cell)
    const after = text[end] ?? '\n'
    if (after !== delimiter && after !== '\n' && after !== '\r') throw new BadFile('import-damaged')
    at = end + 1
    if (after === delimiter) {
      if (cells.length > mostColumns) throw new BadFile('import-damaged')
      continue
    }
    if (after === '\r' && text[at] === '\n') at += 1
    if (isQuoted || cells.length > 1 || cell !== '') yield cells
    cells = []
  }
}

const nameOf = (cell: string) => cell.trim().toLowerCase()

function opening(text: string): { readonly delimiter: string; readonly names: readonly string[] } | null {
  const line = /^[^\r\n]*/.exec(text.slice(0, longestHeader))?.[0] ?? ''
  if (line.length >= longestHeader) return null
  const delimiter = delimiters.find((one) => line.includes(one))
  if (delimiter === undefined) return null
  try {
    const [names = []] = records(line, delimiter)
    return { delimiter, names: names.map(nameOf) }
  } catch {
    return null
  }
}

/** The names of a CSV file's columns, lower case; none where the first line is no row of several. */
export const csvColumns = (text: string | null): readonly string[] =>
  text === null ? [] : (opening(text)?.names ?? [])

/**
 * Every row as it is, the first one too.
 * @throws BadFile where quotes do not match, or there are too many rows
 */
export function csvRecords(text: string | null): readonly (readonly string[])[] {
  const delimiter = opening(text ?? '')?.delimiter
  if (text === null || delimiter === undefined) throw new BadFile('import-damaged')
  const rows: (readonly string[])[] = []
  for (const cells of records(text, delimiter)) {
    if (rows.length > mostRows) throw new BadFile('import-too-large')
    rows.push(cells)
  }
  return rows
}

/** Every row below the header. @throws BadFile as `csvRecords` does */
export function readCsv(text: string | null): readonly CsvRow[] {
  const [header = [], ...rows] = csvRecords(text)
  const names = header.map(nameOf)
  return rows.map((cells) => {
    const fits = cells.length >= names.length && cells.slice(names.length).every((cell) => cell === '')
    return fits ? Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) : null
  })
}
