import { type PictureSize, viewOf } from './size'

const [extension, picture] = [0x21, 0x2c]
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** The screen, or the first picture where it reaches beyond it: browsers then make the screen larger (GIF89a, §18, §20). */
export function gifSize(bytes: Uint8Array): PictureSize {
  const view = viewOf(bytes)
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  let at = 13 + tableLength(view.getUint8(10))
  while (bytes[at] === extension) {
    at += 2
    for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += length + 1
    at += 1
  }
  if (bytes[at] !== picture) return screen
  return {
    width: Math.max(screen.width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true)),
    height: Math.max(screen.height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true)),
  }
}
