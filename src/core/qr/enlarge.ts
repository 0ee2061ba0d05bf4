import type { QrImage } from './image'

/** The picture `times` as large, between the points by straight lines. @param times a whole number from 2 */
export function enlarge({ width, height, data }: QrImage, times: number): QrImage {
  const wide = width * times
  const high = height * times
  const large = new Uint8ClampedArray(wide * high * 4)
  for (let y = 0; y < high; y++) {
    const [top, bottom, down] = between(y, times, height)
    for (let x = 0; x < wide; x++) {
      const [left, right, along] = between(x, times, width)
      for (let channel = 0; channel < 4; channel++) {
        const value = (row: number, column: number) => data[(row * width + column) * 4 + channel] ?? 0
        const above = value(top, left) * (1 - along) + value(top, right) * along
        const below = value(bottom, left) * (1 - along) + value(bottom, right) * along
        large[(y * wide + x) * 4 + channel] = above * (1 - down) + below * down
      }
    }
  }
  return { width: wide, height: high, data: large }
}

/** The two points that a point of the large picture lies between, and how far along. */
function between(at: number, times: number, size: number): readonly [number, number, number] {
  const exact = Math.max(0, (at + 0.5) / times - 0.5)
  const first = Math.min(Math.floor(exact), size - 1)
  return [first, Math.min(first + 1, size - 1), exact - first]
}
