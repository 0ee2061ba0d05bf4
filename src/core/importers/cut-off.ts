import type { CsvRow } from './csv'

const isLink = (code: string) => /^otpauth:\/\//i.test(code)
const parameters = (link: string) => link.split('&').length

/**
 * The rows of a file that may have been cut off: where the last thing in it is a link without a line break that says less
 * than every other, the row is none, as perhaps the key was cut with it. Of a key alone nobody can tell.
 * @param column of the code
 */
export function withoutCutOff(
  rows: readonly CsvRow[],
  text: string | null,
  column: string | undefined,
): readonly CsvRow[] {
  const codes = rows.map((row) => (column === undefined ? '' : (row?.[column] ?? '')))
  const last = codes.at(-1) ?? ''
  if (!isLink(last) || text === null || !text.endsWith(last)) return rows
  const least = codes
    .slice(0, -1)
    .filter(isLink)
    .map(parameters)
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  return Number.isFinite(least) && parameters(last) < least ? [...rows.slice(0, -1), null] : rows
}
