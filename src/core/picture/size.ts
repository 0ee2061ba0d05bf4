import { avifSize } from './avif-size'
import { gifSize } from './gif-size'
import { jpegSize } from './jpeg-size'
import { webpSize } from './webp-size'

/** How much work a picture is, as its own header has it. */
export interface PictureSize {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** How often all of them are gone over; once where it is left out. */
  readonly passes?: number
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
export const startsWith = (bytes: Uint8Array, letters: string, at = 0): boolean =>
  [...letters].every((letter, offset) => bytes[at + offset] === letter.charCodeAt(0))

/** https://www.w3.org/TR/png-3/#11IHDR */
const pngSize = (view: DataView): PictureSize => ({ width: view.getUint32(16), height: view.getUint32(20) })

/** BITMAPCOREHEADER has two bytes for each side, its successors four; a height below zero is one from the top. */
function bmpSize(view: DataView): PictureSize {
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) }
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }
}

interface Kind {
  readonly type: string
  isOne(bytes: Uint8Array): boolean
  sizeOf(bytes: Uint8Array): PictureSize | null
}

const kinds: readonly Kind[] = [
  {
    type: 'image/png',
    isOne: (bytes) => startsWith(bytes, '\x89PNG\r\n\x1a\n'),
    sizeOf: (bytes) => (startsWith(bytes, 'IHDR', 12) ? pngSize(viewOf(bytes)) : null),
  },
  { type: 'image/jpeg', isOne: (bytes) => startsWith(bytes, '\xff\xd8'), sizeOf: jpegSize },
  { type: 'image/gif', isOne: (bytes) => startsWith(bytes, 'GIF8'), sizeOf: gifSize },
  {
    type: 'image/webp',
    isOne: (bytes) => startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8),
    sizeOf: webpSize,
  },
  { type: 'image/bmp', isOne: (bytes) => startsWith(bytes, 'BM'), sizeOf: (bytes) => bmpSize(viewOf(bytes)) },
  { type: 'image/avif', isOne: (bytes) => startsWith(bytes, 'ftyp', 4), sizeOf: avifSize },
]

/** Type and size of a picture file before anything decodes it; null for anything that is none of the table. */
export function pictureSize(bytes: Uint8Array): (PictureSize & { readonly type: string }) | null {
  const kind = kinds.find(({ isOne }) => isOne(bytes))
  try {
    const size = kind?.sizeOf(bytes)
    return kind && size && size.width > 0 && size.height > 0 ? { ...size, type: kind.type } : null
  } catch (error) {
    // The header is cut off.
    if (error instanceof RangeError) return null
    throw error
  }
}
