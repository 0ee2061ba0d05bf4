/** A text's lines without what surrounds them, none of them empty. */
export const textLines = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Line breaks of any kind; ten thousand logins of the most spacious format have a quarter of it. */
const mostBreaks = 1_000_000

/** Whether a text has more lines than any list of logins. */
export function hasTooManyLines(text: string | null): boolean {
  const breaks = /[\r\n]/g
  let count = 0
  while (count <= mostBreaks && breaks.test(text ?? '')) count++
  return count > mostBreaks
}

/** Whether the last line is ended by a break. A pattern for it takes the square of a file of breaks. */
export function isEnded(text: string | null): boolean {
  const whole = text ?? ''
  return /[\r\n]/.test(whole.slice(whole.trimEnd().length))
}
