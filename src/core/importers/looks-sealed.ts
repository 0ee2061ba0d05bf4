const least = 88
const most = 4 * 1024 * 1024

/** First bytes, in hexadecimal, of what is packed or pressed and looks like chance as well. */
const known = [
  '504b03 504b05 1f8b08 425a68 fd377a585a 377abcaf 526172211a 28b52ffd 04224d18 4d534346 89504e47 ffd8ff',
  '47494638 52494646 0000000c6a50 49492a00 4d4d002a 25504446 774f46 4f676753 494433 fffb fff3 664c6143',
  '1a45dfa3 53514c697465 03d9a29a 4d5a 7f454c46 53616c7465645f5f 6167652d656e63 2d2d2d2d2d cafebabe d0cf11e0 4b444247',
].flatMap((row) => row.split(' '))

const isMovie = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(4, 8)) === 'ftyp'

/** How often two bytes are the same: as in chance, and not as in text, pictures or programs. */
function isEven(bytes: Uint8Array): boolean {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  const pairs = counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  const expected = (bytes.length * (bytes.length - 1)) / 2 / 256
  return pairs < expected * 1.2 + 4 * Math.sqrt(expected)
}

/** Whether bytes without a mark of their own may be one sealed list of logins: neither text, nor anything known. */
export function looksSealed(bytes: Uint8Array): boolean {
  if (bytes.length < least || bytes.length > most) return false
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return !known.some((mark) => start.startsWith(mark)) && !isMovie(bytes) && isEven(bytes)
}
