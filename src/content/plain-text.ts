/**
 * A text as words are looked for in it: one width of letters, lower case, the dotted and the dotless i of Turkish alike,
 * without Arabic vowel marks and the dots below Devanagari letters, and without other signs that pages write in several
 * ways or not at all: apostrophes, hyphens, what is not seen. A space at either end, so that a word may begin with one.
 */
export const plainText = (text: string): string =>
  ` ${text.normalize('NFKC').toLowerCase()} `
    .replaceAll('ı', 'i')
    .replace(/[\u0307\u093c\u0640\u064b-\u065f\u0670\p{Cf}'’‘‐-]/gu, '')
    .replace(/\s+/g, ' ')
