/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Text as it is compared: lower case, without marks, full-width letters as narrow ones. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most names are plain, and there may be ten thousand.
  if (/^[\n -~]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => plain[letter] ?? letter)
}
