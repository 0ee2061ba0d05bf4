/**
 * Labels of the Encoding Standard for the numbers by which a code may say how its bytes are meant
 * (Extended Channel Interpretation, ISO/IEC 18004, 7.3.2; the numbers are AIM's).
 */
const labels: Readonly<Record<number, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((part) => [part + 2, `iso-8859-${part}`])),
  11: 'windows-1254',
  12: 'iso-8859-10',
  13: 'windows-874',
  15: 'iso-8859-13',
  16: 'iso-8859-14',
  17: 'iso-8859-15',
  18: 'iso-8859-16',
  20: 'shift_jis',
  21: 'windows-1250',
  22: 'windows-1251',
  23: 'windows-1252',
  24: 'windows-1256',
  25: 'utf-16be',
  28: 'big5',
  29: 'gb18030',
  30: 'euc-kr',
  32: 'gb18030',
}

/**
 * The text of a code's bytes. Few codes say how theirs are meant: then it is UTF-8 where that fits, else Latin-1.
 * @param declared the number that the code says, if any
 */
export function bytesToText(bytes: Uint8Array, declared?: number): string {
  const label = declared === undefined ? undefined : labels[declared]
  if (label) return new TextDecoder(label).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  }
}
