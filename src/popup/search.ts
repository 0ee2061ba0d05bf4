import type { Face } from '../messages'

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
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => plain[letter] ?? letter)
}

/** The logins that hold every word of the query in issuer, label or person, in their order. */
export function searchRows<Row extends Omit<Face, 'id'>>(rows: readonly Row[], query: string): readonly Row[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter(({ issuer, label, person }) => {
    const text = fold(`${issuer}\n${label}\n${person}`)
    return words.every((word) => text.includes(word))
  })
}
