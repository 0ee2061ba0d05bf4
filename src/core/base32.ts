const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 §6, upper case, without padding. */
export const encodeBase32 = (bytes: Uint8Array): string => inFives(bytes, alphabet)

/** Five bits a sign, the last ones filled up with zeros. @param signs 32 */
export function inFives(bytes: Uint8Array, signs: string): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= 5; bits -= 5) text += signs.charAt((held >> (bits - 5)) & 31)
  }
  return bits > 0 ? text + signs.charAt((held << (5 - bits)) & 31) : text
}

export type Base32Problem = 'empty' | 'key-characters' | 'key-cut-off'

/**
 * RFC 4648 §6 as people copy it: any case, spaces, hyphens, padding or none.
 * Bits left over at the end are dropped, as other authenticators do; a length that no encoding has is refused.
 */
export function decodeBase32(text: string): { ok: true; bytes: Uint8Array } | { ok: false; reason: Base32Problem } {
  const letters = text
    .replace(/[\s\u200b-\u200d\u2060\ufeff-]/gu, '')
    .replace(/(?<!=)=+$/, '')
    .toUpperCase()
  if (letters === '') return { ok: false, reason: 'empty' }
  if (!/^[A-Z2-7]+$/.test(letters)) return { ok: false, reason: 'key-characters' }
  if ([1, 3, 6].includes(letters.length % 8)) return { ok: false, reason: 'key-cut-off' }
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const letter of letters) {
    held = ((held << 5) | alphabet.indexOf(letter)) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
    }
  }
  return { ok: true, bytes: Uint8Array.from(bytes) }
}
