import jsQR from 'jsqr'
import { decodeQRBatch } from 'qr/decode.js'
import { stretchContrast } from './contrast'
import { enlarge } from './enlarge'
import type { QrImage } from './image'

/** The largest picture that is read, in pixels; a caller scales a larger one down. */
export const maxPixels = 12_000_000
/** Enlarging helps small pictures alone: a code in a large one has modules of many pixels. */
const maxEnlarged = 4_000_000

/** Milliseconds for the optional tries of one pass. The library's own limit is that of a camera's frame. */
const timeLimit = 400

async function readAll(image: QrImage): Promise<readonly string[]> {
  const [found = []] = await decodeQRBatch([{ ...image, data: image.data }], { effort: 64, timeLimit })
  return found.flatMap((result) => (typeof result === 'string' ? [result] : []))
}

const preparations: readonly ((image: QrImage) => QrImage | null)[] = [
  (image) => image,
  stretchContrast,
  (image) => larger(image, 2),
  (image) => larger(image, 3),
]

function larger(image: QrImage, times: number): QrImage | null {
  const pixels = image.width * image.height * times * times
  return pixels > maxEnlarged ? null : enlarge(stretchContrast(image), times)
}

/**
 * Every QR text in a picture, each once; empty where there is none.
 * Each preparation is tried only where those before it found nothing, and `jsqr` last.
 */
export async function readQrCodes(image: QrImage): Promise<readonly string[]> {
  if (image.width * image.height > maxPixels) throw new RangeError(`a picture has ${maxPixels} pixels at most`)
  for (const prepare of preparations) {
    const prepared = prepare(image)
    const found = prepared ? await readAll(prepared) : []
    if (found.length > 0) return [...new Set(found)]
  }
  const second = jsQR(image.data, image.width, image.height)
  return second?.data ? [second.data] : []
}
