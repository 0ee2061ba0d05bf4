import type { GreyImage } from './image'

/** Each point's mean with all round it. @param reach points to each side that count */
export function boxMean({ width, height, data }: GreyImage, reach: number): GreyImage {
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  const mean = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * (width + 1)
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach)
    const bottom = top + rows * (width + 1)
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach)
      const right = Math.min(width, x + reach + 1)
      const sum =
        (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - (sums[top + right] ?? 0) + (sums[top + left] ?? 0)
      mean[y * width + x] = sum / (rows * (right - left)) + 0.5
    }
  }
  return { width, height, data: mean }
}
