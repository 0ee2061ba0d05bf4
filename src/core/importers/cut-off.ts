const isLink = (code: string) => /^otpauth:\/\//i.test(code)
const parameters = (link: string) => link.split('&').length

/**
 * The rows of a file that may have been cut off: where the last thing in it is a link without a line break that says less
 * than every other, the row is none, as perhaps the key was cut with it. Of a key alone nobody can tell.
 * @param codeOf a row's code; an empty text where it has none
 */
export function withoutCutOff<Row>(
  rows: readonly Row[],
  codeOf: (row: Row) => string,
  text: string | null,
): readonly (Row | null)[] {
  const codes = rows.map(codeOf)
  const last = codes.at(-1) ?? ''
  if (!isLink(last) || text === null || !text.endsWith(last)) return rows
  const others = codes.slice(0, -1).filter(isLink)
  const isLess = others.length > 0 && others.every((link) => parameters(link) > parameters(last))
  return isLess ? [...rows.slice(0, -1), null] : rows
}
