import { type PictureSize, startsWith, viewOf } from './size'

/** The largest of the sizes that the file says of its pictures (`ispe`, ISO/IEC 23008-12 §6.5.3); null where it says none. */
export function avifSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes)
  let largest: PictureSize | null = null
  const first = 'i'.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!startsWith(bytes, 'ispe', at) || at + 16 > bytes.length) continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
