/** A text as it is compared: one case, no accents on Latin letters, no spaces in a row. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    // Vowel signs of other scripts are marks, too, and stay.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** A name that a program gave, as words: `otpCode-0`, `login[otp_code]` and `OTPCode` are `otp code`, with a number or not. */
export const wordsOf = (name: string): string =>
  plain(
    name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
  )

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const letter = 'a-z\\u00df-\\u024f'
const latin = new RegExp(`^[${letter}\\d ]+$`)

/** Finds any of the phrases in a text that is `plain`. `*` stands for any ending; a space may be missing or be a hyphen. */
export function finder(phrases: readonly string[]): RegExp {
  const groups = new Map<string, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = plain(phrase.replace('*', ''))
    const frame = frameOf(words, phrase.endsWith('*'))
    groups.set(frame, [...(groups.get(frame) ?? []), words.split(' ').map(escaped).join("[ '’_-]*")])
  }
  // One frame for many words: a look around each of them takes ten times as long.
  const framed = [...groups].map(([frame, words]) => frame.replace('…', () => `(?:${words.join('|')})`))
  return new RegExp(framed.join('|'), 'g')
}

/** What may stand on either side. Scripts that put no spaces between words are looked for anywhere. */
function frameOf(words: string, isOpen: boolean): string {
  if (!latin.test(words)) return '…'
  // `6 digit` is not in `16 digit`.
  const before = /^\d/.test(words) ? `(?<![${letter}\\d])` : `(?<![${letter}])`
  return `${before}…${isOpen ? '' : `(?![${letter}])`}`
}
