import { BadFile, mostEntries } from './importer'

/** An object of a file, its fields still unknown. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of an entry of a list; none for anything but an object. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** Text as it is; undefined for any other kind of value. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A number, or digits in text, as it is; undefined where there is none. Anything else stays to be refused. */
export function numberOf(value: unknown): number | string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' || typeof value === 'string' ? value : 'unreadable'
}

/**
 * Text that chooses among a few words, such as the name of a hash, as it is; undefined where there is none. Anything else
 * stays to be refused.
 */
export const wordOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : (textOf(value) ?? 'unreadable')

/** @throws BadFile where it is no list, or longer than any list of logins: millions of nothing take their time too */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadFile('import-damaged')
  if (value.length > mostEntries) throw new BadFile('import-too-large')
  return value
}

/** @throws BadFile where it is no object */
export function objectOf(value: unknown): Fields {
  if (!isFields(value)) throw new BadFile('import-damaged')
  return value
}

/** Base64, with or without padding, also in the alphabet for URLs. @throws BadFile where it is none */
export function base64Of(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'string') throw new BadFile('import-damaged')
  const plain = value
    .replace(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/(?<!=)=+$/, '')
  if (!/^[\w+/]*$/.test(plain) || plain.includes('_') || plain.length % 4 === 1) throw new BadFile('import-damaged')
  const letters = atob(plain)
  const bytes = new Uint8Array(letters.length)
  // `Uint8Array.from` takes ten times as long, a second for the largest file.
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}

/** Hexadecimal digits, two a byte. @throws BadFile where it is none */
export function hexOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value !== 'string' || !/^(?:[\da-f]{2})*$/i.test(value)) throw new BadFile('import-damaged')
  return Uint8Array.from({ length: value.length / 2 }, (_, at) => Number.parseInt(value.slice(at * 2, at * 2 + 2), 16))
}
