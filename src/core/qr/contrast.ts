import type { QrImage } from './image'

/** The picture in grey, its darkest point black and its lightest white. */
export function stretchContrast({ width, height, data }: QrImage): QrImage {
  const grey = new Uint8Array(width * height)
  let low = 255
  let high = 0
  for (let at = 0; at < grey.length; at++) {
    const value = ((data[at * 4] ?? 0) * 77 + (data[at * 4 + 1] ?? 0) * 150 + (data[at * 4 + 2] ?? 0) * 29) >> 8
    grey[at] = value
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const scale = 255 / Math.max(1, high - low)
  const stretched = new Uint8ClampedArray(data.length).fill(255)
  for (const [at, value] of grey.entries()) stretched.fill((value - low) * scale, at * 4, at * 4 + 3)
  return { width, height, data: stretched }
}
