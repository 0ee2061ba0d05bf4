/** A text's lines without what surrounds them, none of them empty. */
export const textLines = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Whether the last line is ended by a break. A pattern for it takes the square of a file of breaks. */
export function isEnded(text: string | null): boolean {
  const whole = text ?? ''
  return /[\r\n]/.test(whole.slice(whole.trimEnd().length))
}
