import { type PictureSize, startsWith, viewOf } from './size'

const low = (bits: number) => (1 << bits) - 1

/** By the first chunk: RFC 9649 §2.7 for the extended kind, §3.4 for the lossless one, RFC 6386 §9.1 for the lossy one. */
export function webpSize(bytes: Uint8Array): PictureSize | null {
  const view = viewOf(bytes)
  if (startsWith(bytes, 'VP8X', 12)) {
    const threeBytes = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
    return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 }
  }
  if (startsWith(bytes, 'VP8L', 12)) {
    const sides = view.getUint32(21, true)
    return { width: (sides & low(14)) + 1, height: ((sides >>> 14) & low(14)) + 1 }
  }
  if (!startsWith(bytes, 'VP8 ', 12)) return null
  return { width: view.getUint16(26, true) & low(14), height: view.getUint16(28, true) & low(14) }
}
