import { type PictureSize, viewOf } from './size'

const [mark, startOfScan] = [0xff, 0xda]
/** Frames of any kind (ITU-T T.81, table B.1), without the tables whose numbers stand among them. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)
/** Marks without a length: fill bytes, restarts, start and end. Zero stands behind a byte of data that looks like a mark. */
const isBare = (code: number) => code === 0 || code === 1 || (code >= 0xd0 && code <= 0xd9) || code === mark

/**
 * A picture that comes in steps goes over all of it in each, and an empty step takes a hundred bytes: a file may have
 * thousands, and a decoder for minutes.
 */
export function jpegSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes)
  let [width, height, passes] = [0, 0, 0]
  for (let at = bytes.indexOf(mark, 2); at >= 0 && at + 1 < bytes.length; ) {
    const code = view.getUint8(at + 1)
    if (isBare(code)) {
      at = bytes.indexOf(mark, at + (code === mark ? 1 : 2))
      continue
    }
    if (isFrame(code)) {
      height = Math.max(height, view.getUint16(at + 5))
      width = Math.max(width, view.getUint16(at + 7))
    }
    if (code === startOfScan) passes++
    if (at + 4 > bytes.length) break
    at = bytes.indexOf(mark, at + 2 + view.getUint16(at + 2))
  }
  return { width, height, passes: Math.max(1, passes) }
}
